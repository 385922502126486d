package org.kinscope.analytics.measure.association;

import java.util.Arrays;
import java.util.Locale;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SortOrder;

/** Adjustment of probabilities for many tests, as p.adjust. */
public enum Adjustment {
    /** Benjamini and Hochberg (1995): false discovery rate. */
    BH,
    /** Benjamini and Yekutieli (2001): the same under any dependence. */
    BY,
    /** Holm (1979). */
    HOLM,
    /** Hochberg (1988). */
    HOCHBERG,
    /** Hommel (1988). */
    HOMMEL,
    /** Times the number of tests. */
    BONFERRONI,
    /** None. */
    NONE;

    /**
     * {@return the adjusted probabilities, in the order of those given}
     *
     * @throws SampleRefused if one is not from 0 to 1
     */
    public double[] adjust(double[] p) {
        for (int i = 0; i < p.length; i++) {
            if (!(p[i] >= 0 && p[i] <= 1)) {
                throw new SampleRefused(
                        "probability %d is %s; it must be from 0 to 1".formatted(i + 1, p[i]));
            }
        }
        int n = p.length;
        int[] order = SortOrder.of(p);
        double[] sorted = SortOrder.apply(p, order);
        double harmonic = 0;
        for (int i = 1; i <= n; i++) {
            harmonic += 1.0 / i;
        }
        double[] adjusted = new double[n];
        switch (this) {
            case NONE -> adjusted = sorted;
            case BONFERRONI -> {
                for (int i = 0; i < n; i++) {
                    adjusted[i] = Math.min(1, n * sorted[i]);
                }
            }
            case HOLM -> {
                double most = 0;
                for (int i = 0; i < n; i++) {
                    most = Math.max(most, (n - i) * sorted[i]);
                    adjusted[i] = Math.min(1, most);
                }
            }
            case HOMMEL -> adjusted = hommel(sorted);
            case BH, BY, HOCHBERG -> {
                double least = 1;
                for (int i = n - 1; i >= 0; i--) {
                    double factor =
                            this == HOCHBERG ? n - i : (this == BY ? harmonic : 1) * n / (i + 1.0);
                    least = Math.min(least, factor * sorted[i]);
                    adjusted[i] = least;
                }
            }
        }
        double[] own = new double[n];
        for (int i = 0; i < n; i++) {
            own[order[i]] = adjusted[i];
        }
        return own;
    }

    private static double[] hommel(double[] sorted) {
        int n = sorted.length;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            least = Math.min(least, n * sorted[i] / (i + 1));
        }
        double[] adjusted = new double[n];
        double[] q = new double[n];
        Arrays.fill(adjusted, least);
        Arrays.fill(q, least);
        for (int m = n - 1; m >= 2; m--) {
            int split = n - m + 1;
            double tail = Double.POSITIVE_INFINITY;
            for (int k = split; k < n; k++) {
                tail = Math.min(tail, m * sorted[k] / (2 + k - split));
            }
            for (int k = 0; k < split; k++) {
                q[k] = Math.min(m * sorted[k], tail);
            }
            for (int k = split; k < n; k++) {
                q[k] = q[split - 1];
            }
            for (int k = 0; k < n; k++) {
                adjusted[k] = Math.max(adjusted[k], q[k]);
            }
        }
        for (int k = 0; k < n; k++) {
            adjusted[k] = Math.max(adjusted[k], sorted[k]);
        }
        return adjusted;
    }

    /**
     * {@return the one of a name}
     *
     * @throws SampleRefused if there is none
     */
    public static Adjustment of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw SampleRefused.option(
                    "adjust", name, "bh, by, holm, hochberg, hommel, bonferroni or none");
        }
    }
}
