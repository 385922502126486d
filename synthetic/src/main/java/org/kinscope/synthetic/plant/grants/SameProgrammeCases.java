package org.kinscope.synthetic.plant.grants;

import static org.kinscope.synthetic.plant.grants.Giving.monthly;
import static org.kinscope.synthetic.plant.grants.Giving.once;
import static org.kinscope.synthetic.plant.grants.Giving.put;
import static org.kinscope.synthetic.plant.grants.SameProgrammePlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class SameProgrammeCases {

    private static final String SAME_NEED = "repeated.same-need";
    private static final String TWO_UNITS = "repeated.two-units";

    private SameProgrammeCases() {}

    static List<Shape> list() {
        return List.of(
                SameProgrammeCases::dibaoTwice,
                SameProgrammeCases::careOfTwoDepartments,
                SameProgrammeCases::oneDayTogether,
                SameProgrammeCases::onceAgainADayTooEarly,
                SameProgrammeCases::twiceTheSameDay,
                SameProgrammeCases::schoolYearTwice,
                SameProgrammeCases::yearlyBesideMonthly,
                SameProgrammeCases::memberOfTwoUnits,
                SameProgrammeCases::threeTimes,
                SameProgrammeCases::overlapLongAgo);
    }

    private static void dibaoTwice(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 74));
        Unit unit = cast.aiding().dibao(head);
        monthly(cast, "DIBAO", head, unit, cast.monthsAgo(cast.draw().between(2, 20)), null);
        truth.positive(CODE, head, "two running DIBAO grants", unit);
    }

    private static void careOfTwoDepartments(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(25, 60));
        cast.stage().life().disability(head, 4, 1, cast.monthsAgo(100));
        Unit unit = cast.aiding().dibao(head);
        monthly(cast, "DIS_CARE", head, unit, cast.monthsAgo(30), null);
        put(
                cast,
                NewGrant.monthly("DIS_CARE", head, Giving.amount(cast), cast.monthsAgo(11))
                        .by("disabled-persons-federation"),
                unit);
        truth.positive(CODE, head, "DIS_CARE of two departments", unit);
        truth.sideEffect(SAME_NEED, head, "DIS_CARE of two departments", unit);
    }

    private static void oneDayTogether(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(80, 92));
        LocalDate today = cast.asOf();
        monthly(cast, "ELDER_ALLOW", head, null, cast.monthsAgo(50), today.plusDays(1));
        monthly(cast, "ELDER_ALLOW", head, null, today, null);
        truth.positive(CODE, head, "the last day of one is the first day of the other");
    }

    private static void onceAgainADayTooEarly(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 70));
        Unit unit = cast.aiding().dibao(head);
        LocalDate again = cast.asOf().minusDays(cast.draw().between(5, 90));
        once(cast, "TEMP_URGENT", head, unit, again.minusDays(364));
        once(cast, "TEMP_URGENT", head, unit, again);
        truth.positive(CODE, head, "one-off aid 364 days apart", unit);
    }

    private static void twiceTheSameDay(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 70));
        LocalDate day = cast.asOf().minusDays(cast.draw().between(5, 200));
        once(cast, "TEMP_EXPEND", head, null, day);
        once(cast, "TEMP_EXPEND", head, null, day);
        truth.positive(CODE, head, "one-off aid twice on one day");
    }

    private static void schoolYearTwice(Cast cast, Truth truth) {
        Citizen parent = cast.head(cast.draw().between(42, 52));
        Citizen pupil = cast.childAtHome(parent, 16);
        Unit unit = cast.aiding().dibao(parent, pupil);
        LocalDate term = LocalDate.of(cast.asOf().getYear(), 9, 1);
        for (int i = 0; i < 2; i++) {
            put(
                    cast,
                    NewGrant.yearly("EDU_HIGH", pupil, 200_000, term.plusDays(14L * i))
                            .until(term.plusYears(1)),
                    unit);
        }
        truth.positive(CODE, pupil, "two yearly grants of one school year", unit);
    }

    private static void yearlyBesideMonthly(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 70));
        Unit unit = cast.aiding().dibao(head);
        LocalDate year = cast.asOf().withDayOfYear(1);
        put(
                cast,
                NewGrant.yearly("HOUSE_RENT", head, 240_000, year).until(year.plusYears(1)),
                unit);
        monthly(cast, "HOUSE_RENT", head, unit, cast.monthsAgo(4), null);
        truth.positive(CODE, head, "one paid by the year, one by the month", unit);
    }

    private static void memberOfTwoUnits(Cast cast, Truth truth) {
        Citizen son = cast.head(Sex.MAN, cast.draw().between(30, 45));
        Citizen mother = cast.motherElsewhere(son);
        LocalDate since = cast.monthsAgo(30);
        Unit own = cast.aiding().dibaoSince(since, son);
        Unit hers = cast.aiding().bare(mother, son);
        cast.aiding().poor(mother, 1);
        cast.aiding().status(hers, Status.DIBAO, since);
        monthly(cast, "DIBAO", son, hers, since.plusDays(40), null);
        truth.positive(CODE, son, "dibao as a member of two units", own, hers);
        truth.sideEffect(TWO_UNITS, son, "member of two aided units at once", own, hers);
    }

    private static void threeTimes(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(25, 60));
        cast.stage().life().disability(head, 2, 2, cast.monthsAgo(100));
        Unit unit = cast.aiding().dibao(head);
        for (int i = 0; i < 3; i++) {
            monthly(cast, "DIS_LIVING", head, unit, cast.monthsAgo(30 - 9 * i), null);
        }
        truth.positive(CODE, head, "three running grants of one programme", unit);
    }

    private static void overlapLongAgo(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 74));
        Unit unit = cast.aiding().dibao(head);
        LocalDate end = cast.monthsAgo(9);
        monthly(cast, "UTIL", head, unit, end.minusMonths(20), end);
        monthly(cast, "UTIL", head, unit, end.minusMonths(2), null);
        truth.arguable(CODE, head, "they overlapped for two months and no longer do", unit);
    }
}
