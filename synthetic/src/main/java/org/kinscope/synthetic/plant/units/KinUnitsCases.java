package org.kinscope.synthetic.plant.units;

import static org.kinscope.synthetic.plant.units.KinUnitsPlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found: from either unit. */
final class KinUnitsCases {

    private KinUnitsCases() {}

    static List<Shape> list() {
        return List.of(
                KinUnitsCases::husbandAndWife,
                KinUnitsCases::parentAndChild,
                KinUnitsCases::comesOfAgeTomorrow,
                KinUnitsCases::aGrantAlone,
                KinUnitsCases::theStatusBeginsToday);
    }

    private static void found(
            Truth truth, Unit one, Unit other, Citizen a, Citizen b, String note) {
        truth.positive(CODE, one, note, other, a, b);
        truth.sideEffect(CODE, other, note, one, a, b);
    }

    /** A dibao unit of a child alone. */
    static Unit ofChild(Cast cast, Citizen child) {
        LocalDate since = cast.monthsAgo(20);
        Unit unit = cast.stage().aid().unit(child.home(), since, child);
        cast.stage().wealth().income(child, "transfer", 10_000, cast.monthsAgo(30));
        cast.aiding().status(unit, Status.DIBAO, since);
        cast.stage()
                .aid()
                .grant(NewGrant.monthly("DIBAO", child, cast.standard() - 10_000, since).of(unit));
        return unit;
    }

    private static void husbandAndWife(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 70));
        Citizen spouse = cast.spouseAtHome(head);
        Unit one = cast.aiding().dibao(head);
        Unit other = cast.aiding().dibao(spouse);
        found(truth, one, other, head, spouse, "husband and wife at one dwelling");
    }

    private static void parentAndChild(Cast cast, Truth truth) {
        Citizen parent = cast.head(cast.draw().between(35, 50));
        Citizen child = cast.childAtHome(parent, cast.draw().between(6, 15));
        Unit one = cast.aiding().dibao(parent);
        found(truth, one, ofChild(cast, child), parent, child, "a parent and a minor child");
    }

    private static void comesOfAgeTomorrow(Cast cast, Truth truth) {
        Citizen parent = cast.head(Sex.MAN, cast.draw().between(40, 52));
        Citizen child = bornOn(cast, parent, cast.asOf().minusYears(18).plusDays(1));
        Unit one = cast.aiding().dibao(parent);
        found(truth, one, ofChild(cast, child), parent, child, "the child comes of age tomorrow");
    }

    /** A child of that birthday at the parent's home. */
    static Citizen bornOn(Cast cast, Citizen parent, LocalDate birth) {
        Citizen child = cast.with(parent, NewCitizen.of(Sex.WOMAN, birth, parent.home()), "30");
        cast.bear(child, parent, null);
        return child;
    }

    private static void aGrantAlone(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Citizen spouse = cast.spouseAtHome(head);
        Unit one = cast.aiding().dibao(head);
        Unit other = cast.aiding().bare(spouse);
        // Over all tiers alone, and with a poor spouse not over the line that owes support.
        cast.aiding().income(spouse, cast.standard() * cast.draw().between(22, 30) / 10);
        cast.stage()
                .aid()
                .grant(NewGrant.monthly("UTIL", spouse, 3_000, cast.monthsAgo(20)).of(other));
        found(truth, one, other, head, spouse, "the other unit has a running grant alone");
    }

    private static void theStatusBeginsToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Citizen spouse = cast.spouseAtHome(head);
        Unit one = cast.aiding().dibao(head);
        Unit other = cast.aiding().bare(spouse);
        cast.aiding().poor(spouse, 1);
        cast.stage().aid().status(other, NewStatus.of(Status.DIBAO, cast.asOf()));
        found(truth, one, other, head, spouse, "the other unit's status begins today");
    }
}
