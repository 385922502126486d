package org.kinscope.graph.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money. Inside it is a whole number of fen (1/100 yuan); at the edges it is a decimal
 * string with two places, as clerks write it.
 *
 * @param fen the amount in fen; may be negative
 */
public record Yuan(long fen) implements Comparable<Yuan> {

    /** Nothing at all; not the same as an unknown amount, which is absent. */
    public static final Yuan ZERO = new Yuan(0);

    /**
     * {@return the amount of {@code text}} Accepts what the extract contract accepts: an optional
     * sign, digits, thousands separators, at most two decimals.
     *
     * @throws NumberFormatException if {@code text} is none of that
     */
    public static Yuan parse(String text) {
        String plain = text.replace(",", "").replace("，", "").strip();
        BigDecimal value = new BigDecimal(plain).stripTrailingZeros();
        if (value.scale() > 2) {
            throw new NumberFormatException("more than two decimals: " + text);
        }
        return new Yuan(value.movePointRight(2).longValueExact());
    }

    /** {@return the amount of a nullable number of fen, or null where it is unknown} */
    public static @Nullable Yuan ofFen(@Nullable Long fen) {
        return fen == null ? null : new Yuan(fen);
    }

    /** {@return a yearly amount as its monthly twelfth, rounded half up to the fen} */
    public Yuan perMonthOfYear() {
        return dividedBy(12);
    }

    /** {@return this amount divided by {@code n}, rounded half up to the fen} */
    public Yuan dividedBy(long n) {
        return new Yuan(
                BigDecimal.valueOf(fen)
                        .divide(BigDecimal.valueOf(n), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /** {@return the sum} */
    public Yuan plus(Yuan other) {
        return new Yuan(Math.addExact(fen, other.fen));
    }

    /** {@return this amount taken {@code n} times} */
    public Yuan times(long n) {
        return new Yuan(Math.multiplyExact(fen, n));
    }

    @Override
    public int compareTo(Yuan other) {
        return Long.compare(fen, other.fen);
    }

    /** {@return the decimal form with two places, for example {@code 709.99}} */
    @Override
    public String toString() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
