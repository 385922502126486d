package org.kinscope.analytics.study.cliff;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.bunching.Bins;
import org.kinscope.analytics.measure.bunching.Bunching;
import org.kinscope.analytics.measure.bunching.BunchingEstimate;
import org.kinscope.analytics.measure.bunching.BunchingOptions;
import org.kinscope.analytics.measure.bunching.BunchingOptions.Within;
import org.kinscope.analytics.measure.density.DensityEstimate;
import org.kinscope.analytics.measure.density.DensityOptions;
import org.kinscope.analytics.measure.density.Manipulation;
import org.kinscope.analytics.measure.density.McCrary;
import org.kinscope.analytics.measure.rd.RdEstimate;
import org.kinscope.analytics.measure.rd.RdOptions;
import org.kinscope.analytics.measure.rd.RdSample;
import org.kinscope.analytics.measure.rd.RegressionDiscontinuity;
import org.kinscope.graph.finding.Words;

/**
 * What the registers show at a boundary, rules apart: whether received aid jumps there, whether
 * incomes are denser on one side, and whether they bunch just below. Income is per head and month.
 *
 * @param line which boundary
 * @param cutoff b, in percent of S
 * @param families how many there are
 * @param aid the jump of received aid, yuan a head and month; with its refusal in place of it
 * @param density the test of a jump in density by local polynomials
 * @param mccrary the same by McCrary
 * @param bunching how many are just below beyond a smooth curve, round incomes apart
 */
public record Empirical(
        String line,
        double cutoff,
        int families,
        Outcome<RdEstimate> aid,
        Outcome<DensityEstimate> density,
        Outcome<McCrary> mccrary,
        Outcome<BunchingEstimate> bunching) {

    /** Bins below the last one that may hold more than the curve too. */
    private static final int NEAR_BINS = 1;

    /** So little below the boundary the last bin ends: who stands at it is above. */
    private static final double JUST_BELOW = 1e-6;

    /** Of a bin, in percent of S. */
    private static final double WIDTH = 1;

    private static final int BINS = 30;
    private static final int LEAST_STEPS = 2;
    private static final int ORDER = 5;
    private static final int DRAWS = 200;
    private static final double Z95 = 1.959963984540054;

    /**
     * An estimate, or why there is none.
     *
     * @param estimate the estimate; null where it was refused
     * @param refused one line: what was found, and the right form; null where there is an estimate
     */
    public record Outcome<T>(@Nullable T estimate, @Nullable String refused) {}

    private interface Asked<T> {
        T ask();
    }

    /**
     * {@return what there is at the boundary}
     *
     * @param income a head, in percent of S, one a family
     * @param aid received a head and month
     * @param seed of the bootstrap of the bunching
     */
    public static Empirical of(String line, double cutoff, Column income, Column aid, int seed) {
        return new Empirical(
                line,
                cutoff,
                income.size(),
                outcome(
                        () ->
                                RegressionDiscontinuity.estimate(
                                        RdSample.of(aid, income),
                                        RdOptions.builder().cutoff(cutoff).build())),
                outcome(() -> Manipulation.test(income, DensityOptions.defaults(cutoff, 2))),
                outcome(() -> McCrary.test(income, cutoff, null, null)),
                outcome(() -> bunching(income, cutoff, seed)));
    }

    private static <T> Outcome<T> outcome(Asked<T> asked) {
        try {
            return new Outcome<>(asked.ask(), null);
        } catch (SampleRefused e) {
            return new Outcome<>(null, e.getMessage());
        }
    }

    /** Bins that end at the boundary; the two just below it may hold more than the curve. */
    private static BunchingEstimate bunching(Column income, double cutoff, int seed) {
        BunchingOptions options =
                new BunchingOptions(
                        cutoff - JUST_BELOW,
                        WIDTH,
                        BINS,
                        BINS,
                        Within.MAX,
                        ORDER,
                        NEAR_BINS,
                        0,
                        List.of(),
                        List.of(),
                        false,
                        false,
                        LEAST_STEPS,
                        0,
                        0.5,
                        false,
                        false,
                        false,
                        1e-4,
                        3);
        return Bunching.estimate(Bins.of(income, options), options, DRAWS, seed);
    }

    /**
     * {@return the bounds of 95 % of the relative excess below the boundary; empty without an
     * estimate or its error}
     */
    public Optional<double[]> bunchingInterval() {
        BunchingEstimate estimate = bunching.estimate();
        BunchingEstimate.Errors errors = estimate == null ? null : estimate.errors();
        return estimate == null || errors == null
                ? Optional.empty()
                : Optional.of(
                        new double[] {
                            estimate.relative() - Z95 * errors.relative(),
                            estimate.relative() + Z95 * errors.relative()
                        });
    }

    /** {@return what has to be said beside these figures, in words} */
    public static List<Words> caveats() {
        return List.of(
                new Words(
                        "实发救助在界线处的跳变说明规则是否照办，不是救助的因果效应：收入由同一部门核定，界线两侧的家庭可能本不相同。",
                        "A jump of received aid tells whether the rule was kept, not what aid does: the"
                                + " department that gives it also counts the income, and families on both sides"
                                + " may differ."),
                new Words(
                        "密度在界线处的跳变可能来自少报、取整、审批口径或调查口径，也可能只是申请者集中：它是问题，不是结论。",
                        "A jump in density may come of income left out, of rounding, of how it was assessed or"
                                + " who was asked, or only of who applies: it is a question, not a verdict."),
                new Words(
                        "登记收入常为五十、一百的整数；界线靠近整数时，聚集可能只是取整。",
                        "Registered incomes are often multiples of fifty or a hundred; near such a number"
                                + " bunching may be rounding alone."),
                new Words(
                        "只包括收入已知的家庭；不知收入的家庭不在其中，样本少的界线不作估计。",
                        "Families whose income is not known are not among these; where there are few, nothing"
                                + " is estimated."),
                new Words(
                        "人数较多的家庭界线按人均计算，一处界线汇集了大小不同的家庭。",
                        "Income is per head: one boundary stands for families of every size."));
    }
}
