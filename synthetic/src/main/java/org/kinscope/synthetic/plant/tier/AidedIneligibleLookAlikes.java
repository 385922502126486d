package org.kinscope.synthetic.plant.tier;

import static org.kinscope.synthetic.plant.tier.AidedIneligiblePlant.CODE;

import java.util.List;
import org.kinscope.synthetic.city.Mode;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: entitled by a hair, allowed to stay, or not aided. */
final class AidedIneligibleLookAlikes {

    private AidedIneligibleLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                AidedIneligibleLookAlikes::dibaoAFenUnder,
                AidedIneligibleLookAlikes::marginalExactlyTheStandard,
                AidedIneligibleLookAlikes::marginalAFenUnderTwice,
                AidedIneligibleLookAlikes::expensePoorByAFen,
                AidedIneligibleLookAlikes::incomeUnknown,
                AidedIneligibleLookAlikes::grace,
                AidedIneligibleLookAlikes::single,
                AidedIneligibleLookAlikes::orphan,
                AidedIneligibleLookAlikes::unsupportedChild,
                AidedIneligibleLookAlikes::statusEndsToday,
                AidedIneligibleLookAlikes::tierThreeOnly,
                AidedIneligibleLookAlikes::propertyExactlyAtTheLimits,
                AidedIneligibleLookAlikes::nobodyLives);
    }

    private static Unit unit(Cast cast, Citizen head, long income, Status status) {
        Unit unit = cast.aiding().bare(head);
        Means.income(cast, head, income);
        cast.aiding().status(unit, status, cast.monthsAgo(30));
        return unit;
    }

    private static void dibaoAFenUnder(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = unit(cast, head, cast.standard() - 1, Status.DIBAO);
        truth.negative(CODE, unit, "dibao, I one fen under S", head);
    }

    private static void marginalExactlyTheStandard(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = unit(cast, head, cast.standard(), Status.DIBAO_MARGINAL);
        truth.negative(CODE, unit, "marginal, I exactly S", head);
    }

    private static void marginalAFenUnderTwice(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = unit(cast, head, 2 * cast.standard() - 1, Status.DIBAO_MARGINAL);
        truth.negative(CODE, unit, "marginal, I one fen under 2S", head);
    }

    private static void expensePoorByAFen(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 75));
        long income = cast.standard() * cast.draw().between(22, 40) / 10;
        Unit unit = unit(cast, head, income, Status.EXPENDITURE_POOR);
        Means.bills(cast, head, 12 * (income - cast.standard() + 1), cast.asOf().minusMonths(9));
        truth.negative(CODE, unit, "expenditure-poor, I minus E one fen under S", head);
    }

    private static void incomeUnknown(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 75));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().status(unit, Status.DIBAO, cast.monthsAgo(30));
        truth.negative(CODE, unit, "no income is known: not evaluated", head);
    }

    private static void grace(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 55));
        Unit unit = cast.aiding().bare(head);
        Means.income(cast, head, 3 * cast.standard());
        cast.stage()
                .aid()
                .status(unit, NewStatus.of(Status.DIBAO, cast.monthsAgo(30)).in(Mode.GRACE));
        truth.negative(CODE, unit, "at 3S, in the months of grace (渐退期)", head);
    }

    private static void single(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 55));
        Unit unit = cast.aiding().bare(head);
        Means.income(cast, head, 5 * cast.standard() / 2);
        cast.stage()
                .aid()
                .status(unit, NewStatus.of(Status.DIBAO, cast.monthsAgo(30)).in(Mode.SINGLE));
        truth.negative(CODE, unit, "at 2.5 S, aided as a single person (单人保)", head);
    }

    private static void orphan(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(9, 16));
        cast.parentOf(head);
        Unit unit = unit(cast, head, 4 * cast.standard(), Status.ORPHAN);
        truth.negative(CODE, unit, "an orphan's means are not tested", head);
    }

    private static void unsupportedChild(Cast cast, Truth truth) {
        Citizen granny = cast.head(Sex.WOMAN, cast.draw().between(63, 70));
        Citizen child = cast.with(granny, Sex.MAN, 8, "41");
        Citizen father = cast.childElsewhere(granny, null, Sex.MAN, 34);
        cast.bear(child, father, null);
        cast.stage().life().prison(father, cast.monthsAgo(30), null);
        Unit unit = cast.aiding().bare(child);
        Means.income(cast, child, 3 * cast.standard());
        cast.aiding().status(unit, Status.UNSUPPORTED_CHILD, cast.monthsAgo(28));
        truth.negative(CODE, unit, "an unsupported child's means are not tested", child);
    }

    private static void statusEndsToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 55));
        Unit unit = cast.aiding().unaided(head);
        cast.stage()
                .aid()
                .status(
                        unit,
                        NewStatus.of(Status.DIBAO, cast.monthsAgo(30))
                                .until(cast.asOf(), "收入超过标准"));
        truth.negative(CODE, unit, "over 2S; the status ends on the day itself", head);
    }

    private static void tierThreeOnly(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 70));
        Status status = cast.any(Status.MONITORED, Status.EMERGENCY);
        Unit unit = unit(cast, head, 3 * cast.standard(), status);
        truth.negative(CODE, unit, "over 2S; a status of tier 3 only", head);
    }

    private static void propertyExactlyAtTheLimits(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 72));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        cast.aiding().status(unit, Status.DIBAO, cast.monthsAgo(30));
        Means.dwellings(cast, head, 2);
        cast.stage().wealth().deposit(head, Means.mostDeposits(cast, 1));
        cast.stage().wealth().vehicle(head, "微型轿车", 500_000, cast.monthsAgo(90), null);
        Means.share(cast, head, "92", 3_000_000, "shareholder");
        truth.negative(CODE, unit, "poor, every kind of property exactly at its limit", head);
        truth.negative(
                "hidden.own-asset", unit, "every kind of property exactly at its limit", head);
    }

    private static void nobodyLives(Cast cast, Truth truth) {
        Citizen head =
                cast.alone(
                        NewCitizen.woman(cast.born(82), cast.stage().dwelling(cast.village()))
                                .died(cast.monthsAgo(1)));
        Unit unit = cast.aiding().bare(head);
        Means.income(cast, head, 4 * cast.standard());
        cast.aiding().status(unit, Status.DIBAO_MARGINAL, cast.monthsAgo(30));
        truth.negative(CODE, unit, "no living member: not assessed", head);
    }
}
