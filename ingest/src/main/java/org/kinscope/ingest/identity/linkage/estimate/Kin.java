package org.kinscope.ingest.identity.linkage.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinscope.ingest.identity.linkage.compare.Levels;
import org.kinscope.ingest.identity.linkage.compare.Measure;
import org.kinscope.ingest.identity.linkage.schema.Kind;

/**
 * One way in which two entities may be related: a family or neighbours, who share name or address
 * but not what is one person's own.
 *
 * @param share the part of all possible pairs that are so related
 * @param own for each comparison and level whether the related agree in it by chance alone
 * @param weights for each comparison and level the base-2 logarithm of its part among the related
 *     to that among the unrelated; 0 for what is own
 */
public record Kin(double share, boolean[][] own, double[][] weights) {

    /** The first levels of a whole name say that it is one name; the later ones relatives share. */
    private static final int OF_WHOLE_NAME = 4;

    /** {@return the ways to begin with: in each another name is a person's own} */
    static List<Kin> start(List<Measure> measures, double[][] usual, double[][] u, double share) {
        List<Integer> names = new ArrayList<>();
        for (int k = 0; k < measures.size(); k++) {
            if (measures.get(k).comparison().kind() == Kind.NAME) {
                names.add(k);
            }
        }
        List<Kin> ways = new ArrayList<>();
        for (int way = 0; way < Math.max(1, names.size()); way++) {
            int ownName = names.isEmpty() ? -1 : names.get(way);
            boolean[][] own = new boolean[measures.size()][];
            int shared = 0;
            boolean some = false;
            for (int k = 0; k < own.length; k++) {
                Kind kind = measures.get(k).comparison().kind();
                own[k] = new boolean[usual[k].length];
                if (kind.isOwn() || k == ownName) {
                    Arrays.fill(own[k], true);
                    some = true;
                } else if (kind == Kind.FULL_NAME) {
                    Arrays.fill(own[k], 0, OF_WHOLE_NAME, true);
                    some = true;
                } else {
                    shared++;
                }
            }
            if (some && shared >= 1) {
                Kin empty = new Kin(share, own, new double[0][]);
                ways.add(new Kin(share, own, empty.weights(usual, u)));
            }
        }
        return ways;
    }

    /** {@return this way with other parts of the levels among the related} */
    Kin with(double newShare, double[][] levels, double[][] u) {
        return new Kin(newShare, own, weights(levels, u));
    }

    private double[][] weights(double[][] levels, double[][] u) {
        double[][] bits = new double[levels.length][];
        for (int k = 0; k < bits.length; k++) {
            bits[k] = new double[levels[k].length];
            double free = 0;
            double chance = 0;
            for (int l = 0; l < bits[k].length; l++) {
                free += own[k][l] ? 0 : levels[k][l];
                chance += own[k][l] ? u[k][l] : 0;
            }
            for (int l = 0; l < bits[k].length; l++) {
                bits[k][l] =
                        own[k][l] ? 0 : Model.log2(levels[k][l] / free * (1 - chance) / u[k][l]);
            }
        }
        return bits;
    }

    /** {@return the evidence of {@code levels} for this way, in bits} */
    double weight(long levels) {
        double weight = 0;
        for (int k = 0; k < weights.length; k++) {
            int level = Levels.at(levels, k);
            weight += level == Levels.MISSING ? 0 : weights[k][level];
        }
        return weight;
    }

    /** {@return whether what agrees at {@code level} agrees by chance alone} */
    public boolean isOwn(int k, int level) {
        return own[k][level];
    }
}
