package org.kinscope.synthetic.plant.identity;

import static org.kinscope.synthetic.plant.identity.SplitIdentityPlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.IdNumbers;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class SplitIdentityCases {

    private SplitIdentityCases() {}

    static List<Shape> list() {
        return List.of(
                SplitIdentityCases::oneDigitMistyped,
                SplitIdentityCases::twoDigitsSwapped,
                SplitIdentityCases::dayOfBirthMistyped,
                SplitIdentityCases::renamed);
    }

    private static void receives(
            Cast cast, Truth truth, Citizen head, Citizen record, String note) {
        Unit unit = cast.aiding().dibao(head);
        Typed.onePhone(cast, head, record);
        Typed.grant(cast, "UTIL", record, 6_000, cast.monthsAgo(cast.draw().between(3, 20)), null);
        truth.positive(CODE, head, note, record, unit);
    }

    private static void oneDigitMistyped(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 74));
        Citizen record =
                Typed.record(cast, head, IdNumbers.mistyped(head.id()), head.birth(), null);
        receives(cast, truth, head, record, "one digit mistyped, with the right check digit");
    }

    private static void twoDigitsSwapped(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 74));
        String typed =
                Typed.canSwap(head.id()) ? Typed.swapped(head.id()) : IdNumbers.mistyped(head.id());
        Citizen record = Typed.record(cast, head, typed, head.birth(), null);
        receives(cast, truth, head, record, "two digits swapped, with the right check digit");
    }

    private static void dayOfBirthMistyped(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 74));
        LocalDate typed = Typed.otherDay(head.birth());
        Citizen record = Typed.record(cast, head, Typed.bornOn(head.id(), typed), typed, null);
        receives(cast, truth, head, record, "the day of birth mistyped in number and date");
    }

    private static void renamed(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 74));
        String name = head.surname() + (head.name().endsWith("宁") ? "安" : "宁");
        Citizen record =
                Typed.record(cast, head, IdNumbers.mistyped(head.id()), head.birth(), name);
        Unit unit = cast.aiding().dibao(head);
        Typed.onePhone(cast, head, record);
        Typed.grant(cast, "UTIL", record, 6_000, cast.monthsAgo(10), null);
        truth.arguable(CODE, head, "a digit mistyped, and renamed since", record, unit);
    }
}
