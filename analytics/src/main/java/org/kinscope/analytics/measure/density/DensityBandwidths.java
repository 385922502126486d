package org.kinscope.analytics.measure.density;

import org.apache.commons.math3.stat.StatUtils;
import org.kinscope.analytics.measure.local.Kernel;
import org.kinscope.analytics.measure.local.Small;

/** Bandwidths that make the mean squared error of a density least. */
final class DensityBandwidths {

    private static final double[] CURVED = {
        25884.444444494150957,
        3430865.4551236177795,
        845007948.04262602329,
        330631733667.03808594,
        187774809656037.3125,
        145729502641999264.0,
        146013502974449876992.0
    };
    private static final double[] PLAIN = {
        4.8000000000000246914,
        548.57142857155463389,
        100800.00000020420703,
        29558225.458100609481,
        12896196859.612621307,
        7890871468221.609375,
        6467911284037581.0
    };

    private DensityBandwidths() {}

    /** {@return for left, right, their difference and their sum} */
    static double[] of(Sorted sample, DensityOptions options) {
        int p = options.p();
        int n = sample.size();
        double sd = Math.sqrt(StatUtils.variance(sample.x));
        double centre = StatUtils.mean(sample.x) / sd;
        double bn =
                sd
                        * Math.pow(
                                (2 * p + 1) / 4.0 * normal(centre, p + 2) * CURVED[p - 1] / n,
                                1 / (2.0 * p + 5));
        double cn =
                sd * Math.pow(normal(centre, p) * PLAIN[p - 1] / n / (2 * p), 1 / (2.0 * p + 1));
        if (options.regularised()) {
            double most =
                    Math.max(-sample.distinct[0], sample.distinct[sample.distinct.length - 1]);
            bn = preliminary(Math.min(bn, most), 20 + p + 3, sample, options);
            cn = preliminary(Math.min(cn, most), 20 + p + 1, sample, options);
        }
        Fitted b = Fitted.of(sample, bn, bn, p + 2, p + 1, options);
        Fitted c = Fitted.of(sample, cn, cn, p, 1, options);
        double[] bias = bias(b, c, p, options);
        double[] h = new double[4];
        for (int i = 0; i < 4; i++) {
            double variance = n * cn * c.variance()[i];
            h[i] =
                    variance < 0
                            ? 0
                            : Math.pow(
                                    variance / (bias[i] * bias[i]) / n / (2 * p),
                                    1 / (2.0 * p + 1));
            h[i] = Double.isNaN(h[i]) ? 0 : h[i];
        }
        return options.regularised() ? regularised(h, sample, options) : h;
    }

    /** One over the squared derivative of a normal density. */
    private static double normal(double at, int degree) {
        double before = 1;
        double hermite = at;
        for (int k = 2; k <= degree; k++) {
            double next = at * hermite - (k - 1) * before;
            before = hermite;
            hermite = next;
        }
        return 1 / (hermite * hermite * Math.exp(-at * at / 2) / Math.sqrt(2 * Math.PI));
    }

    private static double preliminary(
            double width, int least, Sorted sample, DensityOptions options) {
        double wide = width;
        if (options.leastRows() > 0) {
            wide = Math.max(wide, sample.nearestLeft(least));
            wide = Math.max(wide, sample.nearestRight(least));
        }
        if (options.leastDistinct() > 0) {
            wide = Math.max(wide, sample.nearestDistinctLeft(least));
            wide = Math.max(wide, sample.nearestDistinctRight(least));
        }
        return wide;
    }

    private static double[] bias(Fitted b, Fitted c, int p, DensityOptions options) {
        Kernel kernel = options.kernel();
        double[][] s = Moments.gram(p, kernel);
        double[] curved = Moments.curved(p + 1, p, kernel);
        double left;
        double right;
        if (options.restricted()) {
            double[][] psi = Moments.mirror(p);
            double[][] plus = Moments.spread(s);
            double[][] minus = Small.times(Small.times(psi, plus), psi);
            double[][] inverse = Small.pseudoInverse(PlugIn.add(c.right(), plus, c.left(), minus));
            double[] spread = Moments.spread(curved);
            double[] mirrored = Small.times(psi, spread);
            double sign = p % 2 == 0 ? -1 : 1;
            double[] sum = new double[spread.length];
            for (int i = 0; i < sum.length; i++) {
                sum[i] = b.curveLeft() * (c.right() * spread[i] + sign * c.left() * mirrored[i]);
            }
            double[] solved = Small.times(inverse, sum);
            left = solved[1];
            right = solved[2];
        } else {
            double factor = Small.times(Small.pseudoInverse(s), curved)[1];
            left = b.curveLeft() * factor * (p % 2 == 0 ? 1 : -1);
            right = b.curveRight() * factor;
        }
        return new double[] {left, right, right - left, right + left};
    }

    private static double[] regularised(double[] h, Sorted sample, DensityOptions options) {
        double mostLeft = -sample.distinct[0];
        double mostRight = sample.distinct[sample.distinct.length - 1];
        double most = Math.max(mostLeft, mostRight);
        h[0] = Math.min(h[0], mostLeft);
        h[1] = Math.min(h[1], mostRight);
        h[2] = Math.min(h[2], most);
        h[3] = Math.min(h[3], most);
        if (options.leastRows() > 0) {
            atLeast(
                    h,
                    sample.nearestLeft(options.leastRows()),
                    sample.nearestRight(options.leastRows()));
        }
        if (options.leastDistinct() > 0) {
            atLeast(
                    h,
                    sample.nearestDistinctLeft(options.leastDistinct()),
                    sample.nearestDistinctRight(options.leastDistinct()));
        }
        return h;
    }

    private static void atLeast(double[] h, double left, double right) {
        h[0] = Math.max(h[0], left);
        h[1] = Math.max(h[1], right);
        h[2] = Math.max(h[2], Math.max(left, right));
        h[3] = Math.max(h[3], Math.max(left, right));
    }
}
