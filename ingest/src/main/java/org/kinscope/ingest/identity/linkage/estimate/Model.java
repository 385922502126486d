package org.kinscope.ingest.identity.linkage.estimate;

import java.util.List;
import org.kinscope.ingest.identity.linkage.compare.Levels;

/**
 * What was learnt: the worth of each level, in bits, and what agreement in two comparisons that go
 * together counts less than both.
 *
 * @param prior the part of all possible pairs that are of one entity
 * @param m for each comparison and level its part among pairs of one entity
 * @param u for each comparison and level its part among pairs of two entities
 * @param weights for each comparison and level the base-2 logarithm of m/u, within its bounds
 * @param ties comparisons that go together
 * @param rounds how many rounds the estimation took
 */
public record Model(
        double prior, double[][] m, double[][] u, double[][] weights, List<Tie> ties, int rounds) {

    /**
     * Two comparisons that agree together more often than by chance, or differ together.
     *
     * @param one the place of one comparison
     * @param other the place of the other
     * @param equal what is added to the weights where both agree exactly, in bits; mostly negative
     * @param different what is added where both differ, in bits; mostly positive
     * @param worstOne the level of difference of the one
     * @param worstOther the level of difference of the other
     */
    public record Tie(
            int one, int other, double equal, double different, int worstOne, int worstOther) {

        /** {@return what is added for {@code levels}} */
        public double of(long levels) {
            int a = Levels.at(levels, one);
            int b = Levels.at(levels, other);
            if (a == 0 && b == 0) {
                return equal;
            }
            return a == worstOne && b == worstOther ? different : 0;
        }
    }

    /** {@return the evidence of {@code levels} in bits, without the frequencies of the values} */
    public double weight(long levels) {
        double weight = 0;
        for (int k = 0; k < weights.length; k++) {
            int level = Levels.at(levels, k);
            weight += level == Levels.MISSING ? 0 : weights[k][level];
        }
        for (Tie tie : ties) {
            weight += tie.of(levels);
        }
        return weight;
    }

    /** {@return the logarithm of the odds of a match before any evidence, in bits} */
    public double priorBits() {
        return Math.log(prior / (1 - prior)) / Math.log(2);
    }

    /** {@return the probability that belongs to {@code bits} of evidence and prior together} */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
