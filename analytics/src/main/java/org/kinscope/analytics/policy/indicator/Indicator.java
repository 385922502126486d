package org.kinscope.analytics.policy.indicator;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * An indicator of performance (绩效指标).
 *
 * @param code its name for programs
 * @param name what it is called
 * @param numerator what it counts
 * @param denominator of what; null where the numerator stands alone
 * @param unit in what it is told
 * @param better which way is better
 * @param basis source and article
 */
public record Indicator(
        String code,
        Words name,
        Formula numerator,
        @Nullable Formula denominator,
        Unit unit,
        Better better,
        String basis) {

    private static final double PERCENT = 100;

    /** In what a value is told. */
    public enum Unit {
        /** A share in percent. */
        PERCENT("%"),
        /** Yuan. */
        YUAN("元"),
        /** Days. */
        DAYS("天"),
        /** A count, or a count to one of another. */
        NUMBER("");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        /** {@return how it is written behind a value} */
        public String sign() {
            return sign;
        }
    }

    /** Which way is better. */
    public enum Better {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER,
        /** Neither is: it is told to be looked at. */
        NEITHER
    }

    /**
     * {@return its value; null where a figure is not known or there is nothing to divide by}
     *
     * @param figures of one division and month
     */
    public @Nullable Double of(Map<Figure, Double> figures) {
        Double above = numerator.of(figures);
        if (above == null) {
            return null;
        }
        double value = above;
        if (denominator != null) {
            Double below = denominator.of(figures);
            if (below == null || below == 0) {
                return null;
            }
            value = above / below;
        }
        return unit == Unit.PERCENT ? PERCENT * value : value;
    }

    /**
     * {@return the smallest count of people, families or papers that the value could give away:
     * those that it is of and, where one count is taken of another, those who are left; null where
     * none is above 0}
     */
    public @Nullable Long least(Map<Figure, Double> figures) {
        long least = Long.MAX_VALUE;
        for (Formula part : denominator == null ? new Formula[] {numerator} : both(denominator)) {
            for (Formula.Term term : part.terms()) {
                least = smaller(least, figures.get(term.figure().counted()));
            }
            least = smaller(least, part.isCount() ? part.of(figures) : null);
        }
        if (denominator != null && denominator.isCount() && numerator.isCount()) {
            Double all = denominator.of(figures);
            Double some = numerator.of(figures);
            least = smaller(least, all == null || some == null ? null : (Double) (all - some));
        }
        return least == Long.MAX_VALUE ? null : (Long) least;
    }

    private Formula[] both(Formula below) {
        return new Formula[] {numerator, below};
    }

    private static long smaller(long least, @Nullable Double count) {
        return count == null || count <= 0 ? least : Math.min(least, Math.round(count));
    }
}
