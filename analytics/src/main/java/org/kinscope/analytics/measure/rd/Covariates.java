package org.kinscope.analytics.measure.rd;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.kinscope.analytics.measure.local.Small;

/** What of the covariates is left when the polynomial is taken out. */
final class Covariates {

    private static final double NOTHING = 1e-20;

    private Covariates() {}

    /**
     * {@return the weighted cross products, after the polynomial is taken out, of each covariate
     * (rows) with each covariate and then with each column before them}
     *
     * @param first which column is the first covariate
     */
    static double[][] products(Window window, Fit fit, int first) {
        int columns = window.d.length;
        int count = columns - first;
        double[][] crossed = new double[columns][];
        for (int k = 0; k < columns; k++) {
            crossed[k] = fit.crossed(window.d[k]);
        }
        double[][] products = new double[count][columns];
        for (int z = 0; z < count; z++) {
            double[] half = Small.times(fit.inverse, crossed[first + z]);
            for (int k = 0; k < columns; k++) {
                double sum = 0;
                double[] one = window.d[first + z];
                double[] other = window.d[k];
                for (int i = 0; i < one.length; i++) {
                    sum += fit.w[i] * one[i] * other[i];
                }
                products[z][k] = sum - Small.dot(half, crossed[k]);
            }
        }
        return products;
    }

    /** {@return for each column before the covariates the coefficients of these} */
    static double[][] coefficients(double[][] products, int first) {
        int count = products.length;
        double[][] among = new double[count][count];
        double[][] with = new double[count][first];
        for (int z = 0; z < count; z++) {
            System.arraycopy(products[z], first, among[z], 0, count);
            System.arraycopy(products[z], 0, with[z], 0, first);
        }
        SingularValueDecomposition svd =
                new SingularValueDecomposition(new Array2DRowRealMatrix(among));
        double[] values = svd.getSingularValues();
        Array2DRowRealMatrix middle = new Array2DRowRealMatrix(count, count);
        for (int i = 0; i < count; i++) {
            middle.setEntry(i, i, values[i] > NOTHING * values[0] ? 1 / values[i] : 0);
        }
        double[][] solved =
                svd.getV()
                        .multiply(middle)
                        .multiply(svd.getUT())
                        .multiply(new Array2DRowRealMatrix(with))
                        .transpose()
                        .getData();
        return solved;
    }
}
