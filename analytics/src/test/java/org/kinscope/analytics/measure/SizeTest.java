package org.kinscope.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.measure.association.Alternative;
import org.kinscope.analytics.measure.association.Counts;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.analytics.measure.association.Permutation;
import org.kinscope.analytics.measure.density.DensityOptions;
import org.kinscope.analytics.measure.density.Manipulation;
import org.kinscope.analytics.measure.rd.RdOptions;
import org.kinscope.analytics.measure.rd.RdSample;
import org.kinscope.analytics.measure.rd.RegressionDiscontinuity;
import org.kinscope.analytics.measure.survival.LogRank;
import org.kinscope.analytics.measure.survival.Spells;

/**
 * On samples without an effect, a test at 5 % must not reject much more often: of 20 at most 4,
 * which a right one exceeds in 3 of 1,000. {@code bin/bench estimators} counts 200.
 */
class SizeTest {

    private static final int SEEDS = 20;

    private static int rejections(ToDoubleFunction<Random> p) {
        int count = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            count += p.applyAsDouble(new Random(seed)) < 0.05 ? 1 : 0;
        }
        return count;
    }

    private static Column normal(String name, int rows, Random random) {
        return new Column(name, random.doubles(rows).map(u -> random.nextGaussian()).toArray());
    }

    @Test
    void a_jump_is_rarely_found_where_there_is_none() {
        assertThat(
                        rejections(
                                random -> {
                                    Column x = normal("x", 1000, random);
                                    double[] y = new double[1000];
                                    for (int i = 0; i < 1000; i++) {
                                        y[i] =
                                                Math.sin(x.values()[i])
                                                        + 0.5 * random.nextGaussian();
                                    }
                                    return RegressionDiscontinuity.estimate(
                                                    RdSample.of(new Column("y", y), x),
                                                    RdOptions.defaults())
                                            .effect()
                                            .robust()
                                            .p();
                                }))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void manipulation_is_rarely_found_in_a_smooth_density() {
        assertThat(
                        rejections(
                                random ->
                                        Manipulation.test(
                                                        normal("x", 1000, random),
                                                        DensityOptions.defaults(0.2, 2))
                                                .robust()
                                                .p()))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void groups_of_one_law_rarely_end_differently() {
        assertThat(
                        rejections(
                                random -> {
                                    double[] exit = new double[300];
                                    int[] event = new int[300];
                                    List<String> groups = new ArrayList<>();
                                    for (int i = 0; i < 300; i++) {
                                        double end = -Math.log(random.nextDouble());
                                        double seen = 2 * random.nextDouble();
                                        exit[i] = Math.min(end, seen);
                                        event[i] = end <= seen ? 1 : 0;
                                        groups.add(i % 2 == 0 ? "a" : "b");
                                    }
                                    return LogRank.test(
                                                    Spells.of(null, new Column("t", exit), event),
                                                    groups,
                                                    null,
                                                    0)
                                            .p();
                                }))
                .isLessThanOrEqualTo(4);
    }

    private static List<Counts> strata(Random random) {
        List<Counts> strata = new ArrayList<>();
        for (int s = 0; s < 4; s++) {
            long[] cells = new long[4];
            double share = 0.2 + 0.15 * s;
            for (int i = 0; i < 120; i++) {
                boolean a = random.nextDouble() < share;
                boolean b = random.nextDouble() < share;
                cells[(a ? 0 : 2) + (b ? 0 : 1)]++;
            }
            strata.add(new Counts(cells[0], cells[1], cells[2], cells[3]));
        }
        return strata;
    }

    @Test
    void columns_that_only_share_their_strata_are_rarely_associated_within_them() {
        assertThat(rejections(random -> MantelHaenszel.test(strata(random), 95).p()))
                .isLessThanOrEqualTo(4);
        assertThat(
                        rejections(
                                random ->
                                        Permutation.test(
                                                        strata(random),
                                                        Alternative.TWO_SIDED,
                                                        199,
                                                        1,
                                                        95)
                                                .p()))
                .isLessThanOrEqualTo(4);
    }
}
