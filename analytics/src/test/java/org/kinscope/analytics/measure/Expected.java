package org.kinscope.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/** What reference software gave for cases, in files that the scripts of src/test/r write. */
public final class Expected {

    private Expected() {}

    /**
     * {@return a test for each case: all that the reference tells is found, within 1e-7 of it}
     *
     * @param file with the columns case, quantity, value
     * @param cases how many there must be
     * @param estimate from a case to its quantities
     */
    public static List<DynamicTest> tests(
            String file, int cases, Function<String, Map<String, Double>> estimate) {
        Map<String, Map<String, Double>> expected = new LinkedHashMap<>();
        for (String[] row : TestTable.bundled(file).rows()) {
            expected.computeIfAbsent(row[0], k -> new LinkedHashMap<>())
                    .put(row[1], Double.parseDouble(row[2].replace("Inf", "Infinity")));
        }
        assertThat(expected).hasSize(cases);
        List<DynamicTest> tests = new ArrayList<>();
        expected.forEach(
                (line, values) ->
                        tests.add(
                                DynamicTest.dynamicTest(
                                        line, () -> check(line, values, estimate.apply(line)))));
        return tests;
    }

    private static void check(
            String line, Map<String, Double> expected, Map<String, Double> found) {
        expected.forEach(
                (quantity, value) -> {
                    assertThat(found).as(line).containsKey(quantity);
                    double own = found.getOrDefault(quantity, Double.NaN);
                    assertThat(
                                    own == value
                                            || Math.abs(own - value)
                                                    < 1e-7 * Math.max(1e-3, Math.abs(value)))
                            .as("%s: %s is %s, found %s", line, quantity, value, own)
                            .isTrue();
                });
    }
}
