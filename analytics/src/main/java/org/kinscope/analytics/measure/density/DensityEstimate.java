package org.kinscope.analytics.measure.density;

import java.util.List;

/**
 * A test of a density.
 *
 * @param options with which it was made
 * @param hLeft bandwidth on the left
 * @param hRight bandwidth on the right
 * @param selected whether a bandwidth was selected and not given
 * @param rows how many there are
 * @param robust by the polynomial of order q: this is the test
 * @param conventional by that of order p
 * @param notes what a reader should know
 */
public record DensityEstimate(
        DensityOptions options,
        double hLeft,
        double hRight,
        boolean selected,
        Rows rows,
        Jump robust,
        Jump conventional,
        List<String> notes) {

    /**
     * Counts.
     *
     * @param all rows
     * @param left of the cut-off
     * @param right at and right of it
     * @param usedLeft within the bandwidth
     * @param usedRight within the bandwidth
     */
    public record Rows(int all, int left, int right, int usedLeft, int usedRight) {}

    /**
     * The densities at the cut-off.
     *
     * @param left its limit from the left
     * @param right from the right
     * @param errorLeft standard error
     * @param errorRight standard error
     * @param errorDifference standard error of the difference
     * @param t the difference over that
     * @param p of the two-sided test that there is none
     */
    public record Jump(
            double left,
            double right,
            double errorLeft,
            double errorRight,
            double errorDifference,
            double t,
            double p) {}
}
