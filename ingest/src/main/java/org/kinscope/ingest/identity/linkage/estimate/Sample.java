package org.kinscope.ingest.identity.linkage.estimate;

import java.util.List;
import org.kinscope.ingest.identity.linkage.compare.Levels;
import org.kinscope.ingest.identity.linkage.compare.Measure;

/** How often each level occurs in a random sample of all pairs. */
record Sample(double[][] counts, double[] all) {

    static Sample of(List<Measure> measures, PatternCounts sampled) {
        double[][] counts = new double[measures.size()][Levels.MISSING + 1];
        double[] all = new double[measures.size()];
        for (long pattern : sampled.patterns()) {
            long count = sampled.count(pattern);
            for (int k = 0; k < all.length; k++) {
                int level = Levels.at(pattern, k);
                counts[k][level] += count;
                all[k] += level == Levels.MISSING ? 0 : count;
            }
        }
        return new Sample(counts, all);
    }

    double rate(int k, int level) {
        return all[k] == 0 ? 0 : counts[k][level] / all[k];
    }

    double seen(int k) {
        return all[k];
    }
}
