package org.kinscope.synthetic.plant.tier;

import java.util.List;
import org.kinscope.synthetic.city.Mode;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/**
 * Units whose means are of the other tier, and units that only seem to be. Where tier 1 is too much
 * it is so for three months only: longer would be a case of the welfare trap as well.
 */
public final class OtherTierPlant {

    private static final String CODE = "tier.other-tier";

    private OtherTierPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        OtherTierPlant::dibaoExactlyTheStandard,
                        OtherTierPlant::marginalAFenUnder,
                        OtherTierPlant::expenditurePoorAndPoor,
                        OtherTierPlant::tekunWithAPension,
                        OtherTierPlant::billsKeepItPoor,
                        OtherTierPlant::graceOfTheLowerTier),
                List.of(
                        OtherTierPlant::dibaoAFenUnder,
                        OtherTierPlant::marginalExactlyTheStandard,
                        OtherTierPlant::grace,
                        OtherTierPlant::single,
                        OtherTierPlant::orphan,
                        OtherTierPlant::incomeUnknown,
                        OtherTierPlant::endedToday));
    }

    private static Unit unit(Cast cast, Citizen head, long income, NewStatus status) {
        Unit unit = cast.aiding().bare(head);
        Means.income(cast, head, income);
        cast.stage().aid().status(unit, status);
        return unit;
    }

    /** A unit whose income rose to so much three months ago. */
    private static Unit raised(Cast cast, Citizen head, long income, Status status) {
        Unit unit = cast.aiding().bare(head);
        Means.raised(cast, head, cast.standard() / 2, income);
        cast.aiding().status(unit, status, cast.monthsAgo(30));
        return unit;
    }

    private static NewStatus since(Cast cast, Status status) {
        return NewStatus.of(status, cast.monthsAgo(30));
    }

    private static void dibaoExactlyTheStandard(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        Unit unit = raised(cast, head, cast.standard(), Status.DIBAO);
        truth.positive(CODE, unit, "dibao, for three months exactly S", head);
    }

    private static void marginalAFenUnder(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = unit(cast, head, cast.standard() - 1, since(cast, Status.DIBAO_MARGINAL));
        truth.positive(CODE, unit, "marginal, I one fen under S", head);
    }

    private static void expenditurePoorAndPoor(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = unit(cast, head, cast.standard() / 2, since(cast, Status.EXPENDITURE_POOR));
        truth.positive(CODE, unit, "expenditure-poor, and poor by income too", head);
    }

    private static void tekunWithAPension(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(63, 80));
        Unit unit = raised(cast, head, 3 * cast.standard() / 2, Status.TEKUN);
        truth.positive(CODE, unit, "tekun, for three months at 1.5 S", head);
    }

    private static void billsKeepItPoor(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        long income = 5 * cast.standard() / 2;
        Unit unit = raised(cast, head, income, Status.DIBAO);
        Means.bills(cast, head, 12 * (income - cast.standard() + 1), cast.asOf().minusMonths(9));
        truth.positive(CODE, unit, "dibao, for three months at 2.5 S, poor by its bills", head);
    }

    private static void graceOfTheLowerTier(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        NewStatus status = since(cast, Status.DIBAO_MARGINAL).in(Mode.GRACE);
        Unit unit = unit(cast, head, cast.standard() / 2, status);
        truth.positive(CODE, unit, "marginal in grace, I half of S: more is due", head);
    }

    private static void dibaoAFenUnder(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = unit(cast, head, cast.standard() - 1, since(cast, Status.DIBAO));
        truth.negative(CODE, unit, "dibao, I one fen under S", head);
    }

    private static void marginalExactlyTheStandard(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = unit(cast, head, cast.standard(), since(cast, Status.DIBAO_MARGINAL));
        truth.negative(CODE, unit, "marginal, I exactly S", head);
    }

    private static void grace(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 55));
        NewStatus status = since(cast, Status.DIBAO).in(Mode.GRACE);
        Unit unit = unit(cast, head, 3 * cast.standard() / 2, status);
        truth.negative(CODE, unit, "dibao at 1.5 S, in the months of grace (渐退期)", head);
    }

    private static void single(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 55));
        NewStatus status = since(cast, Status.DIBAO).in(Mode.SINGLE);
        Unit unit = unit(cast, head, 3 * cast.standard() / 2, status);
        truth.negative(CODE, unit, "dibao at 1.5 S, as a single person (单人保)", head);
    }

    private static void orphan(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(9, 16));
        cast.parentOf(head);
        Unit unit = unit(cast, head, 3 * cast.standard() / 2, since(cast, Status.ORPHAN));
        truth.negative(CODE, unit, "an orphan at 1.5 S: means are not tested", head);
    }

    private static void incomeUnknown(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 75));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().status(unit, Status.DIBAO_MARGINAL, cast.monthsAgo(30));
        truth.negative(CODE, unit, "no income is known: not evaluated", head);
    }

    private static void endedToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 70));
        NewStatus ended = since(cast, Status.DIBAO_MARGINAL).until(cast.asOf(), "转为低保");
        Unit unit = unit(cast, head, cast.standard() / 2, ended);
        cast.stage().aid().status(unit, NewStatus.of(Status.DIBAO, cast.asOf()));
        truth.negative(CODE, unit, "moved from marginal to dibao on the day itself", head);
    }
}
