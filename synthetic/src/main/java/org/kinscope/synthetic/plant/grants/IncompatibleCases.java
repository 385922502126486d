package org.kinscope.synthetic.plant.grants;

import static org.kinscope.synthetic.plant.grants.Giving.monthly;
import static org.kinscope.synthetic.plant.grants.Giving.unit;
import static org.kinscope.synthetic.plant.grants.IncompatiblePlant.CODE;

import java.util.List;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class IncompatibleCases {

    private IncompatibleCases() {}

    static List<Shape> list() {
        return List.of(
                IncompatibleCases::tekunWithDibao,
                IncompatibleCases::tekunWithLiving,
                IncompatibleCases::tekunWithCare,
                IncompatibleCases::tekunWithOrphan,
                IncompatibleCases::orphanWithLiving,
                IncompatibleCases::unsupportedWithOrphan,
                IncompatibleCases::dibaoWithSingle,
                IncompatibleCases::rentWithPublicFlat,
                IncompatibleCases::oneDayTogether,
                IncompatibleCases::overlapLongAgo);
    }

    private static void both(Cast cast, Citizen who, Unit unit, String a, String b) {
        monthly(cast, a, who, unit, cast.monthsAgo(30), null);
        monthly(cast, b, who, unit, cast.monthsAgo(cast.draw().between(1, 18)), null);
    }

    private static void tekunWithDibao(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(63, 82));
        Unit unit = unit(cast, Status.TEKUN, head);
        both(cast, head, unit, "TEKUN", "DIBAO");
        truth.positive(CODE, head, "TEKUN with DIBAO", unit);
    }

    private static void tekunWithLiving(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(63, 82));
        cast.stage().life().disability(head, 4, 2, cast.monthsAgo(90));
        Unit unit = unit(cast, Status.TEKUN, head);
        both(cast, head, unit, "DIS_LIVING", "TEKUN");
        truth.positive(CODE, head, "TEKUN with DIS_LIVING", unit);
    }

    private static void tekunWithCare(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(63, 82));
        cast.stage().life().disability(head, 6, 1, cast.monthsAgo(90));
        Unit unit = unit(cast, Status.TEKUN, head);
        both(cast, head, unit, "TEKUN", "DIS_CARE");
        truth.positive(CODE, head, "TEKUN with DIS_CARE", unit);
    }

    private static void tekunWithOrphan(Cast cast, Truth truth) {
        Citizen guardian = cast.head(Sex.WOMAN, cast.draw().between(58, 70));
        Citizen child = Giving.ward(cast, guardian, 15);
        Unit unit = unit(cast, Status.ORPHAN, guardian, child);
        both(cast, child, unit, "ORPHAN", "TEKUN");
        truth.positive(CODE, child, "TEKUN with ORPHAN, under 16", unit);
    }

    private static void orphanWithLiving(Cast cast, Truth truth) {
        Citizen guardian = cast.head(Sex.WOMAN, cast.draw().between(58, 70));
        Citizen child = Giving.ward(cast, guardian, cast.draw().between(7, 15));
        cast.stage().life().disability(child, 5, 2, cast.monthsAgo(40));
        Unit unit = unit(cast, Status.ORPHAN, guardian, child);
        both(cast, child, unit, "ORPHAN", "DIS_LIVING");
        truth.positive(CODE, child, "ORPHAN with DIS_LIVING", unit);
    }

    private static void unsupportedWithOrphan(Cast cast, Truth truth) {
        Citizen guardian = cast.head(Sex.WOMAN, cast.draw().between(58, 70));
        Citizen child = Giving.ward(cast, guardian, cast.draw().between(5, 15));
        Unit unit = unit(cast, Status.UNSUPPORTED_CHILD, guardian, child);
        monthly(cast, "DFCHILD", child, unit, cast.asOf().withDayOfYear(1), null);
        monthly(cast, "ORPHAN", child, unit, cast.monthsAgo(30), null);
        truth.positive(CODE, child, "DFCHILD with ORPHAN", unit);
    }

    private static void dibaoWithSingle(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 55));
        cast.stage().life().disability(head, 7, 1, cast.monthsAgo(90));
        Unit unit = unit(cast, Status.DIBAO, head);
        both(cast, head, unit, "DIBAO", "DIBAO_SINGLE");
        truth.positive(CODE, head, "DIBAO with DIBAO_SINGLE", unit);
    }

    private static void rentWithPublicFlat(Cast cast, Truth truth) {
        Citizen man = cast.head(Sex.MAN, cast.draw().between(35, 58));
        Citizen wife = cast.spouseAtHome(man);
        Unit unit = cast.aiding().dibao(man, wife);
        monthly(cast, "HOUSE_RENT", man, unit, cast.monthsAgo(20), null);
        monthly(cast, "HOUSE_PUB", wife, unit, cast.monthsAgo(8), null);
        truth.positive(CODE, unit, "a rent subsidy and a public flat for one unit", man, wife);
    }

    private static void oneDayTogether(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(63, 82));
        Unit unit = unit(cast, Status.TEKUN, head);
        monthly(cast, "DIBAO", head, unit, cast.monthsAgo(30), cast.asOf().plusDays(1));
        monthly(cast, "TEKUN", head, unit, cast.asOf(), null);
        truth.positive(CODE, head, "the last day of one is the first day of the other", unit);
    }

    private static void overlapLongAgo(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(64, 82));
        Unit unit = unit(cast, Status.TEKUN, head);
        monthly(cast, "DIS_CARE", head, unit, cast.monthsAgo(30), cast.monthsAgo(10));
        monthly(cast, "TEKUN", head, unit, cast.monthsAgo(14), null);
        truth.arguable(CODE, head, "they overlapped for some months and no longer do", unit);
    }
}
