package org.kinscope.analytics.measure.rd;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.rd.RdOptions.Pair;

/**
 * A regression discontinuity.
 *
 * @param options with which it was estimated
 * @param vce the variance that was used
 * @param bandwidths how they came about: the selector, or {@code manual}
 * @param h bandwidths of the estimate
 * @param b bandwidths of the bias
 * @param rows all rows, left and right
 * @param rowsH rows within h
 * @param rowsB rows within b
 * @param distinct different values of the running variable
 * @param clusters how many there are on each side, 0 where there are none
 * @param effect the jump
 * @param firstStage the jump of the treatment where the design is fuzzy
 * @param left the polynomial left of the cut-off, of the distance from it, constant first
 * @param right that at and right of it
 * @param biasLeft what the conventional estimate is off on the left
 * @param biasRight and on the right
 * @param covariates names of the covariates with their coefficients, empty where there are none
 * @param notes what a reader should know
 */
public record RdEstimate(
        RdOptions options,
        Vce vce,
        String bandwidths,
        Pair h,
        Pair b,
        Sides rows,
        Sides rowsH,
        Sides rowsB,
        Sides distinct,
        Sides clusters,
        Effect effect,
        @Nullable Effect firstStage,
        List<Double> left,
        List<Double> right,
        double biasLeft,
        double biasRight,
        List<Covariate> covariates,
        List<String> notes) {

    /**
     * A count for each side.
     *
     * @param left below the cut-off
     * @param right at and above it
     */
    public record Sides(int left, int right) {}

    /**
     * The coefficient of a covariate.
     *
     * @param name its column
     * @param coefficient in the regression of the outcome
     */
    public record Covariate(String name, double coefficient) {}

    /**
     * An effect in three forms.
     *
     * @param conventional without correction of the bias
     * @param biasCorrected corrected, with the conventional standard error
     * @param robust corrected, with a standard error that knows of the correction
     */
    public record Effect(Line conventional, Line biasCorrected, Line robust) {}

    /**
     * An estimate.
     *
     * @param estimate the jump
     * @param standardError of it
     * @param z their ratio
     * @param p of the two-sided test that it is 0
     * @param low end of the interval
     * @param high end of the interval
     */
    public record Line(
            double estimate, double standardError, double z, double p, double low, double high) {}
}
