package org.kinscope.api.trap;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.analytics.trap.Staying.By;
import org.kinscope.analytics.trap.Stays.Question;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;

/**
 * Which stays; what is null has its usual value.
 *
 * @param who units
 * @param watched four years before the day
 * @param gapMonths 1
 * @param by whether somebody is able to work
 */
record SpellFilter(
        @Nullable Who who,
        @Nullable LocalDate watched,
        @Nullable Integer gapMonths,
        @Nullable By by) {

    static final SpellFilter ALL = new SpellFilter(null, null, null, null);

    private static final int YEARS = 4;

    /**
     * {@return what is asked on the day}
     *
     * @throws Refusal if the days are in no order or the gap is none
     */
    Question question(LocalDate day) {
        try {
            return new Question(
                    who == null ? Who.UNITS : who,
                    watched == null ? day.minusYears(YEARS) : watched,
                    day,
                    gapMonths == null ? 1 : gapMonths);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
    }
}
