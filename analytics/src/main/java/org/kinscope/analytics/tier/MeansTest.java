package org.kinscope.analytics.tier;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * The comparisons of which every tier is made, exact: sums of a year and of all members together,
 * so that nothing is rounded. An income may be an interval; a comparison then holds only if it
 * holds at both ends.
 */
public final class MeansTest {

    private MeansTest() {}

    /**
     * An income of a year.
     *
     * @param low at least
     * @param high at most; null: without end
     */
    public record Span(Yuan low, @Nullable Yuan high) {

        /** {@return an income that is known} */
        public static Span of(Yuan income) {
            return new Span(income, income);
        }

        /** {@return whether both ends are the same} */
        public boolean isKnown() {
            return low.equals(high);
        }

        /** {@return what is left after an expense of the year} */
        Span less(Yuan expense) {
            return new Span(
                    new Yuan(low.fen() - expense.fen()),
                    high == null ? null : new Yuan(high.fen() - expense.fen()));
        }
    }

    /** {@return whether I &lt; S: the income is below the line of the whole family and year} */
    public static @Nullable Boolean belowStandard(Span income, Yuan line) {
        return below(income, line, 100);
    }

    /** {@return whether I &lt; m·S, with m in percent} */
    public static @Nullable Boolean belowMultiple(Span income, Yuan line, int percent) {
        return below(income, line, percent);
    }

    /** {@return whether I − E &lt; S, the essay's test of an expenditure-poor family} */
    public static @Nullable Boolean poorBySubtraction(Span income, Yuan expense, Yuan line) {
        return below(income.less(expense), line, 100);
    }

    /**
     * {@return whether E ÷ I is above the ratio and income per head below last year's disposable
     * income: the national test of a rigid-expenditure family}
     *
     * @param percent the ratio; null where the area's is not known
     * @param disposable last year's disposable income of the family's members together; null where
     *     not known
     */
    public static @Nullable Boolean poorByRatio(
            Span income, Yuan expense, @Nullable Integer percent, @Nullable Yuan disposable) {
        Boolean ratio = percent == null ? null : aboveRatio(income, expense, percent);
        Boolean below = disposable == null ? null : below(income, disposable, 100);
        return and(ratio, below);
    }

    private static @Nullable Boolean aboveRatio(Span income, Yuan expense, int percent) {
        long hundredfold = Math.multiplyExact(expense.fen(), 100);
        boolean atLow = hundredfold > Math.multiplyExact(income.low().fen(), percent);
        Yuan high = income.high();
        boolean atHigh = high != null && hundredfold > Math.multiplyExact(high.fen(), percent);
        return atLow == atHigh ? atLow : null;
    }

    private static @Nullable Boolean below(Span income, Yuan line, int percent) {
        long limit = Math.multiplyExact(line.fen(), percent);
        boolean atLow = Math.multiplyExact(income.low().fen(), 100) < limit;
        Yuan high = income.high();
        boolean atHigh = high != null && Math.multiplyExact(high.fen(), 100) < limit;
        return atLow == atHigh ? atLow : null;
    }

    /** {@return both, where one that is false decides alone} */
    public static @Nullable Boolean and(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
            return false;
        }
        return a == null || b == null ? null : true;
    }

    /** {@return either, where one that is true decides alone} */
    public static @Nullable Boolean or(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
            return true;
        }
        return a == null || b == null ? null : false;
    }

    /** {@return the opposite} */
    public static @Nullable Boolean not(@Nullable Boolean a) {
        return a == null ? null : !a;
    }
}
