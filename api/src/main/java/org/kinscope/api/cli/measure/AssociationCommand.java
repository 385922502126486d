package org.kinscope.api.cli.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Levels;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.association.Adjustment;
import org.kinscope.analytics.measure.association.Alternative;
import org.kinscope.analytics.measure.association.Association;
import org.kinscope.analytics.measure.association.Counts;
import org.kinscope.analytics.measure.association.Fisher;
import org.kinscope.analytics.measure.association.KindsPerUnit;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.analytics.measure.association.Permutation;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How two columns of yes and no go together, or each two of several. */
@Command(
        name = "association",
        mixinStandardHelpOptions = true,
        description =
                "How yes-or-no columns go together: lift, odds ratios, exact and stratified tests,"
                        + " equal to base R")
final class AssociationCommand extends Measuring {

    @Option(
            names = "--a",
            paramLabel = "COLUMN[=VALUE]",
            description = "First column; VALUE is yes, without it 1, yes, or a sum above 0")
    @Nullable String a;

    @Option(names = "--b", paramLabel = "COLUMN[=VALUE]", description = "Second column")
    @Nullable String b;

    @Option(
            names = "--b-counts",
            paramLabel = "YES,NO",
            description = "In place of --b: columns with how many are yes and how many no")
    @Nullable String bCounts;

    @Option(
            names = "--columns",
            paramLabel = "COLUMNS",
            description = "In place of --a and --b: every two of these columns")
    @Nullable String all;

    @Option(
            names = "--count",
            paramLabel = "COLUMN",
            description = "How many units a row stands for")
    @Nullable String count;

    @Option(
            names = "--unit",
            paramLabel = "COLUMN",
            description = "Units of several rows, as households: yes if any of their rows is")
    @Nullable String unit;

    @Option(names = "--stratum", paramLabel = "COLUMN", description = "Compare within these too")
    @Nullable String stratum;

    @Option(
            names = "--alternative",
            defaultValue = "two-sided",
            description = "two-sided, greater or less (default: ${DEFAULT-VALUE})")
    String alternative = "";

    @Option(names = "--level", defaultValue = "95", description = "In percent (default: 95)")
    double level;

    @Option(names = "--or", defaultValue = "1", description = "Odds ratio that is tested")
    double odds;

    @Option(names = "--exact", description = "Also the exact test within strata")
    boolean exact;

    @Option(
            names = "--permutations",
            paramLabel = "N",
            defaultValue = "0",
            description = "Shuffles within strata (default: none)")
    int permutations;

    @Option(names = "--seed", defaultValue = "1", description = "Of the shuffles (default: 1)")
    int seed;

    @Option(
            names = "--adjust",
            defaultValue = "bh",
            description = "Of several pairs: bh, by, holm, hochberg, hommel, bonferroni or none")
    String adjust = "";

    private final List<String> names = new ArrayList<>();
    private final List<Double> lifts = new ArrayList<>();

    @Override
    List<String> columns() {
        boolean pair = a != null && (b == null) != (bCounts == null);
        if (all == null ? !pair : a != null || b != null || bCounts != null) {
            throw SampleRefused.option(
                    "a, b, columns", "given so", "--a with --b or --b-counts, or --columns alone");
        }
        List<String> columns = new ArrayList<>(names(all));
        given(a, b).forEach(column -> columns.add(Rows.nameOf(column)));
        columns.addAll(names(bCounts));
        columns.addAll(given(count, unit, stratum));
        return columns;
    }

    @Override
    void measure(Rows rows, Map<String, Object> said) {
        if (all != null) {
            pairs(rows, said);
            return;
        }
        List<Counts> strata =
                bCounts == null
                        ? strata(rows, rows.flags(String.valueOf(a)), rows.flags(String.valueOf(b)))
                        : counted(rows);
        Counts sum = strata.stream().reduce(new Counts(0, 0, 0, 0), Counts::plus);
        Association found = Association.of(sum, level);
        Alternative side = Alternative.of(alternative);
        said.put("association", found);
        said.put("fisher", Fisher.test(sum, side, odds, level));
        if (stratum != null) {
            said.put("mantelHaenszel", MantelHaenszel.test(strata, side, level));
            if (exact) {
                said.put("exactWithinStrata", Fisher.stratified(strata, side, level));
            }
        }
        if (permutations > 0) {
            said.put("permutation", Permutation.test(strata, side, permutations, seed, level));
        }
        names.add("all");
        lifts.add(found.lift());
        if (stratum != null) {
            List<String> levels = Levels.of(rows.texts(stratum)).names();
            for (int s = 0; s < strata.size(); s++) {
                Counts c = strata.get(s);
                if (c.a() > 0 && c.b() > 0) {
                    names.add(levels.get(s));
                    lifts.add((double) c.both() * c.all() / ((double) c.a() * c.b()));
                }
            }
        }
    }

    private Levels levels(Rows rows) {
        return stratum == null ? Levels.one(rows.size()) : Levels.of(rows.texts(stratum));
    }

    private List<Counts> strata(Rows rows, boolean[] first, boolean[] second) {
        Levels levels = levels(rows);
        if (unit != null) {
            KindsPerUnit units = KindsPerUnit.of(rows.texts(unit), new boolean[][] {first, second});
            int[][] byStratum = levels.rowsWithin(units.firstRow());
            Map<Integer, Integer> place = new LinkedHashMap<>();
            for (int u = 0; u < units.firstRow().length; u++) {
                place.put(units.firstRow()[u], u);
            }
            return Arrays.stream(byStratum)
                    .map(
                            of ->
                                    Counts.of(
                                            units.has()[0],
                                            units.has()[1],
                                            Arrays.stream(of)
                                                    .map(row -> place.getOrDefault(row, 0))
                                                    .toArray()))
                    .toList();
        }
        double[] weight = count == null ? null : rows.column(count).notNegative().values();
        if (weight == null) {
            return Arrays.stream(levels.rows()).map(of -> Counts.of(first, second, of)).toList();
        }
        return Arrays.stream(levels.rows())
                .map(
                        of -> {
                            long[] cells = new long[4];
                            for (int row : of) {
                                cells[(first[row] ? 0 : 2) + (second[row] ? 0 : 1)] +=
                                        Math.round(weight[row]);
                            }
                            return new Counts(cells[0], cells[1], cells[2], cells[3]);
                        })
                .toList();
    }

    private List<Counts> counted(Rows rows) {
        List<String> both = names(bCounts);
        if (both.size() != 2) {
            throw SampleRefused.option("b-counts", String.valueOf(bCounts), "two columns: yes,no");
        }
        boolean[] first = rows.flags(String.valueOf(a));
        double[] yes = rows.column(both.getFirst()).notNegative().values();
        double[] no = rows.column(both.getLast()).notNegative().values();
        return Arrays.stream(levels(rows).rows())
                .map(
                        of -> {
                            long[] cells = new long[4];
                            for (int row : of) {
                                cells[first[row] ? 0 : 2] += Math.round(yes[row]);
                                cells[first[row] ? 1 : 3] += Math.round(no[row]);
                            }
                            return new Counts(cells[0], cells[1], cells[2], cells[3]);
                        })
                .toList();
    }

    private void pairs(Rows rows, Map<String, Object> said) {
        List<String> columns = names(all);
        boolean[][] flags = new boolean[columns.size()][];
        for (int k = 0; k < flags.length; k++) {
            flags[k] = rows.flags(columns.get(k));
        }
        if (unit != null) {
            int[] byKinds = KindsPerUnit.of(rows.texts(unit), flags).unitsByKinds();
            said.put("unitsByKinds", byKinds);
        }
        List<Map<String, Object>> told = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        for (int i = 0; i < flags.length; i++) {
            for (int j = i + 1; j < flags.length; j++) {
                List<Counts> strata = strata(rows, flags[i], flags[j]);
                Counts sum = strata.stream().reduce(new Counts(0, 0, 0, 0), Counts::plus);
                Association found = Association.of(sum, level);
                Fisher fisher = Fisher.test(sum, Alternative.of(alternative), odds, level);
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("a", columns.get(i));
                row.put("b", columns.get(j));
                row.put("both", sum.both());
                row.put("lift", found.lift());
                row.put("jaccard", found.jaccard());
                row.put("phi", found.phi());
                row.put("oddsRatio", found.oddsRatio());
                row.put("p", fisher.p());
                if (stratum != null) {
                    MantelHaenszel within =
                            MantelHaenszel.test(strata, Alternative.of(alternative), level);
                    row.put("oddsRatioWithin", within.oddsRatio());
                    row.put("pWithin", within.p());
                }
                p.add(stratum == null ? fisher.p() : (double) row.getOrDefault("pWithin", 1.0));
                told.add(row);
                names.add(columns.get(i) + " × " + columns.get(j));
                lifts.add(found.lift());
            }
        }
        double[] adjusted = Adjustment.of(adjust).adjust(p.stream().mapToDouble(x -> x).toArray());
        for (int k = 0; k < adjusted.length; k++) {
            told.get(k).put("pAdjusted", adjusted[k]);
        }
        said.put("pairs", told);
    }

    @Override
    Chart<?, ?> picture() {
        return Bars.of(title, "lift", names, lifts);
    }
}
