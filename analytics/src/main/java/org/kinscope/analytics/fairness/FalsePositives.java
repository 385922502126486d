package org.kinscope.analytics.fairness;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.fairness.Audited.Arm;
import org.kinscope.analytics.measure.interval.Wilson;

/**
 * Which part of those with whom nothing is wrong a finding is about, and which part of those with
 * whom something is wrong no finding is about: by the blind verdicts of a draw. Each half of the
 * draw stands for its whole group, so a verdict weighs what its half was drawn from (the inverse of
 * the chance to be drawn).
 *
 * @param falsePositive of the sound, the share with a finding; null where it cannot be told
 * @param missed of the irregular, the share without; null where it cannot be told
 * @param judgedFound how many with a finding were judged
 * @param irregularFound how many of them are irregular
 * @param judgedControl how many without were judged
 * @param irregularControl how many of them are irregular
 */
public record FalsePositives(
        @Nullable Share falsePositive,
        @Nullable Share missed,
        long judgedFound,
        long irregularFound,
        long judgedControl,
        long irregularControl) {

    /** Two intervals of this level hold together at 95 percent or more. */
    private static final double EACH = 97.5;

    /**
     * An estimated share.
     *
     * @param value the estimate
     * @param low end of an interval that holds at 95 percent or more
     * @param high its other end
     */
    public record Share(double value, double low, double high) {}

    /** {@return what the verdicts of a group say} */
    static FalsePositives of(Collection<Audited> group) {
        long found = group.stream().filter(Audited::found).count();
        long control = group.size() - found;
        long judgedFound = group.stream().filter(a -> a.isJudged(Arm.FOUND)).count();
        long judgedControl = group.stream().filter(a -> a.isJudged(Arm.CONTROL)).count();
        long irregularFound = irregular(group, Arm.FOUND);
        long irregularControl = irregular(group, Arm.CONTROL);
        Share falsePositive = null;
        Share missed = null;
        if (judgedFound >= Rate.LEAST && judgedControl >= Rate.LEAST) {
            Wilson wrong = Wilson.of(irregularFound, judgedFound, EACH, false);
            Wilson missing = Wilson.of(irregularControl, judgedControl, EACH, false);
            falsePositive =
                    share(
                            found,
                            new double[] {1 - wrong.share(), 1 - wrong.high(), 1 - wrong.low()},
                            control,
                            new double[] {
                                1 - missing.share(), 1 - missing.high(), 1 - missing.low()
                            });
            missed =
                    share(
                            control,
                            new double[] {missing.share(), missing.low(), missing.high()},
                            found,
                            new double[] {wrong.share(), wrong.low(), wrong.high()});
        }
        return new FalsePositives(
                falsePositive,
                missed,
                judgedFound,
                irregularFound,
                judgedControl,
                irregularControl);
    }

    private static long irregular(Collection<Audited> group, Arm arm) {
        return group.stream()
                .filter(a -> a.isJudged(arm) && a.verdict() == Verdict.IRREGULAR)
                .count();
    }

    /** n·p ÷ (n·p + m·q), of which p and q are told with their ends; null where all is nothing. */
    private static @Nullable Share share(long n, double[] p, long m, double[] q) {
        if (n * p[0] + m * q[0] <= 0) {
            return null;
        }
        return new Share(
                n * p[0] / (n * p[0] + m * q[0]), end(n * p[1], m * q[2]), end(n * p[2], m * q[1]));
    }

    private static double end(double mine, double other) {
        return mine + other <= 0 ? 0 : mine / (mine + other);
    }
}
