package org.kinscope.analytics.measure.rd;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SortOrder;
import org.kinscope.analytics.measure.local.Kernel;

/** The rows of a side that have a weight within a bandwidth. */
final class Window {

    final Side side;
    final double cutoff;
    final Kernel kernel;
    final double[] x;
    final double[][] d;
    final int @Nullable [] cluster;
    private final double @Nullable [] own;

    private Window(
            Side side,
            double cutoff,
            Kernel kernel,
            double[] x,
            double[][] d,
            double @Nullable [] own,
            int @Nullable [] cluster) {
        this.side = side;
        this.cutoff = cutoff;
        this.kernel = kernel;
        this.x = x;
        this.d = d;
        this.own = own;
        this.cluster = cluster;
    }

    static Window of(Side side, double cutoff, double h, Kernel kernel) {
        double[] x = side.x();
        int from = SortOrder.lowerBound(x, cutoff - h * (1 + 1e-9));
        int to = SortOrder.upperBound(x, cutoff + h * (1 + 1e-9));
        int[] rows = new int[Math.max(0, to - from)];
        int count = 0;
        for (int i = from; i < to; i++) {
            double own = side.weights() == null ? 1 : side.weights()[i];
            if (own * kernel.weight((x[i] - cutoff) / h) > 0) {
                rows[count++] = i;
            }
        }
        int[] kept = Arrays.copyOf(rows, count);
        double[][] d = new double[side.d().length][];
        for (int k = 0; k < d.length; k++) {
            d[k] = SortOrder.apply(side.d()[k], kept);
        }
        return new Window(
                side,
                cutoff,
                kernel,
                SortOrder.apply(x, kept),
                d,
                side.weights() == null ? null : SortOrder.apply(side.weights(), kept),
                side.cluster() == null ? null : SortOrder.apply(side.cluster(), kept));
    }

    int size() {
        return x.length;
    }

    /** {@return the distances from the cut-off in bandwidths} */
    double[] distances(double h) {
        double[] u = new double[x.length];
        for (int i = 0; i < u.length; i++) {
            u[i] = (x[i] - cutoff) / h;
        }
        return u;
    }

    /** {@return the weights of the rows for a bandwidth} */
    double[] weights(double h) {
        double[] w = new double[x.length];
        for (int i = 0; i < w.length; i++) {
            w[i] = kernel.weight((x[i] - cutoff) / h) / h;
            if (own != null) {
                w[i] *= own[i];
            }
        }
        return w;
    }

    /** {@return the columns added up, each with its factor} */
    double[] combined(double[] factors) {
        double[] sum = new double[x.length];
        for (int k = 0; k < factors.length; k++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += factors[k] * d[k][i];
            }
        }
        return sum;
    }
}
