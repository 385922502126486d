package org.kinscope.analytics.measure.density;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.local.Small;

/**
 * The test of McCrary (2008): a histogram whose bins do not cross the cut-off, smoothed on both
 * sides by local lines.
 *
 * @param theta difference of the logarithms of both heights
 * @param error standard error
 * @param z their ratio
 * @param p of the two-sided test that theta is 0
 * @param bin width of the bins
 * @param bandwidth of the lines
 * @param left height at the cut-off from the left
 * @param right height from the right
 * @param middles of the bins
 * @param heights of the bins: shares over widths
 */
public record McCrary(
        double theta,
        double error,
        double z,
        double p,
        double bin,
        double bandwidth,
        double left,
        double right,
        double[] middles,
        double[] heights) {

    private static final double CONSTANT = 3.348;

    /**
     * {@return the test}
     *
     * @param binWidth of the bins, or null for twice the deviation over the root of the rows
     * @param width bandwidth, or null to have it selected
     * @throws SampleRefused if the rows do not allow one
     */
    public static McCrary test(
            Column column, double cutoff, @Nullable Double binWidth, @Nullable Double width) {
        double[] x = column.varying().values();
        int n = x.length;
        double least = StatUtils.min(x);
        double most = StatUtils.max(x);
        if (!(cutoff > least && cutoff < most)) {
            throw new SampleRefused(
                    "the cutoff %s is outside of the data: column \"%s\" goes from %s to %s"
                            .formatted(
                                    Column.number(cutoff),
                                    column.name(),
                                    Column.number(least),
                                    Column.number(most)));
        }
        above("bin", binWidth);
        above("h", width);
        double bin = binWidth == null ? 2 * Math.sqrt(StatUtils.variance(x) / n) : binWidth;
        double low = middle(least, cutoff, bin);
        double high = middle(most, cutoff, bin);
        double[] heights = new double[(int) Math.floor((most - least) / bin) + 2];
        for (double value : x) {
            heights[(int) Math.round((middle(value, cutoff, bin) - low) / bin)]++;
        }
        double[] middles = new double[heights.length];
        for (int k = 0; k < heights.length; k++) {
            heights[k] = heights[k] / n / bin;
            middles[k] = middle(low + k * bin, cutoff, bin);
        }
        double h = width == null ? bandwidth(middles, heights, cutoff, low, high) : width;
        checkRows(column, cutoff, h);
        double left = height(middles, heights, cutoff, bin, low, high, h, true);
        double right = height(middles, heights, cutoff, bin, low, high, h, false);
        if (!(left > 0 && right > 0)) {
            throw new SampleRefused(
                    "the height at the cutoff is %s from the left and %s from the right, of which"
                                    .formatted((float) left, (float) right)
                            + " there is no logarithm; give a wider bandwidth (h)");
        }
        double theta = Math.log(right) - Math.log(left);
        double error = Math.sqrt(1 / (n * h) * (24.0 / 5) * (1 / right + 1 / left));
        double z = theta / error;
        return new McCrary(
                theta,
                error,
                z,
                2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z)),
                bin,
                h,
                left,
                right,
                middles,
                heights);
    }

    private static void above(String option, @Nullable Double value) {
        if (value != null && !(value > 0 && Double.isFinite(value))) {
            throw SampleRefused.option(option, value, "a number above 0");
        }
    }

    private static void checkRows(Column column, double cutoff, double h) {
        long left =
                Arrays.stream(column.values()).filter(v -> v > cutoff - h && v < cutoff).count();
        long right =
                Arrays.stream(column.values()).filter(v -> v < cutoff + h && v >= cutoff).count();
        if (left == 0 || right == 0 || !(h > 0)) {
            throw SampleRefused.column(
                    column.name(),
                    "within %s of the cutoff there are %d rows on the left and %d on the right"
                            .formatted((float) h, left, right),
                    "both sides need some; give a wider bandwidth (h)");
        }
    }

    private static double middle(double value, double cutoff, double bin) {
        return Math.floor((value - cutoff) / bin) * bin + bin / 2 + cutoff;
    }

    private static double bandwidth(
            double[] middles, double[] heights, double cutoff, double low, double high) {
        return 0.5
                * (side(middles, heights, cutoff, cutoff - low, true)
                        + side(middles, heights, cutoff, high - cutoff, false));
    }

    private static double side(
            double[] middles, double[] heights, double cutoff, double range, boolean left) {
        int count = 0;
        double[] u = new double[middles.length];
        double[] y = new double[middles.length];
        for (int k = 0; k < middles.length; k++) {
            if (middles[k] < cutoff == left) {
                u[count] = (middles[k] - cutoff) / range;
                y[count++] = heights[k];
            }
        }
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        double[] beta = count > 5 ? line(u, y, ones, 4) : null;
        if (beta == null) {
            throw new SampleRefused(
                    ("%s of the cutoff there are %d bins; a bandwidth is selected from more than 5:"
                                    + " give narrower bins (bin) or the bandwidth (h)")
                            .formatted(left ? "left" : "right", count));
        }
        double squares = 0;
        double curves = 0;
        for (int k = 0; k < count; k++) {
            double rest = y[k] - Small.polynomial(beta, u[k]);
            squares += rest * rest;
            double curve =
                    (2 * beta[2] + 6 * beta[3] * u[k] + 12 * beta[4] * u[k] * u[k])
                            / (range * range);
            curves += curve * curve;
        }
        return CONSTANT * Math.pow(squares / (count - 5) * range / curves, 0.2);
    }

    private static double @Nullable [] line(double[] u, double[] y, double[] w, int order) {
        double[][] gram = new double[order + 1][order + 1];
        double[] crossed = new double[order + 1];
        for (int k = 0; k < w.length; k++) {
            for (int a = 0; a <= order; a++) {
                crossed[a] += w[k] * Math.pow(u[k], a) * y[k];
                for (int b = 0; b <= order; b++) {
                    gram[a][b] += w[k] * Math.pow(u[k], a + b);
                }
            }
        }
        double[][] inverse = Small.inverse(gram);
        return inverse == null ? null : Small.times(inverse, crossed);
    }

    private static double height(
            double[] middles,
            double[] heights,
            double cutoff,
            double bin,
            double low,
            double high,
            double h,
            boolean left) {
        int empty = (int) Math.ceil(h / bin);
        int all = middles.length + 2 * empty;
        double[] u = new double[all];
        double[] y = new double[all];
        double[] w = new double[all];
        for (int k = 0; k < all; k++) {
            int own = k - empty;
            double at =
                    own < 0
                            ? low + own * bin
                            : own < middles.length
                                    ? middles[own]
                                    : high + (own - middles.length + 1) * bin;
            u[k] = (at - cutoff) / h;
            y[k] = own >= 0 && own < middles.length ? heights[own] : 0;
            w[k] = at < cutoff == left ? Math.max(0, 1 - Math.abs(u[k])) : 0;
        }
        double[] beta = line(u, y, w, 1);
        if (beta == null) {
            throw new SampleRefused(
                    "within the bandwidth %s there are fewer than two bins %s of the cutoff; give a"
                                    .formatted((float) h, left ? "left" : "right")
                            + " wider bandwidth (h) or narrower bins (bin)");
        }
        return beta[0];
    }
}
