package org.kinscope.synthetic.plant.tier;

import static org.kinscope.synthetic.plant.tier.EligibleUnaidedPlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Period;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found: entitled by a hair, or with things that do not count. */
final class EligibleUnaidedCases {

    private EligibleUnaidedCases() {}

    static List<Shape> list() {
        return List.of(
                EligibleUnaidedCases::aFenUnderTheStandard,
                EligibleUnaidedCases::family,
                EligibleUnaidedCases::exactlyTheStandard,
                EligibleUnaidedCases::aFenUnderTwice,
                EligibleUnaidedCases::billsTakeAFenTooMuch,
                EligibleUnaidedCases::billOnTheFirstDay,
                EligibleUnaidedCases::schooling,
                EligibleUnaidedCases::nothingIsKnownToBeZero,
                EligibleUnaidedCases::statusEndsToday,
                EligibleUnaidedCases::tierThreeOnly,
                EligibleUnaidedCases::depositsExactlyAtTheLimit,
                EligibleUnaidedCases::latestBalanceIsLow,
                EligibleUnaidedCases::twoDwellingsAndAShop,
                EligibleUnaidedCases::vehiclesThatDoNotCount,
                EligibleUnaidedCases::companiesThatDoNotCount,
                EligibleUnaidedCases::theDeadOnesPension,
                EligibleUnaidedCases::whoLeftEarnsMuch,
                EligibleUnaidedCases::byTheYearAndOnce,
                EligibleUnaidedCases::aGrantButNoStatus);
    }

    private static void aFenUnderTheStandard(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = cast.aiding().bare(head);
        Means.income(cast, head, cast.standard() - 1);
        truth.positive(CODE, unit, "I one fen under S", head);
    }

    private static void family(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(34, 44));
        Citizen spouse = cast.spouseAtHome(head);
        Citizen one = cast.childAtHome(head, spouse, 8);
        Citizen two = cast.childAtHome(head, spouse, 5);
        Unit unit = cast.aiding().bare(head, spouse, one, two);
        cast.aiding().poor(head, 4);
        truth.positive(CODE, unit, "one low wage for a family of four", head, spouse, one, two);
    }

    private static void exactlyTheStandard(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = cast.aiding().bare(head);
        Means.income(cast, head, cast.standard());
        truth.positive(CODE, unit, "I exactly S: tier 2", head);
    }

    private static void aFenUnderTwice(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = cast.aiding().bare(head);
        Means.income(cast, head, 2 * cast.standard() - 1);
        truth.positive(CODE, unit, "I one fen under 2S", head);
    }

    private static void billsTakeAFenTooMuch(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 75));
        Unit unit = cast.aiding().bare(head);
        long income = cast.standard() * cast.draw().between(22, 40) / 10;
        Means.income(cast, head, income);
        Means.bills(cast, head, 12 * (income - cast.standard() + 1), cast.asOf().minusMonths(7));
        truth.positive(CODE, unit, "I over 2S, I minus E one fen under S", head);
    }

    private static void billOnTheFirstDay(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 75));
        Unit unit = cast.aiding().bare(head);
        long income = cast.standard() * cast.draw().between(22, 40) / 10;
        Means.income(cast, head, income);
        LocalDate first = cast.asOf().minusMonths(12).plusDays(1);
        Means.bill(cast, head, 12 * income, first);
        truth.positive(CODE, unit, "the bill lies on the first of the twelve months' days", head);
    }

    private static void schooling(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(42, 52));
        Citizen child = cast.childAtHome(head, 16);
        Unit unit = cast.aiding().bare(head, child);
        long income = 2 * cast.standard() * cast.draw().between(21, 24) / 10;
        Means.income(cast, head, income);
        long cost = 12 * (income - 2 * cast.standard() + 2 * cast.draw().between(1, 20_000));
        LocalDate autumn = LocalDate.of(cast.asOf().getYear(), 9, 1);
        if (autumn.isAfter(cast.asOf())) {
            autumn = autumn.minusYears(1);
        }
        cast.stage().life().enrol(child, "senior-high", "市第二中学", cost, autumn, null);
        truth.positive(CODE, unit, "schooling takes it under S", head, child);
    }

    private static void nothingIsKnownToBeZero(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Citizen child = cast.childAtHome(head, 12);
        Unit unit = cast.aiding().bare(head, child);
        Means.income(cast, head, 0);
        truth.positive(CODE, unit, "an income of 0.00 is known", head, child);
    }

    private static void statusEndsToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        cast.stage()
                .aid()
                .status(
                        unit,
                        NewStatus.of(Status.DIBAO, cast.monthsAgo(30)).until(cast.asOf(), "未按时复核"));
        truth.positive(CODE, unit, "the status ends on the day itself", head);
    }

    private static void tierThreeOnly(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 70));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        cast.aiding().status(unit, cast.any(Status.MONITORED, Status.EMERGENCY), cast.monthsAgo(8));
        truth.positive(CODE, unit, "watched in tier 3, entitled to tier 1", head);
    }

    private static void depositsExactlyAtTheLimit(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 70));
        Citizen spouse = cast.spouseAtHome(head);
        Unit unit = cast.aiding().bare(head, spouse);
        cast.aiding().poor(head, 2);
        long most = Means.mostDeposits(cast, 2);
        cast.stage().wealth().deposit(head, most - 100_000);
        cast.stage().wealth().deposit(spouse, 100_000);
        truth.positive(CODE, unit, "deposits exactly 24 S for each of two", head, spouse);
    }

    private static void latestBalanceIsLow(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 75));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        String account = cast.stage().wealth().account(head);
        long much = 2 * Means.mostDeposits(cast, 1);
        cast.stage().wealth().deposit(account, head, much, cast.asOf().minusMonths(4));
        cast.stage().wealth().deposit(account, head, 150_000, cast.asOf());
        truth.positive(CODE, unit, "the balance was high, the latest is low", head);
    }

    private static void twoDwellingsAndAShop(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(50, 70));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        Means.dwellings(cast, head, 2);
        cast.stage()
                .wealth()
                .estate(head, cast.stage().dwelling(), "车库", 4_000_000, cast.monthsAgo(60), null);
        cast.stage()
                .wealth()
                .estate(
                        head,
                        cast.stage().dwelling(),
                        "住宅",
                        24_000_000,
                        cast.monthsAgo(90),
                        cast.asOf());
        truth.positive(CODE, unit, "two dwellings, a garage, and one sold today", head);
    }

    private static void vehiclesThatDoNotCount(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 66));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        LocalDate bought = cast.monthsAgo(90);
        cast.stage().wealth().vehicle(head, "微型轿车", 500_000, bought, null);
        cast.stage().wealth().vehicle(head, "农用三轮汽车", 1_400_000, bought, null);
        cast.stage().wealth().vehicle(head, "小型轿车", 6_000_000, bought, cast.asOf());
        truth.positive(
                CODE, unit, "a car of exactly 5,000 yuan, a farm vehicle, one sold today", head);
    }

    private static void companiesThatDoNotCount(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 60));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        Means.share(cast, head, "92", 5_000_000, "shareholder");
        Means.share(cast, head, "91", 0, "shareholder");
        Means.share(cast, head, "91", 100_000_000, "supervisor");
        LocalDate from = cast.monthsAgo(80);
        Company closed =
                cast.stage()
                        .wealth()
                        .company(
                                null,
                                80_000_000,
                                cast.stage().dwelling(),
                                "91",
                                from,
                                cast.monthsAgo(20));
        LocalDate left = cast.asOf();
        cast.stage().wealth().role(closed, head, "shareholder", 0.5, from, left);
        truth.positive(
                CODE, unit, "self-employed, no capital, no share, and a company closed", head);
    }

    private static void theDeadOnesPension(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(62, 74));
        Citizen husband =
                cast.with(
                        head,
                        NewCitizen.man(cast.born(75), head.home()).died(cast.monthsAgo(5)),
                        "10");
        cast.marry(husband, head, cast.monthsAgo(480), null);
        Unit unit = cast.aiding().bare(head, husband);
        cast.aiding().poor(head, 1);
        Means.income(cast, husband, 6 * cast.standard());
        truth.positive(CODE, unit, "the husband is dead, his pension row still open", head);
    }

    private static void whoLeftEarnsMuch(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 45));
        Citizen child = cast.childAtHome(head, 9);
        Citizen sibling = cast.siblingElsewhere(head);
        Unit unit = cast.aiding().bare(head, child);
        cast.stage().aid().member(unit, sibling, cast.monthsAgo(40), cast.asOf());
        cast.aiding().poor(head, 2);
        Means.income(cast, sibling, 9 * cast.standard());
        truth.positive(CODE, unit, "who earned much leaves the unit today", head, child);
    }

    private static void byTheYearAndOnce(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Unit unit = cast.aiding().bare(head);
        LocalDate from = LocalDate.of(cast.asOf().getYear(), 1, 1);
        var wealth = cast.stage().wealth();
        wealth.income(head, "business", 12 * (cast.standard() - 1), Period.YEAR, from, null);
        wealth.income(head, "transfer", 30 * cast.standard(), Period.ONCE, from.plusDays(99), null);
        truth.positive(CODE, unit, "by the year one fen a month under S; an amount once", head);
    }

    private static void aGrantButNoStatus(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(81, 89));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        cast.stage()
                .aid()
                .grant(NewGrant.monthly("ELDER_ALLOW", head, 10_000, cast.monthsAgo(8)).of(unit));
        truth.positive(CODE, unit, "a monthly grant, but no status", head);
    }
}
