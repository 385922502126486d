package org.kinscope.api.aidunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Datasets;

class AidStatusTest {

    @Test
    void the_statuses_are_those_that_a_delivery_may_give() {
        Set<String> given =
                Datasets.bundled().get("statuses").columns().stream()
                        .filter(column -> column.name().equals("status"))
                        .map(Column::codes)
                        .map(Objects::requireNonNull)
                        .findFirst()
                        .orElseThrow()
                        .codes();
        assertThat(Arrays.stream(AidStatus.values()).map(AidStatus::code))
                .containsExactlyElementsOf(given);
    }
}
