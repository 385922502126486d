package org.kinscope.analytics.study.cliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RerankingTest {

    private static String[] golden(String row) throws IOException {
        try (var in = RerankingTest.class.getResourceAsStream("/measure/golden.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(row + ","))
                    .findFirst()
                    .orElseThrow()
                    .split(",");
        }
    }

    private static double[] numbers(String words) {
        return Arrays.stream(words.trim().split("[ /]")).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void the_five_of_the_golden_row_change_places_as_it_says() throws IOException {
        String[] row = golden("PV05");
        String[] columns = row[2].split("pre | post ");
        Reranking found = Reranking.of(numbers(columns[1]), numbers(columns[2]));

        double[] expected = numbers(row[4]);
        var index = Objects.requireNonNull(found.index());
        assertThat(index.giniAfter()).isCloseTo(expected[0], within(1e-9));
        assertThat(index.concentration()).isCloseTo(expected[1], within(1e-9));
        assertThat(index.reranking()).isCloseTo(expected[2], within(1e-9));
        // By hand: the first overtakes four, the second three, the third two.
        assertThat(found.overtaken()).isEqualTo(9);
        assertThat(found.pairs()).isEqualTo(10);
    }

    @Test
    void equal_incomes_are_no_pair_and_equal_ends_no_overtaking() {
        Reranking equal = Reranking.of(new double[] {5, 5, 7, 9}, new double[] {8, 6, 8, 9});
        assertThat(equal.pairs()).isEqualTo(5);
        assertThat(equal.overtaken()).isZero();
        assertThat(Reranking.of(new double[0], new double[0]).index()).isNull();
    }
}
