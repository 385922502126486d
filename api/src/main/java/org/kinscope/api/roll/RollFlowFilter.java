package org.kinscope.api.roll;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.roll.RollFlows.Question;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.analytics.roll.Step;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;

/**
 * Which flows; what is null has its usual value.
 *
 * @param from the first day; a year before the last
 * @param to the last; the day asked for
 * @param step a quarter
 * @param who units
 * @param digits 0
 * @param status all
 */
record RollFlowFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Step step,
        @Nullable Who who,
        @Nullable Integer digits,
        @Nullable String status) {

    static final RollFlowFilter ALL = new RollFlowFilter(null, null, null, null, null, null);

    private static final Set<Integer> DIGITS = Set.of(0, 4, 6, 9, 12);

    /**
     * {@return what is asked on the day}
     *
     * @throws Refusal if the days are in no order, the steps too many or the digits none
     */
    Question question(LocalDate day) {
        try {
            LocalDate last = to == null ? day : to;
            LocalDate first = from == null ? last.minusYears(1) : from;
            Step by = step == null ? Step.QUARTER : step;
            int depth = digits == null ? 0 : digits;
            by.days(first, last);
            if (DIGITS.contains(depth)) {
                return new Question(first, last, by, who == null ? Who.UNITS : who, depth);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        throw new Refusal(ErrorCode.INVALID_ARGUMENT);
    }
}
