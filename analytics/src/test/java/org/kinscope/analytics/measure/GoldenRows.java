package org.kinscope.analytics.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.association.Adjustment;
import org.kinscope.analytics.measure.association.Alternative;
import org.kinscope.analytics.measure.association.Association;
import org.kinscope.analytics.measure.association.Counts;
import org.kinscope.analytics.measure.association.Fisher;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.analytics.measure.density.DensityEstimate;
import org.kinscope.analytics.measure.density.DensityOptions;
import org.kinscope.analytics.measure.density.Manipulation;
import org.kinscope.analytics.measure.inequality.Concentration;
import org.kinscope.analytics.measure.inequality.Incomes;
import org.kinscope.analytics.measure.inequality.Laeken;
import org.kinscope.analytics.measure.inequality.Redistribution;
import org.kinscope.analytics.measure.targeting.Targeting;

/** How each row of golden.csv is computed here. */
final class GoldenRows {

    private static final Map<String, Row> ROWS = new HashMap<>();

    /**
     * A row.
     *
     * @param table that it needs
     * @param figures in the order of the row
     */
    record Row(String table, Supplier<double[]> figures) {}

    private GoldenRows() {}

    static Set<String> known() {
        return ROWS.keySet();
    }

    static @Nullable Row find(String id) {
        return ROWS.get(id);
    }

    static void row(String id, String table, Supplier<double[]> figures) {
        ROWS.put(id, new Row(table, figures));
    }

    static double[] of(@Nullable Number... values) {
        return Arrays.stream(values)
                .mapToDouble(value -> value == null ? Double.NaN : value.doubleValue())
                .toArray();
    }

    static {
        GoldenRd.rows();
        GoldenOthers.rows();
        density();
        association();
        policy();
    }

    private static DensityEstimate density(@Nullable Double left, @Nullable Double right) {
        return Manipulation.test(
                GoldenData.read("rddensity_senate.csv").column("margin"),
                DensityOptions.defaults(0, 2).withH(left, right));
    }

    private static void density() {
        String senate = "rddensity_senate.csv";
        row("DN01", senate, () -> of(density(null, null).hLeft(), density(null, null).hRight()));
        row(
                "DN02",
                senate,
                () -> of(density(null, null).robust().t(), density(null, null).robust().p()));
        row(
                "DN03",
                senate,
                () ->
                        of(
                                density(null, null).robust().left(),
                                density(null, null).robust().right()));
        row(
                "DN04",
                senate,
                () -> {
                    DensityEstimate.Rows rows = density(null, null).rows();
                    return of(
                            rows.all(),
                            rows.left(),
                            rows.right(),
                            rows.usedLeft(),
                            rows.usedRight());
                });
        row(
                "DN07",
                senate,
                () -> {
                    DensityEstimate.Jump jump = density(10.0, 15.0).robust();
                    return of(jump.left(), jump.right(), jump.t(), jump.p());
                });
    }

    private static List<Counts> admissions() {
        TestTable table = GoldenData.read("ucb_admissions.csv");
        List<Counts> strata = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i += 2) {
            String[] male = table.rows().get(i);
            String[] female = table.rows().get(i + 1);
            strata.add(
                    new Counts(
                            Long.parseLong(male[2]),
                            Long.parseLong(female[2]),
                            Long.parseLong(male[3]),
                            Long.parseLong(female[3])));
        }
        return strata;
    }

    private static void association() {
        String ucb = "ucb_admissions.csv";
        row(
                "AS01",
                ucb,
                () -> {
                    MantelHaenszel test = MantelHaenszel.test(admissions(), 95);
                    return of(test.oddsRatio(), test.chiSquareCorrected(), test.pCorrected());
                });
        row(
                "AS02",
                ucb,
                () -> {
                    MantelHaenszel test = MantelHaenszel.test(admissions(), 95);
                    return of(test.chiSquare(), test.p());
                });
        row(
                "AS03",
                ucb,
                () -> {
                    Counts all = admissions().stream().reduce(new Counts(0, 0, 0, 0), Counts::plus);
                    Association found = Association.of(all, 95);
                    return of(
                            found.oddsRatio(),
                            found.lift(),
                            found.jaccard(),
                            found.phi(),
                            found.chiSquare());
                });
        row(
                "AS04",
                "golden.csv",
                () -> {
                    Counts tea = new Counts(3, 1, 1, 3);
                    Fisher both = Fisher.test(tea, Alternative.TWO_SIDED, 1, 95);
                    return of(
                            both.p(),
                            Fisher.test(tea, Alternative.GREATER, 1, 95).p(),
                            both.oddsRatio());
                });
        row(
                "AS06",
                "bh1995_pvalues.csv",
                () ->
                        Arrays.copyOf(
                                Adjustment.BH.adjust(
                                        GoldenData.read("bh1995_pvalues.csv").column("p").values()),
                                5));
    }

    private static Column column(String name, double... values) {
        return new Column(name, values);
    }

    private static void policy() {
        row(
                "PV01",
                "eusilc.csv",
                () -> {
                    TestTable silc = GoldenData.read("eusilc.csv");
                    Laeken found =
                            Laeken.of(
                                    Incomes.of(silc.column("eqIncome"), silc.column("rb050")), 0.6);
                    Double gap = found.medianGap();
                    return of(
                            100 * found.gini(),
                            100 * found.atRisk(),
                            found.threshold(),
                            gap == null ? null : 100 * gap,
                            found.quintileRatio());
                });
        row(
                "PV03",
                "golden.csv",
                () -> {
                    Incomes incomes = Incomes.of(column("y", 100, 200, 300, 400, 500), null);
                    return of(incomes.fgt(350, 0), incomes.fgt(350, 1), incomes.fgt(350, 2));
                });
        row(
                "PV04",
                "golden.csv",
                () ->
                        of(
                                Incomes.of(column("y", 1, 2, 3, 4, 5), null).gini(),
                                Incomes.of(column("y", 100, 200, 300, 400, 500, 1500), null)
                                        .gini()));
        row(
                "PV05",
                "golden.csv",
                () -> {
                    Redistribution found =
                            Redistribution.of(
                                    column("pre", 600, 700, 720, 800, 1000),
                                    column("post", 1410, 1400, 1250, 1000, 1100),
                                    null);
                    return of(found.giniAfter(), found.concentration(), found.reranking());
                });
        row(
                "TG01",
                "golden.csv",
                () -> {
                    Targeting found = Targeting.ofCounts(1000, 100, 80, 60);
                    return of(found.inclusionError(), found.exclusionError());
                });
        row(
                "TG02",
                "golden.csv",
                () ->
                        of(
                                Concentration.poorest(
                                        column("money", 30, 30, 20, 10, 10),
                                        column("income", 1, 2, 3, 4, 5),
                                        null,
                                        0.4)));
        row("TG03", "golden.csv", () -> of(Targeting.effectiveTaxRate(200, 206, 250, 253)));
    }
}
