package org.kinscope.analytics.measure.density;

import java.util.Arrays;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SortOrder;

/** A sample in order, as distances from the cut-off, with its distribution function. */
final class Sorted {

    /** Distances from the cut-off, in order. */
    final double[] x;

    /** The different ones. */
    final double[] distinct;

    /** The empirical distribution function at each. */
    final double[] y;

    /** How many are below 0. */
    final int left;

    /** How many different ones are. */
    final int distinctLeft;

    final boolean repeated;

    Sorted(Column column, double cutoff, boolean massPoints) {
        double[] sorted = column.varying().values().clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        if (!(cutoff > sorted[0] && cutoff < sorted[n - 1])) {
            throw new SampleRefused(
                    "the cutoff %s is outside of the data: column \"%s\" goes from %s to %s"
                            .formatted(
                                    Column.number(cutoff),
                                    column.name(),
                                    Column.number(sorted[0]),
                                    Column.number(sorted[n - 1])));
        }
        double[] different = new double[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                different[count++] = sorted[i];
            }
        }
        repeated = count < n;
        left = SortOrder.lowerBound(sorted, cutoff);
        distinct = Arrays.copyOf(different, count);
        distinctLeft = SortOrder.lowerBound(distinct, cutoff);
        x = new double[n];
        y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = sorted[i] - cutoff;
            y[i] = i / (n - 1.0);
        }
        for (int i = 0; i < count; i++) {
            distinct[i] -= cutoff;
        }
        if (repeated && massPoints) {
            for (int i = n - 2; i >= 0; i--) {
                if (sorted[i] == sorted[i + 1]) {
                    y[i] = y[i + 1];
                }
            }
        }
    }

    int size() {
        return x.length;
    }

    /** {@return the distance of the n-th nearest row on the left, or of the farthest} */
    double nearestLeft(int n) {
        return -x[left - Math.min(n, left)];
    }

    /** {@return the distance of the n-th nearest row on the right, or of the farthest} */
    double nearestRight(int n) {
        return x[left + Math.min(n, x.length - left) - 1];
    }

    double nearestDistinctLeft(int n) {
        return -distinct[distinctLeft - Math.min(n, distinctLeft)];
    }

    double nearestDistinctRight(int n) {
        return distinct[distinctLeft + Math.min(n, distinct.length - distinctLeft) - 1];
    }
}
