package org.kinscope.bench.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.bench.frame.Spread;

class CohortsReportTest {

    @Test
    void the_report_tells_each_cohort_with_its_size_and_that_there_is_no_peer() {
        String told =
                new CohortsReport(
                                1_000_000,
                                380_000,
                                207.5,
                                new Spread(List.of(9.0, 11.0, 10.0)),
                                List.of(
                                        new CohortsReport.Counted(
                                                "disabled",
                                                4_321,
                                                4_000,
                                                new Spread(List.of(0.0123)))),
                                123_456,
                                new Spread(List.of(2.0)))
                        .markdown();

        assertThat(told)
                .contains("1,000,000 people in 380,000 families.")
                .contains("| reading the city out of the graph, once | | | 207.5 |")
                .contains("| filling the columns of a day | | | 10.0 (9.0–11.0) |")
                .contains("| count: disabled | 4,321 | 4,000 | 0.0123 (0.0123–0.0123) |")
                .contains("| monthly report of 123,456 payments, as a workbook | | | 2.0")
                .contains("There is no peer");
    }
}
