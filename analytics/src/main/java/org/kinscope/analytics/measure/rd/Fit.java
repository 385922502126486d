package org.kinscope.analytics.measure.rd;

import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.local.Small;

/** A weighted regression on the powers of the distance from the cut-off, in bandwidths. */
final class Fit {

    final int order;
    final double[] u;
    final double[] w;
    final double[][] inverse;

    private Fit(int order, double[] u, double[] w, double[][] inverse) {
        this.order = order;
        this.u = u;
        this.w = w;
        this.inverse = inverse;
    }

    /**
     * Fits.
     *
     * @throws SampleRefused if the rows do not determine a polynomial of that order
     */
    static Fit of(Window window, double h, int order) {
        double[] u = window.distances(h);
        double[] w = window.weights(h);
        double[][] inverse = Small.inverse(gram(u, w, order, 0, u.length));
        if (inverse == null) {
            throw new SampleRefused(
                    ("%s of the cutoff %s, within %s of it, there are %d rows with %d different"
                                    + " values of the running variable; a polynomial of order %d"
                                    + " needs at least %d: give wider bandwidths (h and b), lower"
                                    + " orders, or more rows")
                            .formatted(
                                    window.side.name(),
                                    org.kinscope.analytics.measure.Column.number(window.cutoff),
                                    (float) h,
                                    window.size(),
                                    distinct(window.x),
                                    order,
                                    order + 2));
        }
        return new Fit(order, u, w, inverse);
    }

    private static int distinct(double[] x) {
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            count += i == 0 || x[i] != x[i - 1] ? 1 : 0;
        }
        return count;
    }

    static double[][] gram(double[] u, double[] w, int order, int from, int to) {
        double[] moments = new double[2 * order + 1];
        for (int i = from; i < to; i++) {
            double term = w[i];
            for (int j = 0; j < moments.length; j++) {
                moments[j] += term;
                term *= u[i];
            }
        }
        double[][] gram = new double[order + 1][order + 1];
        for (int i = 0; i <= order; i++) {
            for (int j = 0; j <= order; j++) {
                gram[i][j] = moments[i + j];
            }
        }
        return gram;
    }

    /** {@return the weighted sums of a column times each power} */
    double[] crossed(double[] column) {
        double[] sums = new double[order + 1];
        for (int i = 0; i < u.length; i++) {
            double term = w[i] * column[i];
            for (int j = 0; j <= order; j++) {
                sums[j] += term;
                term *= u[i];
            }
        }
        return sums;
    }

    /** {@return the coefficients of a column} */
    double[] coefficients(double[] column) {
        return Small.times(inverse, crossed(column));
    }

    /** {@return the fitted values of a column} */
    double[] fitted(double[] column) {
        double[] beta = coefficients(column);
        double[] values = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            values[i] = Small.polynomial(beta, u[i]);
        }
        return values;
    }

    /** {@return by what each row counts in the k-th coefficient} */
    double[] effective(int k) {
        double[] effective = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            effective[i] = w[i] * Small.polynomial(inverse[k], u[i]);
        }
        return effective;
    }

    /** {@return the leverage of a row} */
    double leverage(int i) {
        double[] row = new double[order + 1];
        row[0] = 1;
        for (int j = 1; j <= order; j++) {
            row[j] = row[j - 1] * u[i];
        }
        return w[i] * Small.dot(Small.times(inverse, row), row);
    }
}
