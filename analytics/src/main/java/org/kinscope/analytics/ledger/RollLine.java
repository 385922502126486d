package org.kinscope.analytics.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How many are on the roll (在册).
 *
 * @param households units that hold the status and have a member, each once
 * @param persons their members, each once
 */
public record RollLine(long households, long persons) {

    private static final int DIGITS = 3;

    /** {@return the figures of those rows} */
    public static RollLine of(Collection<RollRow> rows) {
        return new RollLine(
                rows.stream().map(r -> r.status().aidUnitNo()).distinct().count(),
                rows.stream().map(r -> r.member().personId()).distinct().count());
    }

    /** {@return persons a household, to three digits; null without households} */
    public @Nullable BigDecimal personsPerHousehold() {
        return households == 0
                ? null
                : BigDecimal.valueOf(persons)
                        .divide(BigDecimal.valueOf(households), DIGITS, RoundingMode.HALF_UP);
    }
}
