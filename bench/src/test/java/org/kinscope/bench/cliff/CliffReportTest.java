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
                                new Spread(List.of(4.0)),
                                new Spread(List.of(20.0)),
                                new Spread(List.of(2.9, 3.1, 3.0)),
                                new Spread(List.of(22.0)),
                                new Spread(List.of(2.4)),
                                40.5,
                                List.of("open-electricity 12.00"),
                                new CliffReport.Sample(
                                        new NaiveCliff.Sum(400, 100, 123_450),
                                        new NaiveCliff.Sum(400, 100, 123_460),
                                        8.25))
                        .markdown();

        assertThat(told)
                .contains(
                        "200,000 people in 76,000 families; 9,000 with a known income, 640 within")
                .contains("1,234 notches")
                .contains("| exposure of all families, two threads | 10.0 (9.0–11.0) s |")
                .contains("| the same, times the exposure | 3.0 (2.9–3.1) |")
                .contains("| two reforms beside today | 22.0 (22.0–22.0) s |")
                .contains("| the same, times the exposure | 2.4 (2.4–2.4) |")
                .contains("the registers at the lines, once | 40.5 s |")
                .contains("More a year by the reforms: open-electricity 12.00.")
                .contains("cliffShare 0.2500, cliffGap 1234.50 yuan a month; CEL says 0.2500")
                .contains("There is no peer");
    }

    @Test
    void both_ways_agree_up_to_two_fen_a_family_and_in_every_count() {
        NaiveCliff.Sum ours = new NaiveCliff.Sum(10, 3, 1_000);

        assertThat(ours.agrees(new NaiveCliff.Sum(10, 3, 1_020))).isTrue();
        assertThat(ours.agrees(new NaiveCliff.Sum(10, 3, 1_021))).isFalse();
        assertThat(ours.agrees(new NaiveCliff.Sum(10, 4, 1_000))).isFalse();
    }
}
