package org.kinscope.ingest.identity.linkage.decide;

import java.util.List;
import org.kinscope.ingest.identity.linkage.compare.Levels;
import org.kinscope.ingest.identity.linkage.compare.Measure;
import org.kinscope.ingest.identity.linkage.estimate.Model;

/**
 * Lets agreement on a rare value count more than on a common one. A value is counted once for each
 * entity that has it, not for each record, or the records of one entity would make their own rare
 * values look common.
 */
final class Frequencies {

    /** Records of experience that the usual rate of agreement counts as. */
    private static final double USUAL_WEIGHT = 50;

    /** The least number of further entities that a value is taken to have. */
    private static final double LEAST = 0.2;

    private final List<Measure> measures;
    private final Model model;
    private final double[][] adjustments;

    /**
     * @param entityOf for each record a number of its entity, as far as is known
     */
    Frequencies(List<Measure> measures, Model model, int[] entityOf) {
        this.measures = measures;
        this.model = model;
        adjustments = new double[measures.size()][];
        for (int k = 0; k < adjustments.length; k++) {
            adjustments[k] =
                    measures.get(k).comparison().frequencies()
                            ? adjustments(k, entityOf)
                            : new double[0];
        }
    }

    /** {@return what is added to the weight of comparison {@code k} at this level, in bits} */
    double of(int k, int level, int left, int right) {
        double[] bits = adjustments[k];
        if (bits.length == 0 || level == Levels.MISSING || level == measures.get(k).worst()) {
            return 0;
        }
        int[] codeOf = measures.get(k).values().codeOf();
        double one = bits[codeOf[left]];
        if (level == 0 && codeOf[left] == codeOf[right]) {
            return Math.max(one, -model.weights()[k][0]);
        }
        if (measures.get(k).parts() != null) {
            return 0;
        }
        double both = Math.min(one, bits[codeOf[right]]) / 2;
        return Math.min(0, both) + Math.max(0, Math.min(both, 2));
    }

    private double[] adjustments(int k, int[] entityOf) {
        int[] codeOf = measures.get(k).values().codeOf();
        int codes = measures.get(k).values().texts().length;
        long[] pairs = new long[codeOf.length];
        int size = 0;
        for (int r = 0; r < codeOf.length; r++) {
            if (codeOf[r] >= 0) {
                pairs[size++] = (long) codeOf[r] << 32 | entityOf[r];
            }
        }
        java.util.Arrays.sort(pairs, 0, size);
        double[] entities = new double[codes];
        double all = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                entities[(int) (pairs[i] >>> 32)]++;
                all++;
            }
        }
        double usual = model.u()[k][0];
        double[] bits = new double[codes];
        for (int code = 0; code < codes; code++) {
            double others =
                    Math.max(entities[code] - 1 + USUAL_WEIGHT * usual, LEAST)
                            / (Math.max(1, all - 1) + USUAL_WEIGHT);
            bits[code] = Math.log(usual / others) / Math.log(2);
        }
        return bits;
    }
}
