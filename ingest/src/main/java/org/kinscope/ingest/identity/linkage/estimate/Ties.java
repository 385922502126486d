package org.kinscope.ingest.identity.linkage.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinscope.ingest.identity.linkage.compare.Levels;
import org.kinscope.ingest.identity.linkage.compare.Measure;

/**
 * Finds comparisons that go together, as postcode and suburb do, and what must be taken back where
 * both agree. Of all such pairs of comparisons the strongest are kept that make no ring (a tree of
 * dependences after Chow and Liu, 1968), so that no evidence is taken back twice.
 */
final class Ties {

    /** Pairs of two entities that must have been seen to agree in both. */
    private static final double ENOUGH = 10;

    private static final double LEAST_BITS = 0.5;
    private static final double USUAL_WEIGHT = 20;

    private final List<Measure> measures;
    private final Agreement agreement;
    private final long[] patterns;
    private final double[] matches;
    private final double[] relatives;
    private final double[][] m;
    private final double[][] u;

    Ties(
            List<Measure> measures,
            Agreement agreement,
            long[] patterns,
            double[] matches,
            double[] relatives,
            double[][] m,
            double[][] u) {
        this.measures = measures;
        this.agreement = agreement;
        this.patterns = patterns;
        this.matches = matches;
        this.relatives = relatives;
        this.m = m;
        this.u = u;
    }

    private record Found(int one, int other, double bits, double[] both) {}

    List<Model.Tie> find() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            for (int j = 0; j < i; j++) {
                Found one = of(i, j);
                if (one.bits() >= LEAST_BITS) {
                    found.add(one);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Found::bits).reversed());
        int[] tree = new int[measures.size()];
        for (int k = 0; k < tree.length; k++) {
            tree[k] = k;
        }
        List<Model.Tie> ties = new ArrayList<>();
        for (Found one : found) {
            int a = tree[one.one()];
            int b = tree[one.other()];
            if (a != b) {
                for (int k = 0; k < tree.length; k++) {
                    tree[k] = tree[k] == b ? a : tree[k];
                }
                ties.add(tie(one));
            }
        }
        return ties;
    }

    private Found of(int i, int j) {
        int worstI = measures.get(i).worst();
        int worstJ = measures.get(j).worst();
        double[] both = new double[3];
        double kin = 0;
        double kinEqual = 0;
        for (int p = 0; p < patterns.length; p++) {
            int a = Levels.at(patterns[p], i);
            int b = Levels.at(patterns[p], j);
            if (a != Levels.MISSING && b != Levels.MISSING) {
                both[0] += matches[p];
                both[1] += a == 0 && b == 0 ? matches[p] : 0;
                both[2] += a == worstI && b == worstJ ? matches[p] : 0;
                kin += relatives[p];
                kinEqual += a == 0 && b == 0 ? relatives[p] : 0;
            }
        }
        double equal = agreement.equal()[i][j] - both[1] - kinEqual;
        double pairs = Math.max(1, agreement.pairs()[i][j] - both[0] - kin);
        double bits =
                equal < Math.max(ENOUGH, 0.1 * agreement.equal()[i][j])
                        ? 0
                        : log2(equal / pairs / (u[i][0] * u[j][0]));
        return new Found(i, j, bits, both);
    }

    private Model.Tie tie(Found found) {
        int i = found.one();
        int j = found.other();
        double[] both = found.both();
        double all = both[0] + USUAL_WEIGHT;
        double chance = m[i][0] * m[j][0];
        double together = (both[1] + USUAL_WEIGHT * chance) / all;
        int worstI = measures.get(i).worst();
        int worstJ = measures.get(j).worst();
        double differ = m[i][worstI] * m[j][worstJ];
        double differTogether = (both[2] + USUAL_WEIGHT * differ) / all;
        return new Model.Tie(
                i,
                j,
                -found.bits(),
                Math.min(0, log2(together / chance) - found.bits()),
                Math.max(0, log2(differTogether / differ)),
                worstI,
                worstJ);
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
