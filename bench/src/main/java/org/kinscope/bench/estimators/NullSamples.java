package org.kinscope.bench.estimators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.association.Alternative;
import org.kinscope.analytics.measure.association.Counts;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.analytics.measure.association.Permutation;
import org.kinscope.analytics.measure.density.DensityOptions;
import org.kinscope.analytics.measure.density.Manipulation;
import org.kinscope.analytics.measure.density.McCrary;
import org.kinscope.analytics.measure.rd.RdOptions;
import org.kinscope.analytics.measure.rd.RdSample;
import org.kinscope.analytics.measure.rd.RegressionDiscontinuity;
import org.kinscope.analytics.measure.survival.LogRank;
import org.kinscope.analytics.measure.survival.Spells;

/** Samples in which there is nothing to find. */
final class NullSamples {

    private static final double LEVEL = 0.05;
    private static final int ROWS = 2000;

    private NullSamples() {}

    /** {@return for each test how many samples it rejects} */
    static Map<String, Integer> rejections(int seeds) {
        Map<String, ToDoubleFunction<Random>> tests = new LinkedHashMap<>();
        tests.put("regression discontinuity, robust", NullSamples::jump);
        tests.put("density, robust", NullSamples::density);
        tests.put("density, McCrary", NullSamples::mccrary);
        tests.put("log-rank", NullSamples::logRank);
        tests.put("Cochran–Mantel–Haenszel", random -> MantelHaenszel.test(strata(random), 95).p());
        tests.put(
                "permutation within strata",
                random -> Permutation.test(strata(random), Alternative.TWO_SIDED, 199, 1, 95).p());
        Map<String, Integer> rejected = new LinkedHashMap<>();
        tests.forEach(
                (name, test) -> {
                    int count = 0;
                    for (int seed = 1; seed <= seeds; seed++) {
                        count += test.applyAsDouble(new Random(seed)) < LEVEL ? 1 : 0;
                    }
                    rejected.put(name, count);
                });
        return rejected;
    }

    private static Column normal(Random random) {
        double[] values = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            values[i] = random.nextGaussian();
        }
        return new Column("x", values);
    }

    private static double jump(Random random) {
        Column x = normal(random);
        double[] y = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            y[i] = Math.sin(x.values()[i]) + 0.5 * random.nextGaussian();
        }
        return RegressionDiscontinuity.estimate(
                        RdSample.of(new Column("y", y), x), RdOptions.defaults())
                .effect()
                .robust()
                .p();
    }

    private static double density(Random random) {
        return Manipulation.test(normal(random), DensityOptions.defaults(0.2, 2)).robust().p();
    }

    private static double mccrary(Random random) {
        return McCrary.test(normal(random), 0.2, null, null).p();
    }

    private static double logRank(Random random) {
        double[] exit = new double[400];
        int[] event = new int[400];
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < exit.length; i++) {
            double end = -Math.log(random.nextDouble());
            double seen = 2 * random.nextDouble();
            exit[i] = Math.min(end, seen);
            event[i] = end <= seen ? 1 : 0;
            groups.add(i % 2 == 0 ? "a" : "b");
        }
        return LogRank.test(Spells.of(null, new Column("t", exit), event), groups, null, 0).p();
    }

    private static List<Counts> strata(Random random) {
        List<Counts> strata = new ArrayList<>();
        for (int s = 0; s < 4; s++) {
            long[] cells = new long[4];
            double share = 0.2 + 0.15 * s;
            for (int i = 0; i < 150; i++) {
                boolean a = random.nextDouble() < share;
                boolean b = random.nextDouble() < share;
                cells[(a ? 0 : 2) + (b ? 0 : 1)]++;
            }
            strata.add(new Counts(cells[0], cells[1], cells[2], cells[3]));
        }
        return strata;
    }
}
