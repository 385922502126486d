package org.kinscope.analytics.measure.association;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Gamma;

/**
 * The distribution of a count whose margins are fixed, under an odds ratio: hypergeometric for one
 * table, the convolution of these for several.
 */
final class Noncentral {

    private static final double SAME = 1 + 1e-7;

    final int low;
    private final double[] logs;

    private Noncentral(int low, double[] logs) {
        this.low = low;
        this.logs = logs;
    }

    static Noncentral of(Counts counts) {
        int a = (int) counts.a();
        int b = (int) counts.b();
        int rest = (int) (counts.all() - counts.b());
        int low = Math.max(0, a - rest);
        int high = Math.min(a, b);
        double[] logs = new double[high - low + 1];
        for (int k = 0; k < logs.length; k++) {
            logs[k] = choose(b, low + k) + choose(rest, a - low - k) - choose(b + rest, a);
        }
        return new Noncentral(low, logs);
    }

    private static double choose(int n, int k) {
        return Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0);
    }

    /** {@return the distribution of both counts added up} */
    Noncentral plus(Noncentral other) {
        double[] own = density(1);
        double[] more = other.density(1);
        double[] sum = new double[own.length + more.length - 1];
        for (int i = 0; i < own.length; i++) {
            for (int j = 0; j < more.length; j++) {
                sum[i + j] += own[i] * more[j];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.log(sum[i]);
        }
        return new Noncentral(low + other.low, sum);
    }

    int high() {
        return low + logs.length - 1;
    }

    double[] density(double odds) {
        double[] density = new double[logs.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < logs.length; k++) {
            density[k] = logs[k] + Math.log(odds) * (low + k);
            most = Math.max(most, density[k]);
        }
        double sum = 0;
        for (int k = 0; k < logs.length; k++) {
            density[k] = Math.exp(density[k] - most);
            sum += density[k];
        }
        for (int k = 0; k < logs.length; k++) {
            density[k] /= sum;
        }
        return density;
    }

    private double mean(double odds) {
        if (odds == 0) {
            return low;
        }
        double[] density = density(odds);
        double mean = 0;
        for (int k = 0; k < density.length; k++) {
            mean += (low + k) * density[k];
        }
        return mean;
    }

    /** {@return the probability of {@code x} or less} */
    double below(double x, double odds) {
        if (odds == 0) {
            return x >= low ? 1 : 0;
        }
        double[] density = density(odds);
        double sum = 0;
        for (int k = 0; k < density.length; k++) {
            sum += low + k <= x ? density[k] : 0;
        }
        return sum;
    }

    /** {@return the probability of {@code x} or more} */
    double above(double x, double odds) {
        if (odds == 0) {
            return x <= low ? 1 : 0;
        }
        double[] density = density(odds);
        double sum = 0;
        for (int k = density.length - 1; k >= 0; k--) {
            sum += low + k >= x ? density[k] : 0;
        }
        return sum;
    }

    double p(int x, double odds, Alternative alternative) {
        return switch (alternative) {
            case LESS -> Math.min(1, below(x, odds));
            case GREATER -> Math.min(1, above(x, odds));
            case TWO_SIDED -> {
                if (odds == 0) {
                    yield x == low ? 1 : 0;
                }
                double[] density = density(odds);
                double limit = density[x - low] * SAME;
                double sum = 0;
                for (double one : density) {
                    sum += one <= limit ? one : 0;
                }
                yield Math.min(1, sum);
            }
        };
    }

    /** {@return the odds ratio under which the mean is {@code x}} */
    double estimate(int x, double tolerance) {
        if (x == low) {
            return 0;
        }
        if (x == high()) {
            return Double.POSITIVE_INFINITY;
        }
        return root(odds -> mean(odds) - x, tolerance);
    }

    /** {@return the greatest odds ratio under which {@code x} or less has probability alpha} */
    double upper(int x, double alpha, double tolerance) {
        if (x == high()) {
            return Double.POSITIVE_INFINITY;
        }
        return root(odds -> alpha - below(x, odds), tolerance);
    }

    /** {@return the least odds ratio under which {@code x} or more has probability alpha} */
    double lower(int x, double alpha, double tolerance) {
        if (x == low) {
            return 0;
        }
        return root(odds -> above(x, odds) - alpha, tolerance);
    }

    /** Where a function that rises with the odds ratio is 0; above 1 in one over it. */
    private static double root(DoubleUnaryOperator rising, double tolerance) {
        double atOne = rising.applyAsDouble(1);
        if (atOne > 0) {
            return Zeroin.root(rising, 0, 1, tolerance);
        }
        if (atOne < 0) {
            return 1 / Zeroin.root(t -> rising.applyAsDouble(1 / t), Math.ulp(1.0), 1, tolerance);
        }
        return 1;
    }
}
