package org.kinscope.synthetic.plant.ring;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Phones of aided families that are not related, and phones that are only busy. */
public final class RingPhonePlant {

    private static final String CODE = "ring.phone";

    private RingPhonePlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        RingPhonePlant::four,
                        RingPhonePlant::six,
                        RingPhonePlant::oneWithAGrantAlone,
                        RingPhonePlant::endsTomorrow),
                List.of(
                        RingPhonePlant::three,
                        RingPhonePlant::oneFamily,
                        RingPhonePlant::endedToday,
                        RingPhonePlant::theFourthIsNotAided));
    }

    private static void found(Cast cast, Truth truth, List<Unit> units, String note) {
        Sharing.found(truth, CODE, units, note);
    }

    private static List<Unit> paid(Cast cast, int count) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            units.add(cast.aiding().dibao(cast.head(cast.draw().between(45, 74))));
        }
        return units;
    }

    private static void four(Cast cast, Truth truth) {
        List<Unit> units = paid(cast, 4);
        Sharing.phone(cast, units);
        found(cast, truth, units, "four families, one phone");
    }

    private static void six(Cast cast, Truth truth) {
        List<Unit> units = paid(cast, 6);
        Sharing.phone(cast, units);
        found(cast, truth, units, "six families, one phone");
    }

    private static void oneWithAGrantAlone(Cast cast, Truth truth) {
        List<Unit> units = paid(cast, 3);
        String number = Sharing.phone(cast, units);
        Citizen person = cast.head(50);
        cast.stage().life().phone(person, number, cast.monthsAgo(20), null);
        cast.stage().aid().grant(NewGrant.monthly("DIS_CARE", person, 16_000, cast.monthsAgo(30)));
        found(cast, truth, units, "three families, and one with a grant and no unit");
        truth.sideEffect(CODE, person, "three families, and one with a grant and no unit");
    }

    private static void endsTomorrow(Cast cast, Truth truth) {
        List<Unit> units = paid(cast, 4);
        String number = Sharing.phone(cast, units.subList(0, 3));
        cast.stage()
                .life()
                .phone(
                        units.getLast().applicant(),
                        number,
                        cast.monthsAgo(20),
                        cast.asOf().plusDays(1));
        found(cast, truth, units, "the fourth gives it up a day later");
    }

    private static void three(Cast cast, Truth truth) {
        List<Unit> units = paid(cast, 3);
        Sharing.phone(cast, units);
        truth.negative(CODE, units.getFirst(), "three families alone", units.getLast());
    }

    private static void oneFamily(Cast cast, Truth truth) {
        Citizen mother = cast.head(Sex.WOMAN, 74);
        List<Unit> units = new ArrayList<>(List.of(cast.aiding().dibao(mother)));
        for (int i = 0; i < 4; i++) {
            Citizen child = cast.childElsewhere(mother, null, Sex.MAN, 40 + 2 * i);
            units.add(cast.aiding().dibao(child));
        }
        Sharing.phone(cast, units);
        truth.negative(CODE, units.getFirst(), "five units of one family", units.getLast());
    }

    private static void endedToday(Cast cast, Truth truth) {
        List<Unit> units = paid(cast, 4);
        String number = Sharing.phone(cast, units.subList(0, 3));
        cast.stage()
                .life()
                .phone(units.getLast().applicant(), number, cast.monthsAgo(20), cast.asOf());
        truth.negative(
                CODE, units.getFirst(), "the fourth gave it up on the day itself", units.getLast());
    }

    private static void theFourthIsNotAided(Cast cast, Truth truth) {
        List<Unit> units = paid(cast, 3);
        String number = Sharing.phone(cast, units);
        Citizen other = cast.head(50);
        cast.aiding().unaided(other);
        cast.stage().life().phone(other, number, cast.monthsAgo(20), null);
        truth.negative(CODE, units.getFirst(), "the fourth is not aided", units.getLast(), other);
    }
}
