package org.kinscope.api.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;

/**
 * How the report is told.
 *
 * @param digits by how many digits divisions are told apart; null: by county
 */
record MonthlyFilter(@Nullable Integer digits) {

    private static final int COUNTY = 6;
    private static final List<Integer> LEVELS = List.of(4, COUNTY, 9, 12);

    static final MonthlyFilter ALL = new MonthlyFilter(null);

    int level() {
        int level = digits == null ? COUNTY : digits;
        if (!LEVELS.contains(level)) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return level;
    }
}
