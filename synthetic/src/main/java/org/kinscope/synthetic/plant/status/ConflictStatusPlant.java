package org.kinscope.synthetic.plant.status;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Units with two statuses that exclude each other, and units that only seem to have them. */
public final class ConflictStatusPlant {

    private static final String CODE = "conflict.status";

    private ConflictStatusPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        ConflictStatusPlant::dibaoAndMarginal,
                        ConflictStatusPlant::dibaoAndTekun,
                        ConflictStatusPlant::twoOfTierTwo,
                        ConflictStatusPlant::orphanAndTekun,
                        ConflictStatusPlant::beginsToday,
                        ConflictStatusPlant::endsTomorrow),
                List.of(
                        ConflictStatusPlant::endedToday,
                        ConflictStatusPlant::beginsTomorrow,
                        ConflictStatusPlant::oneTwice,
                        ConflictStatusPlant::besidesTierThree,
                        ConflictStatusPlant::orphanAndDibao));
    }

    private static Unit poor(Cast cast, int age, Status status) {
        return cast.aiding().poorWith(status, cast.monthsAgo(30), cast.head(age));
    }

    private static void status(Cast cast, Unit unit, NewStatus status) {
        cast.stage().aid().status(unit, status);
    }

    private static Unit orphan(Cast cast, Status also) {
        Citizen child = cast.head(cast.draw().between(8, 15));
        cast.parentOf(child);
        Unit unit = cast.aiding().bare(child);
        cast.aiding().status(unit, Status.ORPHAN, cast.monthsAgo(30));
        cast.aiding().status(unit, also, cast.monthsAgo(12));
        return unit;
    }

    private static void dibaoAndMarginal(Cast cast, Truth truth) {
        Unit unit = poor(cast, cast.draw().between(30, 70), Status.DIBAO);
        cast.aiding().status(unit, Status.DIBAO_MARGINAL, cast.monthsAgo(5));
        truth.positive(CODE, unit, "dibao, and dibao-marginal beside it");
    }

    private static void dibaoAndTekun(Cast cast, Truth truth) {
        Unit unit = poor(cast, cast.draw().between(65, 80), Status.TEKUN);
        cast.aiding().status(unit, Status.DIBAO, cast.monthsAgo(50));
        truth.positive(CODE, unit, "tekun, and the dibao of before");
    }

    private static void twoOfTierTwo(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 70));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().income(head, 3 * cast.standard() / 2);
        cast.aiding().status(unit, Status.DIBAO_MARGINAL, cast.monthsAgo(20));
        cast.aiding().status(unit, Status.EXPENDITURE_POOR, cast.monthsAgo(8));
        truth.positive(CODE, unit, "dibao-marginal and expenditure-poor", head);
    }

    private static void orphanAndTekun(Cast cast, Truth truth) {
        truth.positive(CODE, orphan(cast, Status.TEKUN), "an orphan who is tekun too");
    }

    private static void beginsToday(Cast cast, Truth truth) {
        Unit unit = poor(cast, cast.draw().between(30, 70), Status.DIBAO);
        status(cast, unit, NewStatus.of(Status.EXPENDITURE_POOR, cast.asOf()));
        truth.positive(CODE, unit, "the second begins on the day itself");
    }

    private static void endsTomorrow(Cast cast, Truth truth) {
        Unit unit = poor(cast, cast.draw().between(30, 70), Status.DIBAO);
        LocalDate end = cast.asOf().plusDays(1);
        NewStatus other = NewStatus.of(Status.DIBAO_MARGINAL, cast.monthsAgo(40));
        status(cast, unit, other.until(end, "转为低保"));
        truth.positive(CODE, unit, "the first ends a day later");
    }

    private static void endedToday(Cast cast, Truth truth) {
        Unit unit = poor(cast, cast.draw().between(30, 70), Status.DIBAO);
        NewStatus other = NewStatus.of(Status.DIBAO_MARGINAL, cast.monthsAgo(40));
        status(cast, unit, other.until(cast.asOf(), "转为低保"));
        truth.negative(CODE, unit, "the first ended on the day itself");
    }

    private static void beginsTomorrow(Cast cast, Truth truth) {
        Unit unit = poor(cast, cast.draw().between(30, 70), Status.DIBAO);
        status(cast, unit, NewStatus.of(Status.DIBAO_MARGINAL, cast.asOf().plusDays(1)));
        truth.negative(CODE, unit, "the second begins a day later");
    }

    private static void oneTwice(Cast cast, Truth truth) {
        Unit unit = poor(cast, cast.draw().between(30, 70), Status.DIBAO);
        cast.aiding().status(unit, Status.DIBAO, cast.monthsAgo(12));
        truth.negative(CODE, unit, "dibao recorded twice");
    }

    private static void besidesTierThree(Cast cast, Truth truth) {
        Unit unit = poor(cast, cast.draw().between(30, 70), Status.DIBAO);
        cast.aiding().status(unit, Status.EMERGENCY, cast.monthsAgo(3));
        cast.aiding().status(unit, Status.MONITORED, cast.monthsAgo(20));
        truth.negative(CODE, unit, "dibao beside statuses of tier 3");
    }

    private static void orphanAndDibao(Cast cast, Truth truth) {
        truth.negative(CODE, orphan(cast, Status.DIBAO), "an orphan in a unit with dibao");
    }
}
