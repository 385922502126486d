package org.kinscope.analytics.measure.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;

/** Whether as many rows are just left as just right of a cut-off, in windows around it. */
public final class BinomialWindows {

    private static final double SAME = 1 + 1e-7;

    private BinomialWindows() {}

    /**
     * How windows are laid.
     *
     * @param windows how many, 10 by itself
     * @param rows least number of rows on each side of the first one, 20 by itself; not used where
     *     its width is given
     * @param widthLeft of the first one, or null
     * @param widthRight of the first one, or null
     * @param rowsStep rows that each adds, or null
     * @param stepLeft width that each adds, or null
     * @param stepRight width that each adds, or null
     * @param share of the rows on the left that is tested, 0.5 by itself
     */
    public record Layout(
            int windows,
            int rows,
            @Nullable Double widthLeft,
            @Nullable Double widthRight,
            @Nullable Integer rowsStep,
            @Nullable Double stepLeft,
            @Nullable Double stepRight,
            double share) {

        /**
         * Checks all.
         *
         * @throws SampleRefused if one is out of range
         */
        public Layout {
            if (windows < 1) {
                throw SampleRefused.option("bino-nw", windows, "1 or more");
            }
            if (rows < 1) {
                throw SampleRefused.option("bino-n", rows, "1 or more");
            }
            if (!(share >= 0 && share <= 1)) {
                throw SampleRefused.option("bino-p", share, "a share from 0 to 1");
            }
            above("bino-w", widthLeft);
            above("bino-w", widthRight);
            above("bino-wstep", stepLeft);
            above("bino-wstep", stepRight);
            if (rowsStep != null && rowsStep < 1) {
                throw SampleRefused.option("bino-nstep", rowsStep, "1 or more");
            }
        }

        private static void above(String option, @Nullable Double value) {
            if (value != null && !(value > 0)) {
                throw SampleRefused.option(option, value, "one or two numbers above 0");
            }
        }

        /** {@return ten windows, the first of 20 rows on each side} */
        public static Layout defaults() {
            return new Layout(10, 20, null, null, null, null, null, 0.5);
        }
    }

    /**
     * A window.
     *
     * @param left its width on the left
     * @param right its width on the right
     * @param rowsLeft in it
     * @param rowsRight in it
     * @param p of the exact two-sided test
     */
    public record Window(double left, double right, int rowsLeft, int rowsRight, double p) {}

    /** {@return the windows around the cut-off of an estimate, whose bandwidths bound them} */
    public static List<Window> of(Column column, DensityEstimate estimate, Layout layout) {
        double cutoff = estimate.options().cutoff();
        double[] left =
                Arrays.stream(column.values())
                        .filter(x -> x < cutoff)
                        .map(x -> cutoff - x)
                        .sorted()
                        .toArray();
        double[] right =
                Arrays.stream(column.values())
                        .filter(x -> x >= cutoff)
                        .map(x -> x - cutoff)
                        .sorted()
                        .toArray();
        List<double[]> widths = widths(left, right, estimate, layout);
        List<Window> windows = new ArrayList<>();
        for (double[] width : widths) {
            int l = within(left, width[0]);
            int r = within(right, width[1]);
            windows.add(new Window(width[0], width[1], l, r, p(l, l + r, layout.share)));
        }
        return windows;
    }

    private static List<double[]> widths(
            double[] left, double[] right, DensityEstimate estimate, Layout layout) {
        double nearest = Math.max(nth(left, layout.rows), nth(right, layout.rows));
        double firstLeft = layout.widthLeft == null ? nearest : layout.widthLeft;
        double firstRight = layout.widthRight == null ? firstLeft : layout.widthRight;
        List<double[]> widths = new ArrayList<>();
        widths.add(new double[] {firstLeft, firstRight});
        int count = layout.windows;
        for (int k = 1; k < count; k++) {
            double[] last = widths.getLast();
            if (layout.stepLeft != null) {
                double stepRight = layout.stepRight == null ? layout.stepLeft : layout.stepRight;
                widths.add(
                        new double[] {firstLeft + k * layout.stepLeft, firstRight + k * stepRight});
            } else if (layout.rowsStep != null) {
                double step =
                        Math.max(
                                nth(left, within(left, last[0]) + layout.rowsStep) - last[0],
                                nth(right, within(right, last[1]) + layout.rowsStep) - last[1]);
                widths.add(new double[] {last[0] + step, last[1] + step});
            } else {
                if (firstLeft >= estimate.hLeft() || firstRight >= estimate.hRight()) {
                    break;
                }
                widths.add(
                        new double[] {
                            firstLeft + k * step(firstLeft, estimate.hLeft(), count),
                            firstRight + k * step(firstRight, estimate.hRight(), count)
                        });
            }
        }
        return widths;
    }

    private static double step(double first, double most, int count) {
        return first * count > most ? (most - first) / (count - 1) : first;
    }

    private static double nth(double[] sorted, int n) {
        return sorted[Math.min(n, sorted.length) - 1];
    }

    private static int within(double[] sorted, double width) {
        return org.kinscope.analytics.measure.SortOrder.upperBound(sorted, width);
    }

    /**
     * {@return the probability of what is as unlikely as {@code k} of {@code n}, or less likely}
     */
    static double p(int k, int n, double share) {
        BinomialDistribution law = new BinomialDistribution(null, n, share);
        double limit = law.probability(k) * SAME;
        double sum = 0;
        for (int i = 0; i <= n; i++) {
            double probability = law.probability(i);
            sum += probability <= limit ? probability : 0;
        }
        return Math.min(1, sum);
    }
}
