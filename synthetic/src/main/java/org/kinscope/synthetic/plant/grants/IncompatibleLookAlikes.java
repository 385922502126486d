package org.kinscope.synthetic.plant.grants;

import static org.kinscope.synthetic.plant.grants.Giving.monthly;
import static org.kinscope.synthetic.plant.grants.Giving.unit;
import static org.kinscope.synthetic.plant.grants.IncompatiblePlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: one fact short of a case. */
final class IncompatibleLookAlikes {

    private IncompatibleLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                IncompatibleLookAlikes::dibaoEndsTekunBegins,
                IncompatibleLookAlikes::livingWithCare,
                IncompatibleLookAlikes::sixteenAlready,
                IncompatibleLookAlikes::differenceOnly,
                IncompatibleLookAlikes::orphanWithCare,
                IncompatibleLookAlikes::eachSpouseTheirOwn,
                IncompatibleLookAlikes::singleBesideMothersDibao,
                IncompatibleLookAlikes::twoUnits,
                IncompatibleLookAlikes::publicFlatGivenBack,
                IncompatibleLookAlikes::lawfulStack,
                IncompatibleLookAlikes::theSecondBeginsTomorrow);
    }

    private static void dibaoEndsTekunBegins(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(63, 82));
        Unit unit = unit(cast, Status.TEKUN, head);
        LocalDate day = cast.monthsAgo(cast.draw().between(1, 12));
        monthly(cast, "DIBAO", head, unit, cast.monthsAgo(30), day);
        monthly(cast, "TEKUN", head, unit, day, null);
        truth.negative(CODE, head, "DIBAO ends the day TEKUN begins", unit);
    }

    private static void livingWithCare(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(25, 59));
        cast.stage().life().disability(head, 4, 1, cast.monthsAgo(90));
        Unit unit = cast.aiding().dibao(head);
        monthly(cast, "DIS_LIVING", head, unit, cast.monthsAgo(30), null);
        monthly(cast, "DIS_CARE", head, unit, cast.monthsAgo(30), null);
        truth.negative(CODE, head, "DIS_LIVING with DIS_CARE: compatible", unit);
    }

    private static void sixteenAlready(Cast cast, Truth truth) {
        Citizen guardian = cast.head(Sex.WOMAN, cast.draw().between(58, 70));
        Citizen child = Giving.ward(cast, guardian, 17);
        Unit unit = unit(cast, Status.ORPHAN, guardian, child);
        monthly(cast, "ORPHAN", child, unit, cast.monthsAgo(9), null);
        monthly(cast, "TEKUN", child, unit, cast.monthsAgo(3), null);
        truth.negative(CODE, child, "TEKUN with ORPHAN, over 16 since both began", unit);
    }

    private static void differenceOnly(Cast cast, Truth truth) {
        Citizen guardian = cast.head(Sex.WOMAN, cast.draw().between(58, 70));
        Citizen child = Giving.ward(cast, guardian, cast.draw().between(5, 15));
        Unit unit = unit(cast, Status.UNSUPPORTED_CHILD, guardian, child);
        monthly(cast, "DFCHILD", child, unit, cast.monthsAgo(8), null);
        monthly(cast, "DIBAO", child, unit, cast.monthsAgo(8), null);
        truth.negative(CODE, child, "a difference may be paid; its standard is not known", unit);
    }

    private static void orphanWithCare(Cast cast, Truth truth) {
        Citizen guardian = cast.head(Sex.WOMAN, cast.draw().between(58, 70));
        Citizen child = Giving.ward(cast, guardian, cast.draw().between(7, 15));
        cast.stage().life().disability(child, 5, 1, cast.monthsAgo(40));
        Unit unit = unit(cast, Status.ORPHAN, guardian, child);
        monthly(cast, "ORPHAN", child, unit, cast.monthsAgo(30), null);
        monthly(cast, "DIS_CARE", child, unit, cast.monthsAgo(30), null);
        truth.negative(CODE, child, "an orphan may have DIS_CARE", unit);
    }

    private static void eachSpouseTheirOwn(Cast cast, Truth truth) {
        Citizen man = cast.head(Sex.MAN, cast.draw().between(64, 80));
        Citizen wife = cast.spouseAtHome(man);
        cast.stage().life().disability(wife, 2, 2, cast.monthsAgo(90));
        Unit unit = unit(cast, Status.TEKUN, man, wife);
        monthly(cast, "TEKUN", man, unit, cast.monthsAgo(30), null);
        monthly(cast, "DIS_LIVING", wife, unit, cast.monthsAgo(30), null);
        truth.negative(CODE, man, "each programme another person of the unit", unit, wife);
    }

    private static void singleBesideMothersDibao(Cast cast, Truth truth) {
        Citizen mother = cast.head(Sex.WOMAN, cast.draw().between(58, 72));
        Citizen son = cast.childAtHome(mother, 32);
        cast.stage().life().disability(son, 7, 1, cast.monthsAgo(90));
        Unit unit = unit(cast, Status.DIBAO, mother, son);
        monthly(cast, "DIBAO", mother, unit, cast.monthsAgo(30), null);
        monthly(cast, "DIBAO_SINGLE", son, unit, cast.monthsAgo(30), null);
        truth.negative(CODE, son, "the rule looks at one person", unit, mother);
    }

    private static void twoUnits(Cast cast, Truth truth) {
        Citizen one = cast.head(Sex.MAN, cast.draw().between(35, 58));
        Citizen brother = cast.siblingElsewhere(one);
        Unit unit = cast.aiding().dibao(one);
        Unit other = cast.aiding().dibao(brother);
        monthly(cast, "HOUSE_RENT", one, unit, cast.monthsAgo(20), null);
        monthly(cast, "HOUSE_PUB", brother, other, cast.monthsAgo(20), null);
        truth.negative(CODE, unit, "rent for one unit, a public flat for another", one, other);
    }

    private static void publicFlatGivenBack(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 74));
        Unit unit = cast.aiding().dibao(head);
        LocalDate day = cast.monthsAgo(cast.draw().between(1, 12));
        monthly(cast, "HOUSE_PUB", head, unit, cast.monthsAgo(30), day);
        monthly(cast, "HOUSE_RENT", head, unit, day, null);
        truth.negative(CODE, unit, "the flat was given back the day the rent began", head);
    }

    private static void lawfulStack(Cast cast, Truth truth) {
        Citizen parent = cast.head(cast.draw().between(42, 52));
        Citizen pupil = cast.childAtHome(parent, 16);
        Unit unit = cast.aiding().dibao(parent, pupil);
        for (String programme : List.of("DIBAO_TOPUP", "UTIL", "PRICE", "HOUSE_RENT", "JOB_AID")) {
            monthly(cast, programme, parent, unit, cast.monthsAgo(20), null);
        }
        monthly(cast, "EDU_HIGH_FEE", pupil, unit, cast.monthsAgo(4), null);
        truth.negative(CODE, parent, "six programmes beside dibao, none excludes one", unit);
    }

    private static void theSecondBeginsTomorrow(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(63, 82));
        Unit unit = unit(cast, Status.TEKUN, head);
        monthly(cast, "DIBAO", head, unit, cast.monthsAgo(30), null);
        monthly(cast, "TEKUN", head, unit, cast.asOf().plusDays(1), null);
        truth.negative(CODE, head, "TEKUN is decided and begins tomorrow", unit);
    }
}
