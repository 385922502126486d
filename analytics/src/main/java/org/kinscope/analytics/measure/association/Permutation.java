package org.kinscope.analytics.measure.association;

import java.util.List;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SeededDraws;

/**
 * A test by permutation within strata: the second column is shuffled there, so that the margins of
 * every stratum stay, and counted is how many have both.
 *
 * @param observed how many have both
 * @param expected how many do by chance, on average over the strata
 * @param lift the one over the other: association beyond what the strata explain
 * @param low percentile of the shuffled counts at the level
 * @param high percentile of the shuffled counts at the level
 * @param p (1 + shuffles at least as far off) over (1 + shuffles)
 * @param shuffles how many were made
 * @param seed of the draws
 */
public record Permutation(
        long observed,
        double expected,
        double lift,
        double low,
        double high,
        double p,
        int shuffles,
        int seed) {

    /**
     * {@return the test}
     *
     * @param strata counts of each stratum
     * @param shuffles 1 or more
     * @param level in percent, of the percentiles
     */
    public static Permutation test(
            List<Counts> strata, Alternative alternative, int shuffles, int seed, double level) {
        if (shuffles < 1) {
            throw SampleRefused.option("permutations", shuffles, "1 or more");
        }
        SeededDraws draws = new SeededDraws(seed);
        long observed = 0;
        double expected = 0;
        for (Counts c : strata) {
            observed += c.both();
            expected += c.all() == 0 ? 0 : (double) c.a() * c.b() / c.all();
        }
        if (!(expected > 0)) {
            throw new SampleRefused(
                    "in every stratum one column is no for all units; in one at least both must be"
                            + " yes for some");
        }
        double[] counts = new double[shuffles];
        int far = 0;
        double own = Math.abs(observed - expected);
        for (int r = 0; r < shuffles; r++) {
            long both = 0;
            for (Counts c : strata) {
                both += shuffled(c, draws);
            }
            counts[r] = both;
            far +=
                    switch (alternative) {
                        case GREATER -> both >= observed ? 1 : 0;
                        case LESS -> both <= observed ? 1 : 0;
                        case TWO_SIDED -> Math.abs(both - expected) >= own - 1e-9 ? 1 : 0;
                    };
        }
        double[] ends = SeededDraws.percentiles(counts, level);
        return new Permutation(
                observed,
                expected,
                observed / expected,
                ends[0],
                ends[1],
                (1 + far) / (1.0 + shuffles),
                shuffles,
                seed);
    }

    /** Draws those who have b one after the other, without putting back. */
    private static long shuffled(Counts c, SeededDraws draws) {
        long left = c.all();
        long withA = c.a();
        long both = 0;
        for (long k = 0; k < c.b(); k++) {
            if (draws.uniform() * left < withA) {
                withA--;
                both++;
            }
            left--;
        }
        return both;
    }
}
