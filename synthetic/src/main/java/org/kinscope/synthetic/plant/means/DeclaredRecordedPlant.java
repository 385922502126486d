package org.kinscope.synthetic.plant.means;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Period;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Households that declared less than was recorded of them, and households that only seem to. */
public final class DeclaredRecordedPlant {

    private static final String CODE = "means.declared-recorded";

    /** What is tolerated a month at least. */
    private static final long TOLERATED = 10_000;

    private DeclaredRecordedPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        DeclaredRecordedPlant::aFenOverAHundred,
                        DeclaredRecordedPlant::oneOfTwoIncomes,
                        DeclaredRecordedPlant::byTheYear,
                        DeclaredRecordedPlant::fromTheDayOfTheStatus,
                        DeclaredRecordedPlant::aFenOverTenPercent,
                        DeclaredRecordedPlant::anotherJobSince),
                List.of(
                        DeclaredRecordedPlant::aHundred,
                        DeclaredRecordedPlant::tenPercent,
                        DeclaredRecordedPlant::aDayAfterTheStatus,
                        DeclaredRecordedPlant::endedToday,
                        DeclaredRecordedPlant::tierThree,
                        DeclaredRecordedPlant::joinedLater));
    }

    private static LocalDate since(Cast cast) {
        return cast.monthsAgo(cast.draw().between(10, 30));
    }

    private static void declares(Cast cast, Unit unit, Status status, LocalDate since, long fen) {
        cast.stage().aid().status(unit, NewStatus.of(status, since).declaring(fen));
    }

    private static void earns(
            Cast cast, Citizen who, String kind, long fen, LocalDate from, @Nullable LocalDate to) {
        cast.stage().wealth().income(who, kind, fen, Period.MONTH, from, to);
    }

    /** A couple of whom he earns so much a month, for years. */
    private static Unit couple(Cast cast, long his) {
        Citizen head = cast.head(cast.draw().between(36, 55));
        Unit unit = cast.aiding().bare(head, cast.spouseAtHome(head));
        cast.aiding().income(head, his);
        return unit;
    }

    private static void aFenOverAHundred(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        Unit unit = cast.aiding().bare(head);
        long declared = cast.standard() / 2;
        cast.aiding().income(head, declared + TOLERATED + 1);
        declares(cast, unit, Status.DIBAO, since(cast), declared);
        truth.positive(CODE, unit, "a hundred yuan and a fen more than declared", head);
    }

    private static void oneOfTwoIncomes(Cast cast, Truth truth) {
        Unit unit = couple(cast, cast.standard() / 2);
        Citizen head = unit.applicant();
        Citizen mother = cast.with(head, Sex.WOMAN, 82, "52");
        cast.stage().aid().member(unit, mother, cast.monthsAgo(35), null);
        cast.aiding().income(mother, cast.standard());
        declares(cast, unit, Status.DIBAO, since(cast), cast.standard() / 2);
        truth.positive(CODE, unit, "one of two incomes was declared", head, mother);
    }

    private static void byTheYear(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        Unit unit = cast.aiding().bare(head, cast.childAtHome(head, 9));
        cast.stage()
                .wealth()
                .income(
                        head,
                        "business",
                        12 * cast.standard(),
                        Period.YEAR,
                        cast.monthsAgo(50),
                        null);
        declares(cast, unit, Status.DIBAO, since(cast), cast.standard() / 3);
        truth.positive(CODE, unit, "an income by the year, a third of it declared", head);
    }

    private static void fromTheDayOfTheStatus(Cast cast, Truth truth) {
        Unit unit = couple(cast, cast.standard() / 2);
        LocalDate since = since(cast);
        earns(cast, unit.applicant(), "transfer", cast.standard() / 2, since, null);
        declares(cast, unit, Status.DIBAO, since, cast.standard() / 2);
        truth.positive(CODE, unit, "the income not declared begins on the day of the status");
    }

    private static void aFenOverTenPercent(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().income(head, 130_000);
        declares(cast, unit, Status.DIBAO_MARGINAL, since(cast), 116_999);
        truth.positive(CODE, unit, "dibao-marginal, a fen more than ten percent apart", head);
    }

    private static void anotherJobSince(Cast cast, Truth truth) {
        Unit unit = couple(cast, 20_000);
        LocalDate since = since(cast);
        LocalDate left = since.plusMonths(3);
        earns(cast, unit.applicant(), "business", 50_000, since.minusMonths(9), left);
        earns(cast, unit.applicant(), "transfer", 40_000, left.plusMonths(1), null);
        declares(cast, unit, Status.DIBAO, since, 20_000);
        truth.positive(CODE, unit, "declared less then and now, with a month's rest between");
    }

    private static void aHundred(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        Unit unit = cast.aiding().bare(head);
        long declared = cast.standard() / 2;
        cast.aiding().income(head, declared + TOLERATED);
        declares(cast, unit, Status.DIBAO, since(cast), declared);
        truth.negative(CODE, unit, "a hundred yuan more than declared", head);
    }

    private static void tenPercent(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().income(head, 130_000);
        declares(cast, unit, Status.DIBAO_MARGINAL, since(cast), 117_000);
        truth.negative(CODE, unit, "dibao-marginal, ten percent apart", head);
    }

    private static void aDayAfterTheStatus(Cast cast, Truth truth) {
        Unit unit = couple(cast, cast.standard() / 2);
        LocalDate since = since(cast);
        earns(cast, unit.applicant(), "transfer", cast.standard() / 2, since.plusDays(1), null);
        declares(cast, unit, Status.DIBAO, since, cast.standard() / 2);
        truth.negative(CODE, unit, "the other income begins a day after the status");
    }

    private static void endedToday(Cast cast, Truth truth) {
        Unit unit = couple(cast, cast.standard() / 2);
        LocalDate before = cast.monthsAgo(45);
        earns(cast, unit.applicant(), "transfer", cast.standard() / 2, before, cast.asOf());
        declares(cast, unit, Status.DIBAO, since(cast), cast.standard() / 2);
        truth.negative(CODE, unit, "the income that was not declared ended on the day itself");
    }

    private static void tierThree(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 58));
        Unit unit = cast.aiding().unaided(head);
        declares(cast, unit, Status.MONITORED, since(cast), 0);
        truth.negative(CODE, unit, "declared nothing for a status of tier 3", head);
    }

    private static void joinedLater(Cast cast, Truth truth) {
        Unit unit = couple(cast, cast.standard() / 2);
        Citizen head = unit.applicant();
        LocalDate since = since(cast);
        Citizen mother = cast.with(head, Sex.WOMAN, 82, "52");
        cast.stage().aid().member(unit, mother, since.plusDays(1), null);
        cast.aiding().income(mother, cast.standard());
        declares(cast, unit, Status.DIBAO, since, cast.standard() / 2);
        truth.negative(CODE, unit, "who earns the rest joined a day later", head, mother);
    }
}
