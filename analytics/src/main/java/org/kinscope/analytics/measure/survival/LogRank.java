package org.kinscope.analytics.measure.survival;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Levels;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.local.Small;

/**
 * A test that groups end alike.
 *
 * @param chiSquare the statistic
 * @param degrees of freedom: groups that could end, less one
 * @param p its probability
 * @param groups what each group has
 * @param rho the weight is the pooled survival just before, to this power
 */
public record LogRank(double chiSquare, int degrees, double p, List<Group> groups, double rho) {

    /**
     * A group.
     *
     * @param name of it
     * @param spells how many it has
     * @param observed how many end, weighted where rho is not 0
     * @param expected how many would end if all groups were alike
     */
    public record Group(String name, int spells, double observed, double expected) {}

    /**
     * {@return the test}
     *
     * @param groups name of the group of each spell
     * @param strata name of the stratum of each, or null for one
     * @param rho 0 for the log-rank test, 1 for that of Peto and Peto
     * @throws SampleRefused if there are fewer than two groups, or none ends
     */
    public static LogRank test(
            Spells spells, List<String> groups, @Nullable List<String> strata, double rho) {
        if (!Double.isFinite(rho)) {
            throw SampleRefused.option("rho", rho, "a finite number");
        }
        Levels group = Levels.of(groups);
        Levels stratum = strata == null ? Levels.one(spells.size()) : Levels.of(strata);
        int k = group.names().size();
        if (k < 2) {
            throw SampleRefused.option(
                    "group", "one group, \"%s\"".formatted(groups.getFirst()), "two or more");
        }
        Sums sums = new Sums(k);
        int[][] byStratum = stratum.rows();
        for (int[] rows : byStratum) {
            sums.add(spells, rows, group, rho);
        }
        return sums.test(group, rho);
    }

    /** What all strata add up to. */
    private static final class Sums {

        private final double[] observed;
        private final double[] expected;
        private final double[][] variance;

        Sums(int groups) {
            observed = new double[groups];
            expected = new double[groups];
            variance = new double[groups][groups];
        }

        void add(Spells all, int[] rows, Levels group, double rho) {
            int k = observed.length;
            double[][] exits = new double[k][];
            double[][] entries = new double[k][];
            double[][] ends = new double[k][];
            double[] times = all.select(rows).ends(0);
            int[][] of = group.rowsWithin(rows);
            for (int g = 0; g < k; g++) {
                Spells own = all.select(of[g]);
                exits[g] = own.exits();
                entries[g] = own.entries();
                ends[g] = own.ends(0);
            }
            int[] left = new int[k];
            int[] entered = new int[k];
            int[] ended = new int[k];
            double survival = 1;
            for (int at = 0; at < times.length; ) {
                double t = times[at];
                int[] risk = new int[k];
                int n = 0;
                int d = 0;
                for (int g = 0; g < k; g++) {
                    left[g] = advance(exits[g], left[g], t);
                    entered[g] = advance(entries[g], entered[g], t);
                    risk[g] = (all.delayed() ? entered[g] : exits[g].length) - left[g];
                    n += risk[g];
                }
                double weight = rho == 0 ? 1 : Math.pow(survival, rho);
                for (int g = 0; g < k; g++) {
                    while (ended[g] < ends[g].length && ends[g][ended[g]] == t) {
                        ended[g]++;
                        d++;
                        observed[g] += weight;
                    }
                }
                for (int g = 0; g < k; g++) {
                    expected[g] += weight * d * risk[g] / n;
                    if (n > 1) {
                        double factor =
                                weight * weight * d * risk[g] * (n - d) / ((double) n * (n - 1));
                        for (int j = 0; j < k; j++) {
                            variance[g][j] -= factor * risk[j] / n;
                        }
                        variance[g][g] += factor;
                    }
                }
                survival *= (n - d) / (double) n;
                at += d;
            }
        }

        private static int advance(double[] sorted, int from, double t) {
            int at = from;
            while (at < sorted.length && sorted[at] < t) {
                at++;
            }
            return at;
        }

        LogRank test(Levels group, double rho) {
            int[] used = new int[expected.length];
            int count = 0;
            for (int g = 0; g < used.length; g++) {
                if (expected[g] > 0) {
                    used[count++] = g;
                }
            }
            if (count < 2) {
                throw SampleRefused.option(
                        "event",
                        "such that %d of the groups are ever at risk when a spell ends"
                                .formatted(count),
                        "above 0 in some rows, while spells of two groups are watched");
            }
            int degrees = count - 1;
            double[] gap = new double[degrees];
            double[][] of = new double[degrees][degrees];
            for (int a = 0; a < degrees; a++) {
                int g = used[a + 1];
                gap[a] = observed[g] - expected[g];
                for (int b = 0; b < degrees; b++) {
                    of[a][b] = variance[g][used[b + 1]];
                }
            }
            double[][] inverse = Small.inverse(of);
            if (inverse == null) {
                throw SampleRefused.option(
                        "group",
                        "such that at every end only one group is watched",
                        "groups that are watched at the same times");
            }
            double chiSquare = Small.dot(gap, Small.times(inverse, gap));
            List<Group> groups = new ArrayList<>();
            int[][] rows = group.rows();
            for (int g = 0; g < expected.length; g++) {
                groups.add(
                        new Group(group.names().get(g), rows[g].length, observed[g], expected[g]));
            }
            return new LogRank(
                    chiSquare,
                    degrees,
                    Gamma.regularizedGammaQ(degrees / 2.0, chiSquare / 2),
                    List.copyOf(groups),
                    rho);
        }
    }
}
