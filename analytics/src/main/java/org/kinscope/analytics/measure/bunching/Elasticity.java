package org.kinscope.analytics.measure.bunching;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.jspecify.annotations.Nullable;

/** What bunching says about how strongly incomes follow what is left of them. */
final class Elasticity {

    private Elasticity() {}

    /** {@return the elasticity for a bunching of {@code b} bins} */
    static double of(double b, BunchingOptions options) {
        double moved = b * options.width() / options.point();
        double rate = (options.t1() - options.t0()) / (1 - options.t0());
        if (!options.notch()) {
            return options.parametric() ? -Math.log(1 + moved) / Math.log(1 - rate) : moved / rate;
        }
        Double solved = options.parametric() ? solve(moved, rate, options) : null;
        return solved == null ? 1 / (2 + moved) * moved * moved / rate : solved;
    }

    /**
     * {@return the elasticity at which the last who bunches at a notch is as well off above it
     * (Kleven and Waseem 2013), or null where there is none in the range}
     */
    static @Nullable Double solve(double moved, double rate, BunchingOptions options) {
        double share = 1 / (1 + moved);
        UnivariateFunction gap =
                e ->
                        share
                                - Math.pow(share, 1 + 1 / e) / (1 + 1 / e)
                                - Math.pow(1 - rate, 1 + e) / (1 + e);
        double low = options.parametricLow();
        double high = options.parametricHigh();
        if (!(gap.value(low) * gap.value(high) < 0)) {
            return null;
        }
        return new BrentSolver(1e-12, 1e-14).solve(10_000, gap, low, high);
    }
}
