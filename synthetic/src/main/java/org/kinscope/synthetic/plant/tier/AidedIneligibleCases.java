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

/**
 * The shapes that must be found. Where income is too high it is so for three months only: longer
 * would be a case of the welfare trap as well.
 */
final class AidedIneligibleCases {

    private static final String OWN_ASSET = "hidden.own-asset";

    private AidedIneligibleCases() {}

    static List<Shape> list() {
        return List.of(
                AidedIneligibleCases::dibaoWithAWage,
                AidedIneligibleCases::marginalExactlyTwice,
                AidedIneligibleCases::expenseLeavesTheStandard,
                AidedIneligibleCases::tekunWithAPension,
                AidedIneligibleCases::wholeHousehold,
                AidedIneligibleCases::besidesTierThree,
                AidedIneligibleCases::theDeadDoNotEat,
                AidedIneligibleCases::threeDwellings,
                AidedIneligibleCases::depositsAFenOver,
                AidedIneligibleCases::carAFenOver,
                AidedIneligibleCases::share);
    }

    private static void dibaoWithAWage(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        Unit unit = cast.aiding().bare(head);
        long wage = cast.standard() * cast.draw().between(21, 40) / 10;
        Means.raised(cast, head, cast.standard() / 2, wage);
        cast.aiding().status(unit, Status.DIBAO, cast.monthsAgo(30));
        truth.positive(CODE, unit, "dibao, for three months over 2S", head);
    }

    private static void marginalExactlyTwice(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 70));
        Unit unit = cast.aiding().bare(head);
        Means.income(cast, head, 2 * cast.standard());
        cast.aiding().status(unit, Status.DIBAO_MARGINAL, cast.monthsAgo(14));
        truth.positive(CODE, unit, "marginal, I exactly 2S", head);
    }

    private static void expenseLeavesTheStandard(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 70));
        Unit unit = cast.aiding().bare(head);
        long income = cast.standard() * cast.draw().between(22, 40) / 10;
        Means.income(cast, head, income);
        Means.bills(cast, head, 12 * (income - cast.standard()), cast.asOf().minusMonths(9));
        cast.aiding().status(unit, Status.EXPENDITURE_POOR, cast.monthsAgo(8));
        truth.positive(CODE, unit, "expenditure-poor, I minus E exactly S", head);
    }

    private static void tekunWithAPension(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(63, 80));
        Unit unit = cast.aiding().bare(head);
        Means.raised(cast, head, cast.standard() / 3, 3 * cast.standard());
        cast.aiding().status(unit, Status.TEKUN, cast.monthsAgo(30));
        truth.positive(CODE, unit, "tekun, for three months at 3S", head);
    }

    private static void wholeHousehold(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 50));
        Citizen spouse = cast.spouseAtHome(head);
        Unit unit = cast.aiding().bare(head, spouse);
        Means.raised(cast, head, cast.standard() / 2, 3 * cast.standard());
        Means.raised(cast, spouse, cast.standard() / 2, cast.standard());
        cast.stage()
                .aid()
                .status(unit, NewStatus.of(Status.DIBAO, cast.monthsAgo(30)).in(Mode.WHOLE));
        truth.positive(CODE, unit, "whole household on dibao, two wages exactly 2S a head", head);
    }

    private static void besidesTierThree(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        Unit unit = cast.aiding().bare(head);
        Means.raised(cast, head, cast.standard() / 2, 4 * cast.standard());
        cast.aiding().status(unit, Status.DIBAO, cast.monthsAgo(30));
        cast.stage()
                .aid()
                .status(unit, NewStatus.of(Status.MONITORED, cast.monthsAgo(5)).in(Mode.GRACE));
        truth.positive(CODE, unit, "dibao at 4S; the grace is that of a status of tier 3", head);
    }

    private static void theDeadDoNotEat(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(62, 74));
        Citizen husband =
                cast.with(
                        head,
                        NewCitizen.man(cast.born(75), head.home()).died(cast.monthsAgo(2)),
                        "10");
        cast.marry(husband, head, cast.monthsAgo(480), null);
        Unit unit = cast.aiding().bare(head, husband);
        Means.raised(cast, head, cast.standard() / 2, 3 * cast.standard());
        cast.aiding().status(unit, Status.DIBAO_MARGINAL, cast.monthsAgo(30));
        truth.positive(CODE, unit, "over 2S now that the husband is dead", head);
    }

    private static void overTheLimits(
            Cast cast, Truth truth, Unit unit, String note, Citizen... members) {
        Status status = cast.any(Status.DIBAO, Status.TEKUN);
        cast.aiding().status(unit, status, cast.monthsAgo(30));
        truth.positive(CODE, unit, note, members);
        truth.sideEffect(OWN_ASSET, unit, note, members);
        truth.tier(unit, "none", false, note);
    }

    private static void threeDwellings(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 72));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        Means.dwellings(cast, head, 3);
        overTheLimits(cast, truth, unit, "poor, a third dwelling", head);
    }

    private static void depositsAFenOver(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 80));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        cast.stage().wealth().deposit(head, Means.mostDeposits(cast, 1) + 1);
        overTheLimits(cast, truth, unit, "poor, deposits a fen over 24 S", head);
    }

    private static void carAFenOver(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 72));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        cast.stage().wealth().vehicle(head, "微型轿车", 500_001, cast.monthsAgo(90), null);
        overTheLimits(cast, truth, unit, "poor, a car a fen over 5,000 yuan", head);
    }

    private static void share(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 72));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        Means.share(cast, head, "91", 20_000_000, "shareholder");
        overTheLimits(cast, truth, unit, "poor, a share in a company with capital", head);
    }
}
