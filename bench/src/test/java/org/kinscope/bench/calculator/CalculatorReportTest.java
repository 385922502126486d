package org.kinscope.bench.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.bench.calculator.CalculatorReport.Percentiles;
import org.kinscope.bench.frame.Spread;

class CalculatorReportTest {

    @Test
    void the_report_tells_each_figure_with_its_unit_and_that_there_is_no_peer() {
        String told =
                new CalculatorReport(
                                200_000,
                                76_000,
                                1_200,
                                12.34,
                                new Spread(List.of(9.0, 11.0, 10.0)),
                                new Spread(List.of(4.0)),
                                new Percentiles(2.0, 5.0, 9.0),
                                new Percentiles(8.0, 12.0, 20.0),
                                81_000,
                                7_000)
                        .markdown();

        assertThat(told)
                .contains("200,000 people in 76,000 families; 1,200 units")
                .contains("| 8.0 / 12.0 / 20.0 ms |")
                .contains("| 12.3 s |")
                .contains("| 10.0 (9.0–11.0) s |")
                .contains("Entitlements due: 81,000; boundaries of R(y): 7,000.")
                .contains("There is no peer");
    }
}
