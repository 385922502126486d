package org.kinscope.analytics.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An application for aid.
 *
 * @param division of the unit that applied; null where unknown
 * @param programme for what; null where the row says none
 * @param appliedOn when
 * @param visitedOn when the family was visited; null where nobody wrote it down
 * @param decidedOn when it was decided; null while it is not
 */
public record Application(
        @Nullable String division,
        @Nullable String programme,
        LocalDate appliedOn,
        @Nullable LocalDate visitedOn,
        @Nullable LocalDate decidedOn) {

    private static final int DAYS_TO_VISIT = 3;

    /** {@return whether it was decided in the month, on the day of application or later} */
    boolean isDecidedIn(YearMonth month) {
        return decidedOn != null
                && YearMonth.from(decidedOn).equals(month)
                && !decidedOn.isBefore(appliedOn);
    }

    /** {@return the days from application to decision; 0 without one} */
    long daysToDecision() {
        return decidedOn == null ? 0 : ChronoUnit.DAYS.between(appliedOn, decidedOn);
    }

    /** {@return whether its third day is in the month} */
    boolean isVisitDueIn(YearMonth month) {
        return YearMonth.from(lastDayToVisit()).equals(month);
    }

    /** {@return whether the family was visited within three days} */
    boolean isVisitedInTime() {
        return visitedOn != null && !visitedOn.isAfter(lastDayToVisit());
    }

    private LocalDate lastDayToVisit() {
        return appliedOn.plusDays(DAYS_TO_VISIT);
    }
}
