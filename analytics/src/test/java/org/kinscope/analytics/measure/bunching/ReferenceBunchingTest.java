package org.kinscope.analytics.measure.bunching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kinscope.analytics.measure.Expected;
import org.kinscope.analytics.measure.TestTable;
import org.kinscope.analytics.measure.bunching.BunchingOptions.Within;

/** All options, on invented incomes, as the reference software answers (src/test/r/bunching.R). */
class ReferenceBunchingTest {

    @TestFactory
    List<DynamicTest> every_option_gives_what_the_reference_gives() {
        return Expected.tests(
                "bunching_expected.csv",
                TestTable.lines("bunching_cases.txt").size(),
                ReferenceBunchingTest::measured);
    }

    private static Map<String, Double> measured(String line) {
        Map<String, String> words = new HashMap<>();
        for (String word : line.split(" ")) {
            String[] parts = word.split("=");
            words.put(parts[0], parts[parts.length - 1]);
        }
        BunchingOptions options =
                new BunchingOptions(
                        number(words, "zstar", 0),
                        number(words, "binwidth", 0),
                        (int) number(words, "bins_l", 0),
                        (int) number(words, "bins_r", 0),
                        Within.valueOf(
                                words.getOrDefault("binv", "median").toUpperCase(Locale.ROOT)),
                        (int) number(words, "poly", 9),
                        (int) number(words, "bins_excl_l", 0),
                        (int) number(words, "bins_excl_r", 0),
                        numbers(words, "extra_fe"),
                        numbers(words, "rn"),
                        !"false".equals(words.get("correct")),
                        "true".equals(words.get("correct_above_zu")),
                        (int) number(words, "correct_iter_max", 200),
                        number(words, "t0", 0),
                        number(words, "t1", 0),
                        "true".equals(words.get("notch")),
                        "true".equals(words.get("force_notch")),
                        "true".equals(words.get("e_parametric")),
                        1e-4,
                        3);
        BunchingEstimate found =
                Bunching.estimate(
                        Bins.of(TestTable.bundled("incomes.csv").column("income"), options),
                        options,
                        (int) number(words, "n_boot", 0),
                        (int) number(words, "seed", 0));
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("B", found.excess());
        values.put("b", found.relative());
        values.put("e", found.elasticity());
        values.put("marginal", found.marginal());
        values.put("bins", (double) found.bins().size());
        values.put("cf10", found.expected().get(9));
        Double alpha = found.alpha();
        Double end = found.dominatedTo();
        Integer bins = found.dominatedBins();
        if (alpha != null && end != null && bins != null) {
            values.put("alpha", alpha);
            values.put("zD", end);
            values.put("zD_bin", (double) bins);
            values.put("zU_bin", (double) found.excludedRight());
        }
        BunchingEstimate.Errors errors = found.errors();
        if (errors != null) {
            values.put("B_sd", errors.excess());
            values.put("b_sd", errors.relative());
            values.put("e_sd", errors.elasticity());
            values.put("marginal_sd", errors.marginal());
            Double ofAlpha = errors.alpha();
            if (ofAlpha != null) {
                values.put("alpha_sd", ofAlpha);
            }
        }
        return values;
    }

    private static double number(Map<String, String> words, String key, double otherwise) {
        return Double.parseDouble(words.getOrDefault(key, String.valueOf(otherwise)));
    }

    private static List<Double> numbers(Map<String, String> words, String key) {
        return words.containsKey(key)
                ? Arrays.stream(words.getOrDefault(key, "").split(";"))
                        .map(Double::valueOf)
                        .toList()
                : List.of();
    }
}
