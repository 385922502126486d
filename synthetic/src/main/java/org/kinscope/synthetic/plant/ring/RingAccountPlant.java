package org.kinscope.synthetic.plant.ring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.synthetic.city.Grant;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Accounts that receive for families that are not related, and accounts of one family. */
public final class RingAccountPlant {

    private static final String CODE = "ring.account";

    private RingAccountPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        RingAccountPlant::threeOfAStranger,
                        RingAccountPlant::fiveOfAStranger,
                        RingAccountPlant::twoAndTheHolder,
                        RingAccountPlant::threeAndKinOfOne),
                List.of(
                        RingAccountPlant::twoOfAStranger,
                        RingAccountPlant::oneFamilyOfFive,
                        RingAccountPlant::twoAndKinOfBoth,
                        RingAccountPlant::theThirdCameBack));
    }

    private static void all(Cast cast, Truth truth, List<Unit> units, Citizen holder) {
        units.forEach(u -> Sharing.into(cast, u, holder, null));
        Sharing.proxies(truth, units, "on the account of a stranger");
    }

    private static void threeOfAStranger(Cast cast, Truth truth) {
        List<Unit> units = Sharing.families(cast, 3);
        all(cast, truth, units, cast.head(40));
        Sharing.found(truth, CODE, units, "three families on the account of a stranger");
    }

    private static void fiveOfAStranger(Cast cast, Truth truth) {
        List<Unit> units = Sharing.families(cast, 5);
        all(cast, truth, units, cast.head(40));
        Sharing.found(truth, CODE, units, "five families on the account of a stranger");
    }

    private static void twoAndTheHolder(Cast cast, Truth truth) {
        List<Unit> units = Sharing.families(cast, 3);
        Citizen holder = units.getFirst().applicant();
        Sharing.into(cast, units.getFirst(), holder, null);
        all(cast, truth, units.subList(1, 3), holder);
        Sharing.found(truth, CODE, units, "two families and the holder's own");
    }

    private static void threeAndKinOfOne(Cast cast, Truth truth) {
        List<Unit> units = new ArrayList<>(Sharing.families(cast, 3));
        Citizen head = units.getFirst().applicant();
        units.add(Sharing.family(cast, cast.siblingElsewhere(head)));
        all(cast, truth, units, cast.head(40));
        Sharing.found(truth, CODE, units, "three groups, a brother or sister among them");
    }

    private static void twoOfAStranger(Cast cast, Truth truth) {
        List<Unit> units = Sharing.families(cast, 2);
        all(cast, truth, units, cast.head(40));
        truth.negative(CODE, units.getFirst(), "two families alone", units.getLast());
    }

    private static void oneFamilyOfFive(Cast cast, Truth truth) {
        Citizen mother = cast.head(Sex.WOMAN, 74);
        List<Unit> units = new ArrayList<>(List.of(Sharing.family(cast, mother)));
        for (int i = 0; i < 4; i++) {
            Citizen child = cast.childElsewhere(mother, null, Sex.MAN, 40 + 2 * i);
            units.add(Sharing.family(cast, child));
        }
        units.forEach(u -> Sharing.into(cast, u, mother, null));
        truth.negative(CODE, units.getFirst(), "five units of one family", units.getLast());
    }

    private static void twoAndKinOfBoth(Cast cast, Truth truth) {
        Citizen man = cast.head(Sex.MAN, 58);
        Citizen wife = cast.spouseElsewhere(man, cast.monthsAgo(300), null);
        List<Unit> units =
                List.of(
                        Sharing.family(cast, cast.motherElsewhere(man)),
                        Sharing.family(cast, cast.motherElsewhere(wife)),
                        Sharing.family(cast, man),
                        Sharing.family(cast));
        units.forEach(u -> Sharing.into(cast, u, man, "agent"));
        truth.negative(
                CODE,
                units.getFirst(),
                "two groups: one of them is kin of two families",
                units.get(1));
        truth.sideEffect(
                "hidden.undeclared-spouse", units.get(2), "the wife lives elsewhere", man, wife);
    }

    private static void theThirdCameBack(Cast cast, Truth truth) {
        List<Unit> units = Sharing.families(cast, 3);
        Citizen holder = cast.head(40);
        all(cast, truth, units.subList(0, 2), holder);
        Grant third = Sharing.dibao(cast, units.getLast());
        LocalDate on = cast.asOf().withDayOfMonth(1).plusDays(9);
        cast.stage().aid().payAs(third, on, holder, "returned");
        truth.sideEffect(
                "conflict.approved-unpaid",
                units.getLast().applicant(),
                "the only payment came back",
                units.getLast());
        truth.negative(
                CODE, units.getFirst(), "what the third received came back", units.getLast());
    }
}
