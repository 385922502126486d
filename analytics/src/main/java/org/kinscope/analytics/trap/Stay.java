package org.kinscope.analytics.trap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Subject;

/**
 * One stay in tier 1, as far as it is seen.
 *
 * @param subject whose
 * @param division where; null where unknown
 * @param status the first status of it
 * @param able whether somebody of the unit may be able to work when it comes under watch: 16 to 59,
 *     not at school, no disability of grade 1 or 2
 * @param size how many people the unit has then
 * @param from its first day
 * @param watched from when on it is watched, its first day or a later one
 * @param seenTo the first day after it, or after the last day that is seen
 * @param end how it ends; null where it was only last seen
 * @param lastUnit the unit whose status was the last of it
 * @param again the first day of the next stay; null where none is known
 */
public record Stay(
        Subject subject,
        @Nullable String division,
        String status,
        boolean able,
        int size,
        LocalDate from,
        LocalDate watched,
        LocalDate seenTo,
        @Nullable End end,
        String lastUnit,
        @Nullable LocalDate again) {

    private static final double DAYS_OF_MONTH = 365.25 / 12;

    /** {@return the months from its first day to when it comes under watch} */
    public double entryMonths() {
        return months(watched);
    }

    /** {@return the months from its first day until it ends or was last seen} */
    public double exitMonths() {
        return months(seenTo);
    }

    private double months(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day) / DAYS_OF_MONTH;
    }
}
