package org.kinscope.analytics.measure;

import static org.kinscope.analytics.measure.GoldenRows.of;
import static org.kinscope.analytics.measure.GoldenRows.row;

import java.util.List;
import org.kinscope.analytics.measure.bunching.Bins;
import org.kinscope.analytics.measure.bunching.Bunching;
import org.kinscope.analytics.measure.bunching.BunchingEstimate;
import org.kinscope.analytics.measure.bunching.BunchingOptions;
import org.kinscope.analytics.measure.bunching.BunchingOptions.Within;
import org.kinscope.analytics.measure.survival.Curve;
import org.kinscope.analytics.measure.survival.Interval;
import org.kinscope.analytics.measure.survival.LogRank;
import org.kinscope.analytics.measure.survival.Spells;

/** The rows of bunching and of survival. */
final class GoldenOthers {

    private static final String KINK = "bunching_kink_binned.csv";
    private static final String NOTCH = "bunching_notch_binned.csv";
    private static final String LUNG = "survival_lung.csv";

    private GoldenOthers() {}

    static void rows() {
        row("BU01", KINK, () -> bunching(kink(false)));
        row("BU02", KINK, () -> bunching(kink(true)));
        row(
                "BU04",
                NOTCH,
                () -> {
                    BunchingEstimate found = notch();
                    return of(found.excess(), found.relative(), found.elasticity(), found.alpha());
                });
        row(
                "BU05",
                NOTCH,
                () -> {
                    BunchingEstimate found = notch();
                    return of(found.dominatedTo(), found.dominatedBins(), found.excludedRight());
                });
        survival();
    }

    private static double[] bunching(BunchingEstimate found) {
        return of(found.excess(), found.relative(), found.elasticity());
    }

    private static BunchingEstimate measure(String file, BunchingOptions options) {
        TestTable table = GoldenData.read(file);
        return Bunching.estimate(
                Bins.counted(table.column("bin"), table.column("freq"), options), options, 0, 0);
    }

    private static BunchingEstimate kink(boolean correct) {
        return measure(
                KINK,
                new BunchingOptions(
                        10_000,
                        50,
                        20,
                        20,
                        Within.MEDIAN,
                        4,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        correct,
                        false,
                        200,
                        0,
                        0.2,
                        false,
                        false,
                        false,
                        1e-4,
                        3));
    }

    private static BunchingEstimate notch() {
        return measure(
                NOTCH,
                new BunchingOptions(
                        10_000,
                        50,
                        40,
                        40,
                        Within.MEDIAN,
                        5,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        false,
                        false,
                        200,
                        0.18,
                        0.25,
                        true,
                        false,
                        false,
                        1e-4,
                        3));
    }

    private static TestTable lung() {
        return GoldenData.read(LUNG);
    }

    private static Spells spells(TestTable table) {
        return Spells.of(
                null,
                table.column("time"),
                table.texts("status").stream().mapToInt(s -> s.equals("2") ? 1 : 0).toArray());
    }

    private static Curve curve(String sex) {
        TestTable table = lung();
        Levels levels = Levels.of(table.texts("sex"));
        return Curve.of(spells(table).select(levels.rows()[levels.names().indexOf(sex)]));
    }

    private static void survival() {
        row(
                "SV01",
                LUNG,
                () -> {
                    Curve curve = Curve.of(spells(lung()));
                    Curve.Quantile median = curve.quantile(0.5, Interval.LOG, 95);
                    return of(
                            curve.spells(),
                            curve.ended(),
                            median.value(),
                            median.low(),
                            median.high());
                });
        row(
                "SV02",
                LUNG,
                () -> {
                    Curve curve = Curve.of(spells(lung()));
                    return of(curve.at(100), curve.at(200), curve.at(365), curve.at(500));
                });
        row(
                "SV03",
                LUNG,
                () -> {
                    Curve curve = Curve.of(spells(lung()));
                    return of(curve.errorAt(100), curve.errorAt(365));
                });
        row(
                "SV04",
                LUNG,
                () ->
                        of(
                                curve("1").quantile(0.5, Interval.LOG, 95).value(),
                                curve("2").quantile(0.5, Interval.LOG, 95).value()));
        row(
                "SV05",
                LUNG,
                () -> {
                    LogRank test = LogRank.test(spells(lung()), lung().texts("sex"), null, 0);
                    return of(
                            test.chiSquare(),
                            test.p(),
                            test.groups().get(0).expected(),
                            test.groups().get(1).expected());
                });
        row(
                "SV11",
                "golden.csv",
                () -> {
                    Curve curve =
                            Curve.of(
                                    Spells.of(
                                            new Column("entry", new double[] {0, 0, 2, 3, 1, 5}),
                                            new Column("exit", new double[] {4, 6, 7, 5, 9, 8}),
                                            new int[] {1, 0, 1, 1, 1, 0}));
                    double[] figures = new double[8];
                    double[] times = {4, 5, 7, 9};
                    for (int i = 0; i < 4; i++) {
                        figures[i] = curve.atRisk()[curve.step(times[i])];
                        figures[4 + i] = curve.at(times[i]);
                    }
                    return figures;
                });
        row("SV13", LUNG, () -> of(curve("1").mean(365).value(), curve("2").mean(365).value()));
    }
}
