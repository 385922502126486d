package org.kinscope.analytics.measure.density;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SortOrder;
import org.kinscope.analytics.measure.local.Kernel;
import org.kinscope.analytics.measure.local.Small;

/**
 * Local polynomials of the distribution function on both sides, within bandwidths.
 *
 * @param left the density on the left
 * @param right that on the right
 * @param curveLeft the derivative that was asked for, on the left
 * @param curveRight and on the right
 * @param variance of left, right, their difference and their sum
 * @param rowsLeft within the bandwidth
 * @param rowsRight within the bandwidth
 */
record Fitted(
        double left,
        double right,
        double curveLeft,
        double curveRight,
        double[] variance,
        int rowsLeft,
        int rowsRight) {

    /** {@return the fit of order {@code p}, with the derivative {@code s}} */
    static Fitted of(Sorted sample, double hl, double hr, int p, int s, DensityOptions options) {
        int from = SortOrder.lowerBound(sample.x, -hl);
        int to = SortOrder.upperBound(sample.x, hr);
        int rowsLeft = sample.left - from;
        int rows = to - from;
        int columns = options.restricted() ? p + 2 : 2 * p + 2;
        double[][] design = new double[rows][columns];
        double[] weights = new double[rows];
        Kernel kernel = options.kernel();
        for (int i = 0; i < rows; i++) {
            boolean isLeft = i < rowsLeft;
            double h = isLeft ? hl : hr;
            double u = sample.x[from + i] / h;
            weights[i] = kernel.weight(u) / h;
            double power = 1;
            for (int j = 0; j <= p; j++) {
                design[i][place(j, isLeft, options.restricted())] = power;
                power *= u;
            }
        }
        double[][] gram = new double[columns][columns];
        double[] crossed = new double[columns];
        for (int i = 0; i < rows; i++) {
            for (int a = 0; a < columns; a++) {
                double weighted = design[i][a] * weights[i];
                if (weighted != 0) {
                    crossed[a] += weighted * sample.y[from + i];
                    for (int b = 0; b < columns; b++) {
                        gram[a][b] += weighted * design[i][b];
                    }
                }
            }
        }
        double[][] inverse = Small.inverse(gram);
        if (inverse == null) {
            throw new SampleRefused(
                    ("within the bandwidths %s and %s of the cutoff there are %d and %d rows; a"
                                    + " polynomial of order %d needs more different values: give"
                                    + " wider bandwidths (h), a lower order, or more rows")
                            .formatted((float) hl, (float) hr, rowsLeft, rows - rowsLeft, p));
        }
        double[] beta = Small.times(inverse, crossed);
        boolean one = options.restricted();
        int l = place(1, true, one);
        int r = place(1, false, one);
        double left = beta[l] / hl;
        double right = beta[r] / hr;
        double[] variance =
                options.jackknife()
                        ? jackknife(sample, from, design, weights, inverse, l, r, hl, hr, options)
                        : PlugIn.variance(left, right, p, sample.size(), hl, hr, options);
        return new Fitted(
                left,
                right,
                beta[place(s, true, one)] / Math.pow(hl, s),
                beta[place(s, false, one)] / Math.pow(hr, s),
                variance,
                rowsLeft,
                rows - rowsLeft);
    }

    /** Where a power stands among the columns. */
    private static int place(int power, boolean left, boolean restricted) {
        if (!restricted) {
            return 2 * power + (left ? 0 : 1);
        }
        return power == 0 ? 0 : power == 1 ? (left ? 1 : 2) : power + 1;
    }

    private static double[] jackknife(
            Sorted sample,
            int from,
            double[][] design,
            double[] weights,
            double[][] inverse,
            int l,
            int r,
            double hl,
            double hr,
            DensityOptions options) {
        int columns = inverse.length;
        boolean masses = sample.repeated && options.massPoints();
        double ofLeft = 0;
        double ofRight = 0;
        double ofBoth = 0;
        double[] sums = new double[columns];
        double[] behind = new double[columns];
        double[] rowLeft = inverse[l];
        double[] rowRight = inverse[r];
        int i = design.length - 1;
        while (i >= 0) {
            int first = i;
            while (masses && first > 0 && sample.x[from + first - 1] == sample.x[from + i]) {
                first--;
            }
            for (int k = i; k >= first; k--) {
                if (k == first) {
                    System.arraycopy(sums, 0, behind, 0, columns);
                }
                for (int a = 0; a < columns; a++) {
                    sums[a] += design[k][a] * weights[k];
                }
            }
            double a = Small.dot(rowLeft, behind);
            double b = Small.dot(rowRight, behind);
            int count = i - first + 1;
            ofLeft += count * a * a;
            ofRight += count * b * b;
            ofBoth += count * a * b;
            i = first - 1;
        }
        double scale = (sample.size() - 1.0) * (sample.size() - 1.0);
        ofLeft /= scale * hl * hl;
        ofRight /= scale * hr * hr;
        ofBoth /= scale * hl * hr;
        return new double[] {
            ofLeft, ofRight, ofLeft + ofRight - 2 * ofBoth, ofLeft + ofRight + 2 * ofBoth
        };
    }

    /** {@return the t statistic of the difference, or null where there is no variance} */
    @Nullable Double statistic() {
        return variance[2] > 0 ? (right - left) / Math.sqrt(variance[2]) : null;
    }
}
