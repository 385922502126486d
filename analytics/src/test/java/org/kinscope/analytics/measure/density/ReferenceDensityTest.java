package org.kinscope.analytics.measure.density;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.Expected;
import org.kinscope.analytics.measure.TestTable;
import org.kinscope.analytics.measure.local.Kernel;

/** All options, on invented tables, as the reference software answers (src/test/r/density.R). */
class ReferenceDensityTest {

    @TestFactory
    List<DynamicTest> every_option_gives_what_the_reference_gives() {
        return Expected.tests(
                "density_expected.csv",
                TestTable.lines("density_cases.txt").size()
                        + TestTable.lines("mccrary_cases.txt").size(),
                line -> line.startsWith("mccrary ") ? mccrary(line.substring(8)) : density(line));
    }

    private static Map<String, String> words(String line) {
        Map<String, String> words = new HashMap<>();
        for (String word : line.split(" ")) {
            if (word.contains("=")) {
                words.put(
                        word.substring(0, word.indexOf('=')),
                        word.substring(word.indexOf('=') + 1));
            }
        }
        return words;
    }

    private static Column column(String line) {
        String[] words = line.split(" ");
        return TestTable.bundled(words[0] + ".csv").column(words[1]);
    }

    private static Map<String, Double> mccrary(String line) {
        Map<String, String> words = words(line);
        McCrary found =
                McCrary.test(
                        column(line),
                        Double.parseDouble(words.getOrDefault("c", "0")),
                        number(words.get("bin"), 0),
                        number(words.get("bw"), 0));
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("theta", found.theta());
        values.put("se", found.error());
        values.put("z", found.z());
        values.put("p", found.p());
        values.put("bin", found.bin());
        values.put("bw", found.bandwidth());
        return values;
    }

    private static @Nullable Double number(@Nullable String value, int place) {
        if (value == null) {
            return null;
        }
        String[] parts = value.split(";");
        return place < parts.length ? Double.valueOf(parts[place]) : null;
    }

    private static @Nullable Double either(@Nullable String value) {
        return number(value, 1) == null ? number(value, 0) : number(value, 1);
    }

    private static Map<String, Double> density(String line) {
        Map<String, String> words = words(line);
        int p = Integer.parseInt(words.getOrDefault("p", "2"));
        DensityOptions options =
                new DensityOptions(
                        Double.parseDouble(words.getOrDefault("c", "0")),
                        p,
                        Integer.parseInt(words.getOrDefault("q", String.valueOf(p + 1))),
                        "restricted".equals(words.get("fitselect")),
                        Kernel.of(words.getOrDefault("kernel", "triangular")),
                        !"plugin".equals(words.get("vce")),
                        !"false".equals(words.get("massPoints")),
                        number(words.get("h"), 0),
                        either(words.get("h")),
                        DensityOptions.Selector.of(words.getOrDefault("bwselect", "comb")),
                        !"false".equals(words.get("regularize")),
                        Integer.parseInt(words.getOrDefault("nLocalMin", String.valueOf(21 + p))),
                        Integer.parseInt(words.getOrDefault("nUniqueMin", String.valueOf(21 + p))));
        DensityEstimate found = Manipulation.test(column(line), options);
        Double rowsStep = number(words.get("binoNStep"), 0);
        List<BinomialWindows.Window> windows =
                BinomialWindows.of(
                        column(line),
                        found,
                        new BinomialWindows.Layout(
                                Integer.parseInt(words.getOrDefault("binoNW", "10")),
                                Integer.parseInt(words.getOrDefault("binoN", "20")),
                                number(words.get("binoW"), 0),
                                either(words.get("binoW")),
                                rowsStep == null ? null : rowsStep.intValue(),
                                number(words.get("binoWStep"), 0),
                                either(words.get("binoWStep")),
                                Double.parseDouble(words.getOrDefault("binoP", "0.5"))));
        BinomialWindows.Window last = windows.getLast();
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("h_left", found.hLeft());
        values.put("h_right", found.hRight());
        values.put("f_left", found.robust().left());
        values.put("f_right", found.robust().right());
        values.put("se_left", found.robust().errorLeft());
        values.put("se_diff", found.robust().errorDifference());
        values.put("t", found.robust().t());
        values.put("p", found.robust().p());
        values.put("t_p", found.conventional().t());
        values.put("f_left_p", found.conventional().left());
        values.put("used_left", (double) found.rows().usedLeft());
        values.put("used_right", (double) found.rows().usedRight());
        values.put("windows", (double) windows.size());
        values.put("first_p", windows.getFirst().p());
        values.put("last_p", last.p());
        values.put("last_left", last.left());
        values.put("last_right", last.right());
        values.put("last_rows", (double) last.rowsLeft());
        return values;
    }
}
