package org.kinscope.bench.cliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.bench.frame.Spread;

class CliffReportTest {

    @Test
    void the_report_tells_each_figure_with_its_unit_and_that_there_is_no_peer() {
        String told =
                new CliffReport(
                                200_000,
                                76_000,
                                9_000,
                                640,
                                1_234,
                                new Spread(List.of(9.0, 11.0, 10.0)),
                                new Spread(List.of(4.0)))
                        .markdown();

        assertThat(told)
                .contains(
                        "200,000 people in 76,000 families; 9,000 with a known income, 640 within")
                .contains("1,234 notches")
                .contains("| exposure of all families, two threads | 10.0 (9.0–11.0) s |")
                .contains("There is no peer");
    }
}
