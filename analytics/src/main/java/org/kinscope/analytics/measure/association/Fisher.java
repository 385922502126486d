package org.kinscope.analytics.measure.association;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;

/**
 * The exact test of Fisher for one table, and for tables of several strata with one odds ratio.
 *
 * @param p of the test
 * @param oddsRatio the conditional maximum likelihood estimate, which stops where the reference's
 *     root finder stops; null where it is infinite
 * @param oddsRatioSharp the same to the last digits
 * @param low end of the exact interval
 * @param high end of the exact interval; null where it is infinite
 * @param alternative what was looked for
 */
public record Fisher(
        double p,
        @Nullable Double oddsRatio,
        @Nullable Double oddsRatioSharp,
        double low,
        @Nullable Double high,
        Alternative alternative) {

    private static final double TOLERANCE = Math.pow(Math.ulp(1.0), 0.25);
    private static final double SHARP = 1e-14;

    /** {@return the test that the odds ratio of a table is {@code odds}, 1 by itself} */
    public static Fisher test(Counts counts, Alternative alternative, double odds, double level) {
        Association.of(counts, level);
        return test(Noncentral.of(counts), (int) counts.both(), alternative, odds, level);
    }

    /** {@return the exact test that the common odds ratio of several tables is 1} */
    public static Fisher stratified(
            Iterable<Counts> strata, Alternative alternative, double level) {
        Noncentral all = null;
        int both = 0;
        for (Counts counts : strata) {
            Noncentral one = Noncentral.of(counts);
            all = all == null ? one : all.plus(one);
            both += (int) counts.both();
        }
        if (all == null || all.low == all.high()) {
            throw new SampleRefused(
                    "in every stratum one column is the same for all units; in one at least both"
                            + " must vary");
        }
        return test(all, both, alternative, 1, level);
    }

    private static Fisher test(
            Noncentral law, int x, Alternative alternative, double odds, double level) {
        if (!(odds >= 0) || Double.isInfinite(odds)) {
            throw SampleRefused.option("or", odds, "an odds ratio of 0 or more");
        }
        if (!(level > 0 && level < 100)) {
            throw SampleRefused.option("level", level, "a percentage between 0 and 100, as 95");
        }
        double alpha = 1 - level / 100;
        double each = alternative == Alternative.TWO_SIDED ? alpha / 2 : alpha;
        double high =
                alternative == Alternative.GREATER
                        ? Double.POSITIVE_INFINITY
                        : law.upper(x, each, TOLERANCE);
        return new Fisher(
                law.p(x, odds, alternative),
                finite(law.estimate(x, TOLERANCE)),
                finite(law.estimate(x, SHARP)),
                alternative == Alternative.LESS ? 0 : law.lower(x, each, TOLERANCE),
                finite(high),
                alternative);
    }

    private static @Nullable Double finite(double value) {
        return Double.isInfinite(value) ? null : value;
    }
}
