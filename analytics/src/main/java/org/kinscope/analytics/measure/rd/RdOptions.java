package org.kinscope.analytics.measure.rd;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.local.Kernel;

/**
 * How a regression discontinuity is estimated; the defaults are those of rdrobust.
 *
 * @param cutoff where treatment begins; points at it are treated
 * @param deriv the derivative whose jump is estimated: 0 a level, 1 a kink
 * @param p order of the polynomial of the point estimate
 * @param q order of that of its bias, above p
 * @param h bandwidths left and right of the estimate, or null to have them selected
 * @param b bandwidths left and right of the bias, or null
 * @param rho h/b, or null
 * @param kernel weights within the bandwidth
 * @param bandwidths how bandwidths are selected
 * @param vce how the variance is estimated
 * @param neighbours how many nearest neighbours NN takes, at least 1
 * @param level of the intervals, in percent
 * @param scalePar factor of the effect
 * @param scaleRegul factor of the regularisation of bandwidths; 0 leaves it out
 * @param sharpBandwidth whether a fuzzy design takes the bandwidths of the sharp one
 * @param massPoints what is done about equal values
 * @param bwcheck least number of distinct values that bandwidths must reach, or null
 * @param bwrestrict whether bandwidths stay within the data
 * @param standardised whether bandwidths are selected on standardised columns
 */
public record RdOptions(
        double cutoff,
        int deriv,
        int p,
        int q,
        @Nullable Pair h,
        @Nullable Pair b,
        @Nullable Double rho,
        Kernel kernel,
        BandwidthSelector bandwidths,
        Vce vce,
        int neighbours,
        double level,
        double scalePar,
        double scaleRegul,
        boolean sharpBandwidth,
        MassPoints massPoints,
        @Nullable Integer bwcheck,
        boolean bwrestrict,
        boolean standardised) {

    private static final int HIGHEST = 20;

    /**
     * One value for each side.
     *
     * @param left below the cut-off
     * @param right at and above it
     */
    public record Pair(double left, double right) {

        /** {@return the same for both sides} */
        public static Pair both(double value) {
            return new Pair(value, value);
        }

        void check(String option) {
            if (!(left > 0 && right > 0) || Double.isInfinite(left + right)) {
                throw SampleRefused.option(
                        option, left + ", " + right, "one or two numbers above 0");
            }
        }
    }

    /**
     * Checks all.
     *
     * @throws SampleRefused if one is out of range
     */
    public RdOptions {
        if (!Double.isFinite(cutoff)) {
            throw SampleRefused.option("cutoff", cutoff, "a finite number");
        }
        if (p < 0 || p > HIGHEST) {
            throw SampleRefused.option("p", p, "a whole number from 0 to 20");
        }
        if (q <= p || q > HIGHEST) {
            throw SampleRefused.option("q", q, "a whole number above p (%d), to 20".formatted(p));
        }
        if (deriv < 0 || deriv > p) {
            throw SampleRefused.option("deriv", deriv, "from 0 to p (%d)".formatted(p));
        }
        if (h != null) {
            h.check("h");
        }
        if (b != null) {
            b.check("b");
        }
        if (rho != null && !(rho > 0 && Double.isFinite(rho))) {
            throw SampleRefused.option("rho", rho, "a number above 0");
        }
        if (neighbours < 1) {
            throw SampleRefused.option("nnmatch", neighbours, "a whole number, 1 or more");
        }
        if (!(level > 0 && level < 100)) {
            throw SampleRefused.option("level", level, "a percentage between 0 and 100, as 95");
        }
        if (!(scaleRegul >= 0) || Double.isInfinite(scaleRegul)) {
            throw SampleRefused.option("scaleregul", scaleRegul, "0 or above");
        }
        if (!Double.isFinite(scalePar)) {
            throw SampleRefused.option("scalepar", scalePar, "a finite number");
        }
        if (bwcheck != null && bwcheck < 1) {
            throw SampleRefused.option("bwcheck", bwcheck, "a whole number, 1 or more");
        }
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the defaults of rdrobust} */
    public static RdOptions defaults() {
        return builder().build();
    }

    /** Takes one option after the other; each method returns the builder. */
    @SuppressWarnings("checkstyle:MissingJavadocMethod")
    public static final class Builder {

        private double cutoff;
        private @Nullable Integer deriv;
        private @Nullable Integer p;
        private @Nullable Integer q;
        private @Nullable Pair h;
        private @Nullable Pair b;
        private @Nullable Double rho;
        private Kernel kernel = Kernel.TRIANGULAR;
        private BandwidthSelector bandwidths = BandwidthSelector.MSERD;
        private Vce vce = Vce.NN;
        private int neighbours = 3;
        private double level = 95;
        private double scalePar = 1;
        private double scaleRegul = 1;
        private boolean sharpBandwidth;
        private MassPoints massPoints = MassPoints.ADJUST;
        private @Nullable Integer bwcheck;
        private boolean bwrestrict = true;
        private boolean standardised;

        private Builder() {}

        public Builder cutoff(double value) {
            cutoff = value;
            return this;
        }

        public Builder deriv(@Nullable Integer value) {
            deriv = value;
            return this;
        }

        public Builder p(@Nullable Integer value) {
            p = value;
            return this;
        }

        public Builder q(@Nullable Integer value) {
            q = value;
            return this;
        }

        public Builder h(@Nullable Pair value) {
            h = value;
            return this;
        }

        public Builder b(@Nullable Pair value) {
            b = value;
            return this;
        }

        public Builder rho(@Nullable Double value) {
            rho = value;
            return this;
        }

        public Builder kernel(Kernel value) {
            kernel = value;
            return this;
        }

        public Builder bandwidths(BandwidthSelector value) {
            bandwidths = value;
            return this;
        }

        public Builder vce(Vce value) {
            vce = value;
            return this;
        }

        public Builder neighbours(int value) {
            neighbours = value;
            return this;
        }

        public Builder level(double value) {
            level = value;
            return this;
        }

        public Builder scalePar(double value) {
            scalePar = value;
            return this;
        }

        public Builder scaleRegul(double value) {
            scaleRegul = value;
            return this;
        }

        public Builder sharpBandwidth(boolean value) {
            sharpBandwidth = value;
            return this;
        }

        public Builder massPoints(MassPoints value) {
            massPoints = value;
            return this;
        }

        public Builder bwcheck(@Nullable Integer value) {
            bwcheck = value;
            return this;
        }

        public Builder bwrestrict(boolean value) {
            bwrestrict = value;
            return this;
        }

        public Builder standardised(boolean value) {
            standardised = value;
            return this;
        }

        /**
         * {@return the options; without p it is deriv + 1 where deriv is given and else 1, without
         * q it is p + 1}
         */
        public RdOptions build() {
            int order = p != null ? p : deriv != null ? deriv + 1 : 1;
            return new RdOptions(
                    cutoff,
                    deriv == null ? 0 : deriv,
                    order,
                    q == null ? order + 1 : q,
                    h,
                    b,
                    rho,
                    kernel,
                    bandwidths,
                    vce,
                    neighbours,
                    level,
                    scalePar,
                    scaleRegul,
                    sharpBandwidth,
                    massPoints,
                    bwcheck,
                    bwrestrict,
                    standardised);
        }
    }
}
