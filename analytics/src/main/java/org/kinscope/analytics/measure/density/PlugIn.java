package org.kinscope.analytics.measure.density;

import org.kinscope.analytics.measure.local.Kernel;
import org.kinscope.analytics.measure.local.Small;

/** The asymptotic variance with the estimated densities put in. */
final class PlugIn {

    private PlugIn() {}

    /** {@return that of left, right, their difference and their sum; below 0 where undefined} */
    static double[] variance(
            double left, double right, int p, int n, double hl, double hr, DensityOptions options) {
        Kernel kernel = options.kernel();
        double[][] s = Moments.gram(p, kernel);
        double[][] g = Moments.middle(p, kernel);
        if (!options.restricted()) {
            double[][] inverse = Small.pseudoInverse(s);
            double v = Small.times(Small.times(inverse, g), inverse)[1][1];
            double ofLeft = left * v / (n * hl);
            double ofRight = right * v / (n * hr);
            return new double[] {ofLeft, ofRight, ofLeft + ofRight, ofLeft + ofRight};
        }
        double[][] psi = Moments.mirror(p);
        double[][] plus = Moments.spread(s);
        double[][] plusG = Moments.spread(g);
        double[][] minus = Small.times(Small.times(psi, plus), psi);
        double[][] minusG = Small.times(Small.times(psi, plusG), psi);
        double[][] inverse = Small.pseudoInverse(add(left, minus, right, plus));
        double[][] middle = add(Math.pow(left, 3), minusG, Math.pow(right, 3), plusG);
        double[][] v = Small.times(Small.times(inverse, middle), inverse);
        double scale = n * hl;
        return new double[] {
            v[1][1] / scale,
            v[2][2] / scale,
            (v[1][1] + v[2][2] - 2 * v[1][2]) / scale,
            (v[1][1] + v[2][2] + 2 * v[1][2]) / scale
        };
    }

    /** {@return two matrices added up, each times a number} */
    static double[][] add(double a, double[][] left, double b, double[][] right) {
        double[][] sum = new double[left.length][left.length];
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[i][j] = a * left[i][j] + b * right[i][j];
            }
        }
        return sum;
    }
}
