package org.kinscope.bench.estimators;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.rd.RdOptions;
import org.kinscope.analytics.measure.rd.RdSample;
import org.kinscope.analytics.measure.rd.RegressionDiscontinuity;
import org.kinscope.analytics.measure.survival.Curve;
import org.kinscope.analytics.measure.survival.Spells;
import org.kinscope.bench.frame.Spread;

/** Runs each estimator once without counting, then in turns with R. */
final class EstimatorBench {

    private static final double SAME = 1e-9;

    private EstimatorBench() {}

    static EstimatorReport run(
            Path folder, int rows, int runs, int seeds, Consumer<String> progress)
            throws IOException {
        List<EstimatorReport.Time> times = new ArrayList<>();
        for (int n : new int[] {rows / 10, rows}) {
            progress.accept("regression discontinuity, %,d rows".formatted(n));
            Random random = new Random(n);
            double[] x = random.doubles(n).map(u -> random.nextGaussian()).toArray();
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                y[i] = Math.sin(x[i]) + (x[i] >= 0 ? 0.3 : 0) + random.nextGaussian();
            }
            times.add(
                    new EstimatorReport.Time(
                            "regression discontinuity with bandwidths (mserd, nn)",
                            n,
                            time(runs, () -> jump(x, y)),
                            null));
        }
        times.add(survival(folder, rows, runs, progress));
        progress.accept("rejections without an effect, %d samples a test".formatted(seeds));
        return new EstimatorReport(times, NullSamples.rejections(seeds), seeds);
    }

    private static double jump(double[] x, double[] y) {
        return RegressionDiscontinuity.estimate(
                        RdSample.of(new Column("y", y), new Column("x", x)), RdOptions.defaults())
                .effect()
                .robust()
                .estimate();
    }

    private static EstimatorReport.Time survival(
            Path folder, int rows, int runs, Consumer<String> progress) throws IOException {
        progress.accept("Kaplan–Meier, %,d spells".formatted(rows));
        Random random = new Random(rows);
        double[] exit = new double[rows];
        int[] event = new int[rows];
        for (int i = 0; i < rows; i++) {
            double end = Math.ceil(-900 * Math.log(random.nextDouble()));
            double seen = Math.ceil(1800 * random.nextDouble());
            exit[i] = Math.max(1, Math.min(end, seen));
            event[i] = end <= seen ? 1 : 0;
        }
        DoubleSupplier own = () -> at365(exit, event);
        Spread times = time(runs, own);
        RPeer peer = RPeer.find(folder, progress);
        Spread others = null;
        if (peer != null) {
            peer.write(exit, event);
            RPeer.Answer answer = peer.run(runs);
            double found = own.getAsDouble();
            if (Math.abs(answer.survival() - found) > SAME) {
                throw new IllegalStateException(
                        "R says %s at 365 and the program %s: there is no figure"
                                .formatted(answer.survival(), found));
            }
            others = answer.seconds();
        }
        return new EstimatorReport.Time("Kaplan–Meier with Greenwood", rows, times, others);
    }

    private static double at365(double[] exit, int[] event) {
        return Curve.of(Spells.of(null, new Column("exit", exit), event)).at(365);
    }

    /** {@return seconds of the counted runs; one before them does not count} */
    private static Spread time(int runs, DoubleSupplier work) {
        List<Double> seconds = new ArrayList<>();
        double first = work.getAsDouble();
        for (int r = 0; r < runs; r++) {
            long started = System.nanoTime();
            double again = work.getAsDouble();
            seconds.add((System.nanoTime() - started) / 1e9);
            if (again != first) {
                throw new IllegalStateException("the same rows gave " + first + " and " + again);
            }
        }
        return new Spread(seconds);
    }

    /** {@return nothing, where a peer is not there} */
    static @Nullable RPeer none(Consumer<String> progress, String why) {
        progress.accept("R is left out: " + why);
        return null;
    }
}
