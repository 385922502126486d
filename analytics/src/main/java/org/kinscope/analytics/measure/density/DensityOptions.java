package org.kinscope.analytics.measure.density;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.local.Kernel;

/**
 * How a density is tested; the defaults are those of rddensity.
 *
 * @param cutoff where the density may jump; points at it are on the right
 * @param p order of the polynomial of the distribution function, 1 to 7
 * @param q order of that which corrects the bias, p or more
 * @param restricted whether both sides share all but the density
 * @param kernel weights within the bandwidth
 * @param jackknife the variance: by jackknife, or else plug-in
 * @param massPoints whether equal values are corrected for
 * @param hLeft bandwidth on the left, or null to have it selected
 * @param hRight bandwidth on the right, or null
 * @param bandwidths how bandwidths are selected
 * @param regularised whether bandwidths stay within the data and reach the least numbers of rows
 * @param leastRows that bandwidths reach on each side; 0 asks for none
 * @param leastDistinct different values that they reach; 0 asks for none
 */
public record DensityOptions(
        double cutoff,
        int p,
        int q,
        boolean restricted,
        Kernel kernel,
        boolean jackknife,
        boolean massPoints,
        @Nullable Double hLeft,
        @Nullable Double hRight,
        Selector bandwidths,
        boolean regularised,
        int leastRows,
        int leastDistinct) {

    private static final int HIGHEST = 7;

    /** How bandwidths are selected. */
    public enum Selector {
        /** Each side its own. */
        EACH,
        /** For the difference of the densities. */
        DIFF,
        /** For their sum. */
        SUM,
        /** The median of the three; restricted: the smaller of DIFF and SUM. */
        COMB;

        /**
         * {@return the one of a name}
         *
         * @throws SampleRefused if there is none
         */
        public static Selector of(String name) {
            try {
                return valueOf(name.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw SampleRefused.option("bwselect", name, "each, diff, sum or comb");
            }
        }
    }

    /**
     * Checks all.
     *
     * @throws SampleRefused if one is out of range
     */
    public DensityOptions {
        if (!Double.isFinite(cutoff)) {
            throw SampleRefused.option("cutoff", cutoff, "a finite number");
        }
        if (p < 1 || p > HIGHEST) {
            throw SampleRefused.option("p", p, "a whole number from 1 to 7");
        }
        if (q < p || q > 2 * HIGHEST) {
            throw SampleRefused.option("q", q, "a whole number from p (%d) to 14".formatted(p));
        }
        check(hLeft);
        check(hRight);
        if (restricted && (hLeft == null ? hRight != null : !hLeft.equals(hRight))) {
            throw SampleRefused.option("h", hLeft + ", " + hRight, "one where restricted");
        }
        if (restricted && bandwidths == Selector.EACH) {
            throw SampleRefused.option("bwselect", "each", "diff, sum or comb where restricted");
        }
        if (leastRows < 0) {
            throw SampleRefused.option("nlocalmin", leastRows, "0 or more");
        }
        if (leastDistinct < 0) {
            throw SampleRefused.option("nuniquemin", leastDistinct, "0 or more");
        }
    }

    private static void check(@Nullable Double h) {
        if (h != null && !(h > 0 && Double.isFinite(h))) {
            throw SampleRefused.option("h", h, "one or two numbers above 0");
        }
    }

    /** {@return the defaults at a cut-off, with the order {@code p}, which is 2 by itself} */
    public static DensityOptions defaults(double cutoff, int p) {
        return new DensityOptions(
                cutoff,
                p,
                p + 1,
                false,
                Kernel.TRIANGULAR,
                true,
                true,
                null,
                null,
                Selector.COMB,
                true,
                20 + p + 1,
                20 + p + 1);
    }

    /** {@return these with bandwidths} */
    public DensityOptions withH(@Nullable Double left, @Nullable Double right) {
        return new DensityOptions(
                cutoff,
                p,
                q,
                restricted,
                kernel,
                jackknife,
                massPoints,
                left,
                right,
                bandwidths,
                regularised,
                leastRows,
                leastDistinct);
    }
}
