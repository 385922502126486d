package org.kinscope.synthetic.plant.status;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.Mode;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Period;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/**
 * Units that stay in tier 1 with an income over the standard, and units that only seem to. Whoever
 * has S and more in tier 1 is rightly found as of the other tier, or of none, too.
 */
public final class TrapStayPlant {

    private static final String CODE = "trap.stay";
    private static final String OTHER_TIER = "tier.other-tier";
    private static final String INELIGIBLE = "tier.aided-ineligible";

    private static final int MONTHS = 6;

    private TrapStayPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        TrapStayPlant::overTwiceForAYear,
                        TrapStayPlant::sixMonthsToTheDay,
                        TrapStayPlant::theStatusBeganThen,
                        TrapStayPlant::tekunForYears,
                        TrapStayPlant::twoWagesAndAChange),
                List.of(
                        TrapStayPlant::aDayLess,
                        TrapStayPlant::theStatusBeganADayLater,
                        TrapStayPlant::poorForADay,
                        TrapStayPlant::decidedAnew,
                        TrapStayPlant::grace,
                        TrapStayPlant::orphan,
                        TrapStayPlant::tierTwo));
    }

    /** The first of the days of the last six months. */
    private static LocalDate first(Cast cast) {
        return cast.asOf().minusMonths(MONTHS).plusDays(1);
    }

    private static Citizen head(Cast cast) {
        return cast.head(cast.draw().between(30, 58));
    }

    private static Unit unit(Cast cast, Citizen head, Status status) {
        Unit unit = cast.aiding().bare(head);
        cast.aiding().status(unit, status, cast.monthsAgo(30));
        return unit;
    }

    private static void earns(
            Cast cast, Citizen who, long fen, LocalDate from, @Nullable LocalDate to) {
        cast.stage().wealth().income(who, "wage", fen, Period.MONTH, from, to);
    }

    /** Half of S up to a day, and from it on so much. */
    private static void rises(Cast cast, Citizen who, long fen, LocalDate on) {
        earns(cast, who, cast.standard() / 2, cast.monthsAgo(50), on);
        earns(cast, who, fen, on, null);
    }

    private static void overTwiceForAYear(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = unit(cast, head, Status.DIBAO);
        rises(cast, head, 5 * cast.standard() / 2, cast.monthsAgo(12));
        truth.positive(CODE, unit, "dibao, for a year at 2.5 S", head);
        truth.sideEffect(INELIGIBLE, unit, "dibao at 2.5 S", head);
    }

    private static void sixMonthsToTheDay(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = unit(cast, head, Status.DIBAO);
        rises(cast, head, cast.standard(), first(cast));
        truth.positive(CODE, unit, "exactly S for six months to the day", head);
        truth.sideEffect(OTHER_TIER, unit, "dibao, exactly S", head);
    }

    private static void theStatusBeganThen(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = cast.aiding().bare(head);
        cast.stage().aid().status(unit, NewStatus.of(Status.DIBAO, first(cast)));
        cast.aiding().income(head, 3 * cast.standard() / 2);
        truth.positive(CODE, unit, "1.5 S for years, the status began six months ago", head);
        truth.sideEffect(OTHER_TIER, unit, "dibao at 1.5 S", head);
    }

    private static void tekunForYears(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(66, 80));
        Unit unit = unit(cast, head, Status.TEKUN);
        cast.aiding().income(head, 6 * cast.standard() / 5);
        truth.positive(CODE, unit, "tekun, for years at 1.2 S", head);
        truth.sideEffect(OTHER_TIER, unit, "tekun at 1.2 S", head);
    }

    private static void twoWagesAndAChange(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen spouse = cast.spouseAtHome(head);
        Unit unit = cast.aiding().bare(head, spouse);
        cast.aiding().status(unit, Status.DIBAO, cast.monthsAgo(30));
        LocalDate on = cast.monthsAgo(3);
        earns(cast, head, 2 * cast.standard(), cast.monthsAgo(15), on);
        earns(cast, spouse, 3 * cast.standard(), on, null);
        earns(cast, spouse, cast.standard() / 2, cast.monthsAgo(15), on);
        truth.positive(CODE, unit, "first his wage, then hers, always over S a head", head, spouse);
        truth.sideEffect(OTHER_TIER, unit, "dibao at 1.5 S a head", head, spouse);
    }

    private static void aDayLess(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = unit(cast, head, Status.DIBAO);
        rises(cast, head, 3 * cast.standard() / 2, first(cast).plusDays(1));
        truth.negative(CODE, unit, "over S for six months less a day", head);
        truth.sideEffect(OTHER_TIER, unit, "dibao at 1.5 S", head);
    }

    private static void theStatusBeganADayLater(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = cast.aiding().bare(head);
        cast.stage().aid().status(unit, NewStatus.of(Status.DIBAO, first(cast).plusDays(1)));
        cast.aiding().income(head, 3 * cast.standard() / 2);
        truth.negative(CODE, unit, "over S for years, the status is a day too young", head);
        truth.sideEffect(OTHER_TIER, unit, "dibao at 1.5 S", head);
    }

    private static void poorForADay(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = unit(cast, head, Status.DIBAO);
        LocalDate day = cast.monthsAgo(2);
        cast.stage().wealth().income(head, "transfer", 10_000, cast.monthsAgo(40));
        earns(cast, head, 3 * cast.standard() / 2, cast.monthsAgo(20), day);
        earns(cast, head, 3 * cast.standard() / 2, day.plusDays(1), null);
        truth.negative(CODE, unit, "over S but for one day of the six months", head);
        truth.sideEffect(OTHER_TIER, unit, "dibao over S", head);
    }

    private static void decidedAnew(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = cast.aiding().bare(head);
        LocalDate anew = cast.monthsAgo(3);
        cast.stage()
                .aid()
                .status(unit, NewStatus.of(Status.DIBAO, cast.monthsAgo(30)).until(anew, "复核"));
        cast.stage().aid().status(unit, NewStatus.of(Status.DIBAO, anew));
        cast.aiding().income(head, 3 * cast.standard() / 2);
        truth.negative(CODE, unit, "over S for years, dibao was decided anew", head);
        truth.sideEffect(OTHER_TIER, unit, "dibao at 1.5 S", head);
    }

    private static void grace(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = cast.aiding().bare(head);
        NewStatus status = NewStatus.of(Status.DIBAO, cast.monthsAgo(30)).in(Mode.GRACE);
        cast.stage().aid().status(unit, status);
        rises(cast, head, 3 * cast.standard() / 2, cast.monthsAgo(9));
        truth.negative(CODE, unit, "nine months over S, in grace (渐退期)", head);
    }

    private static void orphan(Cast cast, Truth truth) {
        Citizen child = cast.head(cast.draw().between(9, 15));
        cast.parentOf(child);
        Unit unit = unit(cast, child, Status.ORPHAN);
        cast.aiding().income(child, 3 * cast.standard() / 2);
        truth.negative(CODE, unit, "an orphan over S", child);
    }

    private static void tierTwo(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = unit(cast, head, Status.DIBAO_MARGINAL);
        cast.aiding().income(head, 3 * cast.standard() / 2);
        truth.negative(CODE, unit, "for years over S, with a status of tier 2", head);
    }
}
