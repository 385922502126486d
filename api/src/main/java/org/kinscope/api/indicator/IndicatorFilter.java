package org.kinscope.api.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;

/**
 * Which indicators, or quotas; what is null takes all.
 *
 * @param division the beginning of a division's code
 * @param digits of divisions, 6
 * @param months how many up to that of the day, 1
 * @param codes of indicators or quotas
 */
record IndicatorFilter(
        @Nullable String division,
        @Nullable Integer digits,
        @Nullable Integer months,
        @Nullable List<String> codes) {

    static final IndicatorFilter ALL = new IndicatorFilter(null, null, null, null);

    private static final List<Integer> DIGITS = List.of(4, 6, 9, 12);
    private static final int USUAL = 6;
    private static final int MOST_MONTHS = 24;

    /** {@return the digits} @throws Refusal if no division has so many */
    int level() {
        int level = digits == null ? USUAL : digits;
        if (!DIGITS.contains(level)) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return level;
    }

    /** {@return how many months} @throws Refusal if there are none or more than 24 */
    int count() {
        int count = months == null ? 1 : months;
        if (count < 1 || count > MOST_MONTHS) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return count;
    }

    boolean takes(String code) {
        return codes == null || codes.isEmpty() || codes.contains(code);
    }
}
