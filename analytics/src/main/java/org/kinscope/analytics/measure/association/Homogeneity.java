package org.kinscope.analytics.measure.association;

import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.kinscope.analytics.measure.SampleRefused;

/**
 * Whether a share is the same in several groups (Pearson's chi-square), told both ways: groups can
 * be further apart than chance makes them, or more alike.
 *
 * @param chiSquare the statistic
 * @param degrees of freedom: one less than the groups
 * @param apart chance of a statistic as large, were the share one: small where groups differ
 * @param alike chance of one as small: small where groups are more alike than chance makes them
 * @param groups how many were used
 * @param leftOut how many were too small: fewer than five expected with or without the trait
 */
public record Homogeneity(
        double chiSquare, int degrees, double apart, double alike, int groups, int leftOut) {

    private static final double LEAST_EXPECTED = 5;

    /**
     * A group.
     *
     * @param all how many it has
     * @param some how many of them have the trait
     */
    public record Share(long all, long some) {}

    /** {@return the statistic over its degrees of freedom: near 1 where chance alone is at work} */
    public double perDegree() {
        return chiSquare / degrees;
    }

    /**
     * {@return the test}
     *
     * @throws SampleRefused if fewer than two groups are large enough
     */
    public static Homogeneity test(List<Share> shares) {
        long all = shares.stream().mapToLong(Share::all).sum();
        long some = shares.stream().mapToLong(Share::some).sum();
        double share = all == 0 ? 0 : (double) some / all;
        List<Share> used =
                shares.stream()
                        .filter(s -> s.all() * Math.min(share, 1 - share) >= LEAST_EXPECTED)
                        .toList();
        if (used.size() < 2) {
            throw SampleRefused.column(
                    "shares",
                    used.size() + " groups expect five with and without",
                    "two at least must");
        }
        double pooled =
                (double) used.stream().mapToLong(Share::some).sum()
                        / used.stream().mapToLong(Share::all).sum();
        double sum = 0;
        for (Share one : used) {
            double off = one.some() - one.all() * pooled;
            sum += off * off / (one.all() * pooled * (1 - pooled));
        }
        int degrees = used.size() - 1;
        double below = new ChiSquaredDistribution(degrees).cumulativeProbability(sum);
        return new Homogeneity(
                sum, degrees, 1 - below, below, used.size(), shares.size() - used.size());
    }
}
