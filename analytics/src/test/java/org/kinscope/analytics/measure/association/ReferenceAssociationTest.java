package org.kinscope.analytics.measure.association;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.Expected;
import org.kinscope.analytics.measure.SeededDraws;
import org.kinscope.analytics.measure.TestTable;
import org.kinscope.analytics.measure.inequality.Incomes;
import org.kinscope.analytics.measure.inequality.Laeken;
import org.kinscope.analytics.measure.interval.Wilson;

/**
 * Tests, intervals, draws and indicators, as base R and laeken answer (src/test/r/association.R).
 */
class ReferenceAssociationTest {

    private static final List<Counts> STRATA =
            List.of(
                    new Counts(512, 313, 89, 19),
                    new Counts(353, 207, 17, 8),
                    new Counts(3, 1, 1, 3),
                    new Counts(12, 5, 6, 30),
                    new Counts(4, 4, 2, 9));
    private static final double[] P = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
        0.5719, 0.6528, 0.7590, 1, 0.0201, 0.04
    };

    @TestFactory
    List<DynamicTest> every_option_gives_what_the_reference_gives() {
        return Expected.tests(
                "association_expected.csv",
                90,
                line -> {
                    String[] words = line.split(" ");
                    return switch (words[0]) {
                        case "fisher", "fisher-odds" -> fisher(words);
                        case "chisq" -> chiSquare(words);
                        case "cmh" -> mantelHaenszel(words);
                        case "adjust" -> adjust(words);
                        case "wilson" -> wilson(words);
                        case "draws" -> draws(words);
                        default -> laeken(words);
                    };
                });
    }

    private static Counts counts(String word) {
        String[] parts = word.split("-");
        return new Counts(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]));
    }

    private static double or(@Nullable Double value) {
        return value == null ? Double.POSITIVE_INFINITY : value;
    }

    private static Map<String, Double> fisher(String[] words) {
        boolean odds = words[0].equals("fisher-odds");
        double last = Double.parseDouble(words[3]);
        Fisher found =
                Fisher.test(
                        counts(words[1]),
                        Alternative.of(words[2]),
                        odds ? last : 1,
                        odds ? 95 : last);
        return Map.of(
                "p",
                found.p(),
                "or",
                or(found.oddsRatio()),
                "low",
                found.low(),
                "high",
                or(found.high()));
    }

    private static Map<String, Double> chiSquare(String[] words) {
        Association found = Association.of(counts(words[1]), 95);
        return Map.of(
                "chisq",
                found.chiSquare(),
                "p",
                found.p(),
                "corrected",
                found.chiSquareCorrected(),
                "p_corrected",
                found.pCorrected());
    }

    private static Map<String, Double> mantelHaenszel(String[] words) {
        String[] ends = words[1].split("-");
        List<Counts> strata =
                STRATA.subList(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]));
        Alternative alternative = Alternative.of(words[2]);
        MantelHaenszel found = MantelHaenszel.test(strata, alternative, 95);
        Fisher exact = Fisher.stratified(strata, alternative, 95);
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("or", or(found.oddsRatio()));
        values.put("low", or(found.low()));
        values.put("high", or(found.high()));
        values.put("p", found.p());
        values.put("p_corrected", found.pCorrected());
        values.put("chisq", found.chiSquare());
        values.put("corrected", found.chiSquareCorrected());
        values.put("exact_p", exact.p());
        values.put("exact_or", or(exact.oddsRatio()));
        values.put("exact_low", exact.low());
        values.put("exact_high", or(exact.high()));
        return values;
    }

    private static Map<String, Double> adjust(String[] words) {
        double[] found = Adjustment.of(words[1]).adjust(P);
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < found.length; i++) {
            values.put("p" + (i + 1), found[i]);
        }
        return values;
    }

    private static Map<String, Double> wilson(String[] words) {
        String[] parts = words[1].split("-");
        long found = Long.parseLong(parts[0]);
        long of = Long.parseLong(parts[1]);
        double level = Double.parseDouble(words[2]);
        Wilson plain = Wilson.of(found, of, level, false);
        Wilson corrected = Wilson.of(found, of, level, true);
        return Map.of(
                "low",
                plain.low(),
                "high",
                plain.high(),
                "low_corrected",
                corrected.low(),
                "high_corrected",
                corrected.high());
    }

    private static Map<String, Double> draws(String[] words) {
        SeededDraws draws = new SeededDraws(Integer.parseInt(words[1]));
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rows.add(draws.below(1000) + 1);
        }
        return Map.of(
                "d1",
                (double) rows.get(0),
                "d4",
                (double) rows.get(3),
                "u1",
                draws.uniform(),
                "u2",
                draws.uniform());
    }

    private static Map<String, Double> laeken(String[] words) {
        TestTable table = TestTable.bundled("rd_made.csv");
        double[] income = table.column("y").values().clone();
        for (int i = 0; i < income.length; i++) {
            income[i] = 400 + 40 * income[i];
        }
        Column weights = words[1].equals("TRUE") ? table.column("w") : null;
        Incomes incomes = Incomes.of(new Column("income", income), weights);
        Laeken found = Laeken.of(incomes, 0.6);
        Laeken wide = Laeken.of(incomes, 0.9);
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("gini", 100 * found.gini());
        values.put("arpt60", found.threshold());
        values.put("arpr", 100 * wide.atRisk());
        values.put("arpt", wide.threshold());
        values.put("rmpg", 100 * or(found.medianGap()));
        values.put("qsr", or(found.quintileRatio()));
        values.put("q10", incomes.quantile(0.1));
        values.put("q33", incomes.quantile(1 / 3.0));
        values.put("q75", incomes.quantile(0.75));
        return values;
    }
}
