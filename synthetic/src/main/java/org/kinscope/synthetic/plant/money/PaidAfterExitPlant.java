package org.kinscope.synthetic.plant.money;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Families who are paid after their exit, and families whose payments only seem late. */
public final class PaidAfterExitPlant {

    private static final String CODE = "conflict.paid-after-exit";

    private PaidAfterExitPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        PaidAfterExitPlant::onTheDayOfTheEnd,
                        PaidAfterExitPlant::theStatusEndedThatDay,
                        PaidAfterExitPlant::aGrantWithoutAUnit,
                        PaidAfterExitPlant::withoutANumber),
                List.of(
                        PaidAfterExitPlant::onTheDayBefore,
                        PaidAfterExitPlant::theStatusEndedTheDayAfter,
                        PaidAfterExitPlant::anotherStatusFollows,
                        PaidAfterExitPlant::theProgrammeGoesOn,
                        PaidAfterExitPlant::oneOffAid,
                        PaidAfterExitPlant::beforeTheStatus));
    }

    private static Citizen head(Cast cast) {
        return cast.head(cast.draw().between(30, 58));
    }

    private static LocalDate payday(Cast cast) {
        return Paying.firstOfMonth(cast).plusDays(cast.draw().between(3, 20));
    }

    /** A unit that earns well by now and left dibao on that day. */
    private static Unit left(Cast cast, Citizen head, LocalDate on) {
        Unit unit = cast.aiding().unaided(head);
        cast.stage()
                .aid()
                .status(unit, NewStatus.of(Status.DIBAO, cast.monthsAgo(39)).until(on, "收入增加"));
        return unit;
    }

    private static void onTheDayOfTheEnd(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen head = head(cast);
        Unit unit = cast.aiding().dibao(head);
        Paying.on(cast, Paying.monthly(cast, Paying.CARE, head, unit, on), on);
        truth.positive(CODE, unit, Paying.CARE_FEN, "paid on the day of the end", head);
    }

    private static void theStatusEndedThatDay(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen head = head(cast);
        Unit unit = left(cast, head, on);
        Paying.on(cast, Paying.monthly(cast, "DIBAO", head, unit, null), on);
        truth.positive(
                CODE, unit, Paying.CARE_FEN, "the status ended that day, the grant runs", head);
    }

    private static void aGrantWithoutAUnit(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen person = head(cast);
        Paying.on(
                cast,
                cast.stage()
                        .aid()
                        .grant(
                                NewGrant.monthly(
                                                Paying.CARE,
                                                person,
                                                Paying.CARE_FEN,
                                                cast.monthsAgo(30))
                                        .until(on.minusDays(1))
                                        .unpaid()),
                on);
        truth.positive(
                CODE, person, Paying.CARE_FEN, "a grant without a unit, a day after its end");
    }

    private static void withoutANumber(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen head = head(cast);
        Unit unit = left(cast, head, on.minusMonths(2));
        Paying.monthly(cast, "DIBAO", head, unit, null);
        Paying.under(cast, null, "DIBAO", head, on);
        truth.positive(CODE, unit, Paying.CARE_FEN, "the late payment names no decision", head);
    }

    private static void onTheDayBefore(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen head = head(cast);
        Unit unit = cast.aiding().dibao(head);
        Paying.on(cast, Paying.monthly(cast, Paying.CARE, head, unit, on.plusDays(1)), on);
        truth.negative(CODE, unit, "paid on the day before the end", head);
    }

    private static void theStatusEndedTheDayAfter(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen head = head(cast);
        Unit unit = left(cast, head, on.plusDays(1));
        Paying.on(cast, Paying.monthly(cast, "DIBAO", head, unit, null), on);
        truth.negative(CODE, unit, "the status ended on the day after the payment", head);
    }

    private static void anotherStatusFollows(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen head = head(cast);
        Unit unit = cast.aiding().bare(head);
        cast.aiding().income(head, cast.standard() * 3 / 2);
        cast.stage()
                .aid()
                .status(unit, NewStatus.of(Status.DIBAO, cast.monthsAgo(39)).until(on, "收入增加"));
        cast.stage().aid().status(unit, NewStatus.of(Status.DIBAO_MARGINAL, on));
        Paying.on(cast, Paying.monthly(cast, "UTIL", head, unit, null), on);
        truth.negative(CODE, unit, "another status begins on the day of the end", head);
    }

    private static void theProgrammeGoesOn(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen head = head(cast);
        Unit unit = left(cast, head, on.minusMonths(3));
        Paying.on(cast, Paying.monthly(cast, Paying.CARE, head, unit, null), on);
        truth.negative(CODE, unit, "left dibao; the programme does not stop with it", head);
    }

    private static void oneOffAid(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen head = head(cast);
        Unit unit = left(cast, head, on.minusMonths(3));
        Paying.on(
                cast,
                cast.stage()
                        .aid()
                        .grant(
                                NewGrant.once("TEMP_URGENT", head, Paying.CARE_FEN, on.minusDays(9))
                                        .of(unit)
                                        .unpaid()),
                on);
        truth.negative(CODE, unit, "one-off aid, paid nine days after", head);
    }

    private static void beforeTheStatus(Cast cast, Truth truth) {
        LocalDate on = payday(cast);
        Citizen head = head(cast);
        Unit unit = cast.aiding().poorWith(Status.DIBAO, on.plusDays(1), head);
        Paying.on(cast, Paying.monthly(cast, "UTIL", head, unit, null), on);
        truth.negative(CODE, unit, "paid on the day before the first status", head);
    }
}
