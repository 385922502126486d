package org.kinscope.synthetic.plant.grants;

import static org.kinscope.synthetic.plant.grants.Giving.put;
import static org.kinscope.synthetic.plant.grants.SameNeedPlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class SameNeedCases {

    private SameNeedCases() {}

    static List<Shape> list() {
        return List.of(
                SameNeedCases::schoolAndLabour,
                SameNeedCases::careTwice,
                SameNeedCases::oneDayTogether,
                SameNeedCases::yearlyBesideMonthly,
                SameNeedCases::overlapLongAgo);
    }

    /** The first day of the school year that runs. */
    static LocalDate term(Cast cast) {
        return LocalDate.of(cast.asOf().getYear(), 9, 1);
    }

    /** A yearly grant of the school year that runs, decided by that department. */
    static NewGrant ofTheYear(
            Cast cast, String programme, Citizen pupil, String department, int daysLate) {
        LocalDate from = term(cast).plusDays(daysLate);
        return NewGrant.yearly(programme, pupil, 200_000, from)
                .until(term(cast).plusYears(1))
                .by(department);
    }

    private static void schoolAndLabour(Cast cast, Truth truth) {
        Citizen parent = cast.head(cast.draw().between(42, 52));
        Citizen pupil = cast.childAtHome(parent, 16);
        Unit unit = cast.aiding().dibao(parent, pupil);
        put(cast, ofTheYear(cast, "EDU_VOC", pupil, "education", 0), unit);
        put(cast, ofTheYear(cast, "EDU_HIGH", pupil, "human-resources", 20), unit);
        truth.positive(CODE, pupil, "school aid of two departments", unit);
    }

    private static void careTwice(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(25, 60));
        cast.stage().life().disability(head, 4, 1, cast.monthsAgo(100));
        Unit unit = cast.aiding().dibao(head);
        put(cast, NewGrant.monthly("DIS_CARE", head, 12_000, cast.monthsAgo(30)), unit);
        put(
                cast,
                NewGrant.monthly("DIS_CARE", head, 9_000, cast.monthsAgo(7))
                        .by("disabled-persons-federation"),
                unit);
        truth.positive(CODE, head, "one programme of two departments", unit);
        truth.sideEffect("repeated.same-programme", head, "of two departments", unit);
    }

    private static void oneDayTogether(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 55));
        Unit unit = cast.aiding().dibao(head);
        LocalDate today = cast.asOf();
        put(
                cast,
                NewGrant.monthly("JOB_AID", head, 30_000, cast.monthsAgo(20))
                        .until(today.plusDays(1)),
                unit);
        put(cast, NewGrant.monthly("JOB_POST", head, 60_000, today).by("trade-union"), unit);
        truth.positive(CODE, head, "the last day of one is the first day of the other", unit);
    }

    private static void yearlyBesideMonthly(Cast cast, Truth truth) {
        Citizen parent = cast.head(cast.draw().between(44, 55));
        Citizen student = cast.childAtHome(parent, 20);
        Unit unit = cast.aiding().dibao(parent, student);
        put(cast, ofTheYear(cast, "EDU_UNI", student, "education", 0), unit);
        put(
                cast,
                NewGrant.monthly("EDU_VOC", student, 20_000, cast.monthsAgo(4)).by("charity"),
                unit);
        truth.positive(CODE, student, "one by the year, one by the month", unit);
    }

    private static void overlapLongAgo(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 55));
        Unit unit = cast.aiding().dibao(head);
        LocalDate end = cast.monthsAgo(9);
        put(cast, NewGrant.monthly("JOB_AID", head, 30_000, end.minusMonths(20)).until(end), unit);
        put(
                cast,
                NewGrant.monthly("JOB_POST", head, 60_000, end.minusMonths(2)).by("trade-union"),
                unit);
        truth.arguable(CODE, head, "they overlapped for two months and no longer do", unit);
    }
}
