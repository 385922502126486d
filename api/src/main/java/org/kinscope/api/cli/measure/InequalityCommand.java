package org.kinscope.api.cli.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.Levels;
import org.kinscope.analytics.measure.inequality.Concentration;
import org.kinscope.analytics.measure.inequality.Incomes;
import org.kinscope.analytics.measure.inequality.Laeken;
import org.kinscope.analytics.measure.inequality.Redistribution;
import org.kinscope.analytics.measure.interval.Bootstrap;
import org.kinscope.analytics.measure.targeting.Targeting;
import org.kinscope.api.picture.Picture;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How unequal incomes are, who is poor, and whom money reaches. */
@Command(
        name = "inequality",
        mixinStandardHelpOptions = true,
        description =
                "Gini, poverty, re-ranking, concentration and targeting; the indicators of Laeken"
                        + " equal to R laeken 0.5.2")
final class InequalityCommand extends Measuring {

    @Option(names = "--income", required = true, paramLabel = "COLUMN", description = "Incomes")
    String income = "";

    @Option(names = "--weights", paramLabel = "COLUMN", description = "Weights")
    @Nullable String weights;

    @Option(names = "--by", paramLabel = "COLUMN", description = "Also for each value of it")
    @Nullable String by;

    @Option(
            names = "--share",
            defaultValue = "0.6",
            description = "Of the median: the threshold of risk (default: ${DEFAULT-VALUE})")
    double share;

    @Option(names = "--line", description = "Poverty line of the FGT indices")
    @Nullable Double line;

    @Option(
            names = "--alpha",
            paramLabel = "POWERS",
            defaultValue = "0,1,2",
            description = "Of these")
    String alpha = "";

    @Option(names = "--quantiles", paramLabel = "SHARES", description = "Tell these quantiles")
    @Nullable String quantiles;

    @Option(
            names = "--after",
            paramLabel = "COLUMN",
            description = "Incomes afterwards: re-ranking")
    @Nullable String after;

    @Option(names = "--money", paramLabel = "COLUMN", description = "Money given: concentration")
    @Nullable String money;

    @Option(
            names = "--poorest",
            defaultValue = "0.4",
            description = "Share of the people whose share of --money is told (default: 0.4)")
    double poorest;

    @Option(
            names = "--eligible",
            paramLabel = "COLUMN[=VALUE]",
            description = "Who should get --money: targeting errors")
    @Nullable String eligible;

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            defaultValue = "0",
            description = "Draws for intervals of the indicators (default: none)")
    int bootstrap;

    @Option(names = "--seed", defaultValue = "1", description = "Of the draws (default: 1)")
    int seed;

    @Option(names = "--level", defaultValue = "95", description = "In percent (default: 95)")
    double level;

    private @Nullable Incomes incomes;

    @Override
    List<String> columns() {
        List<String> columns = new ArrayList<>(given(income, weights, by, after, money));
        String named = eligible;
        if (named != null) {
            columns.add(Rows.nameOf(named));
        }
        return columns;
    }

    @Override
    void measure(Rows rows, Map<String, Object> said) {
        Column values = rows.column(income);
        Column own = rows.columnOrNull(weights);
        Incomes found = Incomes.of(values, own);
        incomes = found;
        said.put("rows", found.size());
        said.put("mean", found.mean());
        Laeken all = Laeken.of(found, share);
        said.put("indicators", all);
        List<Object> told = new ArrayList<>();
        for (double one : numbers("quantiles", quantiles)) {
            told.add(Map.of("value", found.quantile(one), "share", one));
        }
        if (!told.isEmpty()) {
            said.put("quantiles", told);
        }
        Double limit = line;
        if (limit != null) {
            Map<String, Object> fgt = new LinkedHashMap<>();
            for (double power : numbers("alpha", alpha)) {
                fgt.put(Column.number(power), found.fgt(limit, power));
            }
            said.put("fgt", fgt);
        }
        if (bootstrap > 0) {
            said.put("intervals", intervals(found));
        }
        if (by != null) {
            said.put("by", groups(rows, found, all));
        }
        if (after != null) {
            said.put("redistribution", Redistribution.of(values, rows.column(after), own));
        }
        if (money != null) {
            Column given = rows.column(money);
            said.put("concentration", Concentration.of(given, values, own));
            said.put("poorestShareIndex", Concentration.poorest(given, values, own, poorest));
            if (eligible != null) {
                said.put("targeting", Targeting.ofRows(rows.flags(eligible), given, own));
            }
        }
    }

    private Map<String, Object> intervals(Incomes all) {
        Map<String, ToDoubleFunction<Incomes>> statistics = new LinkedHashMap<>();
        statistics.put("gini", Incomes::gini);
        statistics.put("median", one -> one.quantile(0.5));
        statistics.put("atRisk", one -> one.below(share * one.quantile(0.5)));
        statistics.put("medianGap", one -> orNone(one.medianGap(share * one.quantile(0.5))));
        statistics.put("quintileRatio", one -> orNone(one.quintileRatio()));
        Map<String, Object> intervals = new LinkedHashMap<>();
        statistics.forEach(
                (name, statistic) ->
                        intervals.put(
                                name,
                                Bootstrap.of(
                                        all.size(),
                                        drawn -> statistic.applyAsDouble(all.select(drawn)),
                                        bootstrap,
                                        seed,
                                        level)));
        return intervals;
    }

    private static double orNone(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private List<Object> groups(Rows rows, Incomes all, Laeken under) {
        Levels levels = Levels.of(rows.texts(String.valueOf(by)));
        List<Object> groups = new ArrayList<>();
        int[][] of = levels.rows();
        for (int g = 0; g < of.length; g++) {
            Incomes own = all.select(of[g]);
            Laeken found = Laeken.of(own, share, under.threshold());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("group", levels.names().get(g));
            row.put("rows", own.size());
            row.put("mean", own.mean());
            row.put("gini", found.gini());
            row.put("median", found.median());
            row.put("atRisk", found.atRisk());
            row.put("medianGap", found.medianGap());
            row.put("quintileRatio", found.quintileRatio());
            groups.add(row);
        }
        return groups;
    }

    @Override
    Chart<?, ?> picture() {
        double[][] curve = java.util.Objects.requireNonNull(incomes).lorenz();
        List<Double> people = new ArrayList<>();
        List<Double> had = new ArrayList<>();
        int step = Math.max(1, curve[0].length / 1000);
        for (int i = 0; i < curve[0].length; i += step) {
            people.add(curve[0][i]);
            had.add(curve[1][i]);
        }
        people.add(1.0);
        had.add(1.0);
        return new Picture(title, "share of the people, poorest first", "share of " + income)
                .line("incomes", people, had)
                .line("equal incomes", List.of(0.0, 1.0), List.of(0.0, 1.0))
                .chart();
    }
}
