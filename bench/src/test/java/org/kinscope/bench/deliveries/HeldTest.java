package org.kinscope.bench.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HeldTest {

    @Test
    void graphs_that_hold_the_same_have_no_difference() {
        assertThat(Held.difference(Map.of("Grant", 3L), Map.of("Grant", 3L, "Other", 1L)))
                .isEmpty();
    }

    @Test
    void what_one_lacks_or_has_more_of_is_told_with_both_numbers() {
        assertThat(Held.difference(Map.of("Grant", 3L, "Paid", 5L), Map.of("Grant", 4L)))
                .containsOnly(Map.entry("Grant", "3 / 4"), Map.entry("Paid", "5 / null"));
    }
}
