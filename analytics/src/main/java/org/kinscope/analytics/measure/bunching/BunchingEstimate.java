package org.kinscope.analytics.measure.bunching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many bunch.
 *
 * @param options with which it was measured
 * @param excess how many people more than expected
 * @param relative the same in expected counts of one bin
 * @param elasticity of incomes to what is left of them
 * @param alpha at a notch the share that stays in the dominated region
 * @param marginal what the last who bunches would have
 * @param dominatedTo at a notch the end of the dominated region
 * @param dominatedBins its bins
 * @param excludedRight bins above the point that belong to the bunching: at a notch found
 * @param errors standard errors from a bootstrap, or null
 * @param bins their values
 * @param people in them
 * @param expected counts if nobody bunched
 * @param notes what a reader should know
 */
public record BunchingEstimate(
        BunchingOptions options,
        double excess,
        double relative,
        double elasticity,
        @Nullable Double alpha,
        double marginal,
        @Nullable Double dominatedTo,
        @Nullable Integer dominatedBins,
        int excludedRight,
        @Nullable Errors errors,
        List<Double> bins,
        List<Double> people,
        List<Double> expected,
        List<String> notes) {

    /**
     * Standard errors.
     *
     * @param excess of the excess
     * @param relative of the relative excess
     * @param elasticity of the elasticity
     * @param marginal of the income of the last who bunches
     * @param alpha of the share, at a notch
     * @param draws how many were made
     * @param seed of them
     */
    public record Errors(
            double excess,
            double relative,
            double elasticity,
            double marginal,
            @Nullable Double alpha,
            int draws,
            int seed) {}
}
