package org.kinscope.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of golden.csv that is of an estimator: figures that reference software or hand work
 * gave. Rows on tables whose licence keeps them out of this repository run where they are there
 * (see {@link GoldenData}), the others always.
 */
class GoldenTest {

    private static final List<String> FAMILIES = List.of("RD", "DN", "BU", "SV", "AS", "PV", "TG");

    private static List<String[]> rows() {
        return TestTable.read(GoldenData.golden()).rows().stream()
                .filter(row -> FAMILIES.contains(row[0].substring(0, 2)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> every_row_is_met_within_its_tolerance() {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row[0] + " " + row[3], () -> check(row)))
                .toList();
    }

    @Test
    void every_row_of_these_families_is_known_and_every_known_one_is_there() {
        Set<String> ids = rows().stream().map(row -> row[0]).collect(Collectors.toSet());
        assertThat(new TreeSet<>(ids)).isEqualTo(new TreeSet<>(GoldenRows.known()));
        assertThat(ids).hasSizeGreaterThanOrEqualTo(45);
    }

    private static void check(String[] row) {
        GoldenRows.Row known = GoldenRows.find(row[0]);
        if (known == null) {
            throw new AssertionError("row %s is not known here".formatted(row[0]));
        }
        Path data = GoldenData.find(known.table());
        assumeTrue(data != null && Files.exists(data), known.table() + " is not there");
        double[] expected = numbers(row[4]);
        double tolerance = Double.parseDouble(row[5]);
        double[] found = known.figures().get();
        assertThat(found).as(row[0]).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(Math.abs(found[i] - expected[i]))
                    .as("%s, figure %d: %s, found %s", row[0], i + 1, expected[i], found[i])
                    .isLessThanOrEqualTo(tolerance * Math.max(1, Math.abs(expected[i])));
        }
    }

    /** Figures stand between slashes; a range has two of them. */
    private static double[] numbers(String text) {
        return Arrays.stream(text.replace(" and ", "/").split("/|(?<=[0-9])-(?=[0-9])"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
