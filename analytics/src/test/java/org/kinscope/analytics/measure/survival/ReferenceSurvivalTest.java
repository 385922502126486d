package org.kinscope.analytics.measure.survival;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kinscope.analytics.measure.Expected;
import org.kinscope.analytics.measure.Levels;
import org.kinscope.analytics.measure.TestTable;

/** Curves and tests of invented spells, as R survival answers (src/test/r/survival.R). */
class ReferenceSurvivalTest {

    private static final TestTable TABLE = TestTable.bundled("spells.csv");

    @TestFactory
    List<DynamicTest> every_option_gives_what_the_reference_gives() {
        return Expected.tests(
                "survival_expected.csv",
                35,
                line -> {
                    String[] words = line.split(" ");
                    return switch (words[0]) {
                        case "curve" -> curve(words);
                        case "logrank" -> logRank(words);
                        default -> competing(words);
                    };
                });
    }

    private static Spells spells(String event, boolean delayed) {
        return Spells.of(
                delayed ? TABLE.column("entry") : null,
                TABLE.column("exit"),
                TABLE.texts(event).stream().mapToInt(Integer::parseInt).toArray());
    }

    private static Map<String, Double> curve(String[] words) {
        Spells spells = spells("event", words[1].equals("entry"));
        if (words.length > 4) {
            Levels groups = Levels.of(TABLE.texts("group"));
            spells = spells.select(groups.rows()[groups.names().indexOf(words[4])]);
        }
        Interval scale = Interval.of(words[2]);
        double level = Double.parseDouble(words[3]);
        Curve curve = Curve.of(spells);
        Map<String, Double> values = new LinkedHashMap<>();
        quantile(values, curve.quantile(0.5, scale, level), "median", "low", "high");
        quantile(values, curve.quantile(0.25, scale, level), "q25", "q25_low", "q25_high");
        values.put("rmst", curve.mean(30).value());
        values.put("rmst_se", curve.mean(30).error());
        values.put("s5", curve.at(5));
        values.put("s20", curve.at(20));
        values.put("s40", curve.at(40));
        values.put("se20", curve.errorAt(20));
        int step = curve.step(20);
        Interval.Ends ends = curve.interval(step, scale, level);
        if (ends != null) {
            values.put("low20", ends.low());
            values.put("high20", ends.high());
        }
        int at = step;
        while (curve.time()[at] < 20) {
            at++;
        }
        values.put("risk20", (double) curve.atRisk()[at]);
        values.put("h20", curve.hazard()[step]);
        values.put("hse20", curve.hazardError()[step]);
        return values;
    }

    private static void quantile(Map<String, Double> values, Curve.Quantile q, String... names) {
        List<@Nullable Double> found = Arrays.asList(q.value(), q.low(), q.high());
        for (int i = 0; i < 3; i++) {
            Double value = found.get(i);
            if (value != null) {
                values.put(names[i], value);
            }
        }
    }

    private static Map<String, Double> logRank(String[] words) {
        LogRank test =
                LogRank.test(
                        spells("event", false),
                        TABLE.texts("group"),
                        words[2].equals("-") ? null : TABLE.texts(words[2]),
                        Double.parseDouble(words[1]));
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("chisq", test.chiSquare());
        values.put("p", test.p());
        values.put("obs1", test.groups().get(0).observed());
        values.put("exp1", test.groups().get(0).expected());
        values.put("exp3", test.groups().get(2).expected());
        return values;
    }

    private static Map<String, Double> competing(String[] words) {
        Competing shares = Competing.of(spells("kind", words[0].endsWith("-entry")));
        double t = Double.parseDouble(words[1]);
        int step = 0;
        while (step + 1 < shares.time().length && shares.time()[step + 1] <= t) {
            step++;
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (int k = 0; k < 3; k++) {
            values.put("f" + (k + 1), shares.ended()[k][step]);
            values.put("se" + (k + 1), shares.error()[k][step]);
        }
        values.put("s", shares.survival()[step]);
        values.put("se", shares.survivalError()[step]);
        return values;
    }
}
