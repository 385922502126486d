package org.kinscope.analytics.measure.rd;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows on one side of the cut-off, in the order of the running variable.
 *
 * @param name left or right, for errors
 * @param x the running variable
 * @param d the columns that are regressed on it: outcome, treatment where fuzzy, covariates
 * @param fuzzy whether the second column is a treatment
 * @param weights of the rows, or null
 * @param cluster of the rows, or null
 */
record Side(
        String name,
        double[] x,
        double[][] d,
        boolean fuzzy,
        double @Nullable [] weights,
        int @Nullable [] cluster) {

    static Side of(RdSample sorted, boolean left, double cutoff, boolean withTreatment) {
        double[] x = sorted.x.values();
        int split = org.kinscope.analytics.measure.SortOrder.lowerBound(x, cutoff);
        int from = left ? 0 : split;
        int to = left ? split : x.length;
        boolean fuzzy = withTreatment && sorted.fuzzy != null;
        double[][] d = new double[1 + (fuzzy ? 1 : 0) + sorted.covariates.size()][];
        int next = 0;
        d[next++] = Arrays.copyOfRange(sorted.y.values(), from, to);
        if (fuzzy && sorted.fuzzy != null) {
            d[next++] = Arrays.copyOfRange(sorted.fuzzy.values(), from, to);
        }
        for (var covariate : sorted.covariates) {
            d[next++] = Arrays.copyOfRange(covariate.values(), from, to);
        }
        return new Side(
                left ? "left" : "right",
                Arrays.copyOfRange(x, from, to),
                d,
                fuzzy,
                sorted.weights == null
                        ? null
                        : Arrays.copyOfRange(sorted.weights.values(), from, to),
                sorted.cluster == null ? null : Arrays.copyOfRange(sorted.cluster, from, to));
    }

    int size() {
        return x.length;
    }

    /** {@return the number of different values of the running variable} */
    int distinct() {
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            count += i == 0 || x[i] != x[i - 1] ? 1 : 0;
        }
        return count;
    }

    /** {@return the distance from the cut-off of the n-th nearest different value, n from 1} */
    double distanceOf(int n, double cutoff) {
        boolean left = "left".equals(name);
        int count = 0;
        for (int k = 0; k < x.length; k++) {
            int i = left ? x.length - 1 - k : k;
            int before = left ? i + 1 : i - 1;
            if (k == 0 || x[i] != x[before]) {
                count++;
                if (count == n) {
                    return Math.abs(x[i] - cutoff);
                }
            }
        }
        return Math.abs(x[left ? 0 : x.length - 1] - cutoff);
    }

    int clusters() {
        return cluster == null ? 0 : (int) Arrays.stream(cluster).distinct().count();
    }
}
