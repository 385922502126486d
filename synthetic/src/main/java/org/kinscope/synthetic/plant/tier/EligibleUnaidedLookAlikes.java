package org.kinscope.synthetic.plant.tier;

import static org.kinscope.synthetic.plant.tier.EligibleUnaidedPlant.CODE;

import java.time.LocalDate;
import java.util.List;
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

/** The shapes that must stay silent: over a limit by a hair, unknown, or aided. */
final class EligibleUnaidedLookAlikes {

    private EligibleUnaidedLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                EligibleUnaidedLookAlikes::exactlyTwice,
                EligibleUnaidedLookAlikes::incomeUnknown,
                EligibleUnaidedLookAlikes::billsTakeItToTheStandard,
                EligibleUnaidedLookAlikes::billBeforeTheTwelveMonths,
                EligibleUnaidedLookAlikes::incomeEndsToday,
                EligibleUnaidedLookAlikes::depositsAFenOver,
                EligibleUnaidedLookAlikes::threeDwellings,
                EligibleUnaidedLookAlikes::carAFenOver,
                EligibleUnaidedLookAlikes::share,
                EligibleUnaidedLookAlikes::theDeadDoNotEat,
                EligibleUnaidedLookAlikes::nobodyLives,
                EligibleUnaidedLookAlikes::aidedSinceToday,
                EligibleUnaidedLookAlikes::byTheYearExactlyTwice,
                EligibleUnaidedLookAlikes::schoolLeft,
                EligibleUnaidedLookAlikes::onOtherAid);
    }

    private static void exactlyTwice(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = cast.aiding().bare(head);
        Means.income(cast, head, 2 * cast.standard());
        truth.negative(CODE, unit, "I exactly 2S", head);
    }

    private static void incomeUnknown(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Unit unit = cast.aiding().bare(head);
        truth.negative(CODE, unit, "no income is known: not evaluated", head);
    }

    private static void billsTakeItToTheStandard(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 75));
        Unit unit = cast.aiding().bare(head);
        long income = cast.standard() * cast.draw().between(22, 40) / 10;
        Means.income(cast, head, income);
        Means.bills(cast, head, 12 * (income - cast.standard()), cast.asOf().minusMonths(7));
        truth.negative(CODE, unit, "I minus E exactly S", head);
    }

    private static void billBeforeTheTwelveMonths(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 75));
        Unit unit = cast.aiding().bare(head);
        long income = cast.standard() * cast.draw().between(22, 40) / 10;
        Means.income(cast, head, income);
        Means.bill(cast, head, 12 * income, cast.asOf().minusMonths(12));
        truth.negative(CODE, unit, "the large bill lies twelve months back to the day", head);
    }

    private static void incomeEndsToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        Unit unit = cast.aiding().bare(head);
        cast.stage()
                .wealth()
                .income(
                        head,
                        "wage",
                        cast.standard() / 2,
                        Period.MONTH,
                        cast.monthsAgo(30),
                        cast.asOf());
        truth.negative(CODE, unit, "the only income ends today: not known", head);
    }

    private static void overTheLimits(
            Cast cast, Truth truth, Unit unit, String note, Citizen... members) {
        truth.negative(CODE, unit, note, members);
        truth.tier(unit, "none", false, note);
    }

    private static void depositsAFenOver(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 70));
        Citizen spouse = cast.spouseAtHome(head);
        Unit unit = cast.aiding().bare(head, spouse);
        cast.aiding().poor(head, 2);
        long most = Means.mostDeposits(cast, 2);
        cast.stage().wealth().deposit(head, most - 999_999);
        cast.stage().wealth().deposit(spouse, 1_000_000);
        overTheLimits(cast, truth, unit, "deposits together a fen over 24 S a head", head, spouse);
    }

    private static void threeDwellings(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(50, 66));
        Citizen spouse = cast.spouseAtHome(head);
        Unit unit = cast.aiding().bare(head, spouse);
        cast.aiding().poor(head, 2);
        Means.dwellings(cast, head, 2);
        cast.stage().wealth().home(spouse, cast.stage().dwelling(), 30_000_000, cast.monthsAgo(44));
        overTheLimits(cast, truth, unit, "three dwellings of the two together", head, spouse);
    }

    private static void carAFenOver(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 66));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        cast.stage().wealth().vehicle(head, "微型轿车", 500_001, cast.monthsAgo(90), null);
        overTheLimits(cast, truth, unit, "a car worth a fen over 5,000 yuan", head);
    }

    private static void share(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 66));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        Means.share(cast, head, "91", cast.any(100L, 50_000_000L), "shareholder");
        overTheLimits(cast, truth, unit, "a share in a company with capital", head);
    }

    private static void theDeadDoNotEat(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(62, 74));
        Citizen husband =
                cast.with(
                        head,
                        NewCitizen.man(cast.born(75), head.home()).died(cast.monthsAgo(5)),
                        "10");
        cast.marry(husband, head, cast.monthsAgo(480), null);
        Unit unit = cast.aiding().bare(head, husband);
        Means.income(cast, head, 3 * cast.standard());
        truth.negative(CODE, unit, "under 2S a head only if the dead husband counts", head);
    }

    private static void nobodyLives(Cast cast, Truth truth) {
        Citizen head =
                cast.alone(
                        NewCitizen.woman(cast.born(82), cast.stage().dwelling(cast.village()))
                                .died(cast.monthsAgo(4)));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        truth.negative(CODE, unit, "no living member: not assessed", head);
    }

    private static void aidedSinceToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 70));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        cast.stage().aid().status(unit, NewStatus.of(Status.DIBAO, cast.asOf()));
        truth.negative(CODE, unit, "the status begins on the day itself", head);
    }

    private static void byTheYearExactlyTwice(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Citizen child = cast.childAtHome(head, 10);
        Unit unit = cast.aiding().bare(head, child);
        LocalDate from = LocalDate.of(cast.asOf().getYear(), 1, 1);
        cast.stage()
                .wealth()
                .income(head, "business", 48 * cast.standard(), Period.YEAR, from, null);
        truth.negative(CODE, unit, "by the year exactly 2S a head", head, child);
    }

    private static void schoolLeft(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(42, 52));
        Citizen child = cast.childAtHome(head, 17);
        Unit unit = cast.aiding().bare(head, child);
        Means.income(cast, head, 2 * cast.standard() * 22 / 10);
        LocalDate from = cast.asOf().minusYears(2);
        cast.stage()
                .life()
                .enrol(child, "vocational", "市职业学校", 40 * cast.standard(), from, cast.asOf());
        truth.negative(CODE, unit, "the costly school was left today", head, child);
    }

    private static void onOtherAid(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 80));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        cast.aiding().status(unit, Status.TEKUN, cast.monthsAgo(25));
        truth.negative(CODE, unit, "has a status of tier 1, another than dibao", head);
    }
}
