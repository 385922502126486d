package org.kinscope.ingest.identity.linkage.estimate;

import java.util.List;
import org.kinscope.ingest.identity.linkage.compare.Levels;
import org.kinscope.ingest.identity.linkage.compare.Measure;

/**
 * What was learnt. A pair is of one entity, or of two that have nothing to do with one another, or
 * of two that are related: a family or neighbours, who share name or address but not what is one
 * person's own. All weights are in bits and against the unrelated.
 *
 * @param prior the part of all possible pairs that are of one entity
 * @param m for each comparison and level its part among pairs of one entity
 * @param u for each comparison and level its part among pairs of unrelated entities
 * @param weights for each comparison and level the base-2 logarithm of m/u, within its bounds
 * @param kin the ways in which entities are related
 * @param ties comparisons that go together
 * @param rounds how many rounds the estimation took
 */
public record Model(
        double prior,
        double[][] m,
        double[][] u,
        double[][] weights,
        List<Kin> kin,
        List<Tie> ties,
        int rounds) {

    /**
     * Two comparisons that agree together more often than by chance, or differ together.
     *
     * @param one the place of one comparison
     * @param other the place of the other
     * @param chance what is taken back for unrelated pairs where both agree exactly; negative
     * @param equal what is added to the weights where both agree exactly; mostly negative
     * @param different what is added where both differ; mostly positive
     * @param worstOne the level of difference of the one
     * @param worstOther the level of difference of the other
     */
    public record Tie(
            int one,
            int other,
            double chance,
            double equal,
            double different,
            int worstOne,
            int worstOther) {

        /** {@return what is added for {@code levels}} */
        public double of(long levels) {
            int a = Levels.at(levels, one);
            int b = Levels.at(levels, other);
            if (a == 0 && b == 0) {
                return equal;
            }
            return a == worstOne && b == worstOther ? different : 0;
        }

        /** {@return whether both agree exactly} */
        public boolean isEqual(long levels) {
            return Levels.at(levels, one) == 0 && Levels.at(levels, other) == 0;
        }
    }

    /** {@return whether this was learnt of the same comparisons with the same levels} */
    public boolean isFor(List<Measure> measures) {
        if (m.length != measures.size()) {
            return false;
        }
        for (int k = 0; k < m.length; k++) {
            if (m[k].length != measures.get(k).grades().size()) {
                return false;
            }
        }
        return true;
    }

    /** {@return the evidence of {@code levels}, without the frequencies of the values} */
    public double weight(long levels) {
        double weight = 0;
        for (int k = 0; k < weights.length; k++) {
            int level = Levels.at(levels, k);
            weight += level == Levels.MISSING ? 0 : weights[k][level];
        }
        for (Tie tie : ties) {
            weight += tie.of(levels);
        }
        double chance = chance(levels);
        double[] related = new double[kin.size()];
        for (int way = 0; way < related.length; way++) {
            related[way] = kin.get(way).weight(levels) + chance;
        }
        return weight - discount(related);
    }

    /** {@return what is taken back for pairs of two entities that agree in what goes together} */
    public double chance(long levels) {
        double chance = 0;
        for (Tie tie : ties) {
            chance += tie.isEqual(levels) ? tie.chance() : 0;
        }
        return chance;
    }

    /**
     * {@return by how much the evidence for one entity shrinks since the related explain it too}
     *
     * @param related the evidence for each way of being related
     */
    public double discount(double[] related) {
        double others = 1 - prior;
        double explained = 0;
        for (int way = 0; way < related.length; way++) {
            double share = kin.get(way).share();
            others -= share;
            explained += share * Math.pow(2, related[way]);
        }
        return log2((Math.max(1e-9, others) + explained) / (1 - prior));
    }

    /** {@return the logarithm of the odds of a match before any evidence, in bits} */
    public double priorBits() {
        return log2(prior / (1 - prior));
    }

    /** {@return the probability that belongs to {@code bits} of evidence and prior together} */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
