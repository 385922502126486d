package org.kinscope.bench.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.bench.frame.Calibration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeliveryReportTest {

    private static DeliveryRun run(double first, double peerFirst, double month, double peerMonth) {
        return new DeliveryRun(
                new Loaded(1_000, 990, 10, times(first)),
                times(peerFirst),
                new Loaded(2_000, 60, 0, times(month)),
                times(peerMonth));
    }

    /** Half of the time starts and stops; a quarter each are rows and derivations. */
    private static Times times(double whole) {
        Map<String, Double> phases = new LinkedHashMap<>();
        phases.put("rows", whole / 4);
        phases.put("derivations", whole / 4);
        return new Times(whole, phases);
    }

    private static final DeliveryReport REPORT =
            new DeliveryReport(
                    500,
                    7,
                    new Calibration(9.5, 80, 250, 120),
                    990,
                    2_000,
                    List.of(run(20, 30, 10, 40), run(10, 30, 10, 80), run(40, 30, 10, 60)));

    @Test
    void each_line_has_both_medians_with_their_spread_both_rates_and_the_ratio_run_by_run() {
        assertThat(REPORT.markdown())
                .contains(
                        "500 people, seed 7; 3 runs",
                        "First 1000 rows, 10 of them refused",
                        "a month later 2000 rows, 60 of them new or changed (3.00 %)",
                        "sequential read 9.5 GB/s, random read 80 ns, fsync 250 MB/s",
                        "| first load, whole command | 20.0 (10.0–40.0) | 50 | 30.0 (30.0–30.0) |"
                                + " 33 | 1.5 (0.8–3.0) |",
                        "| a month later, whole command | 10.0 (10.0–10.0) | 200 | 60.0 (40.0–80.0)"
                                + " | 33 | 6.0 (4.0–8.0) |",
                        "| a month later, work | 5.0 (5.0–5.0) | 400 | 30.0 (20.0–40.0) | 67 |"
                                + " 6.0 (4.0–8.0) |",
                        "| kinscope, median seconds | rows | derivations |",
                        "| first load | 5.0 | 5.0 |");
    }

    @Test
    void a_program_gets_every_run_and_the_steps_of_both() {
        JsonNode json = JsonMapper.builder().build().readTree(REPORT.json());
        assertThat(json.at("/measures/0/seconds").toString()).isEqualTo("[20.0,10.0,40.0]");
        assertThat(json.at("/measures/2/peerSeconds").toString()).isEqualTo("[40.0,80.0,60.0]");
        assertThat(json.at("/measures/2/ratio").asDouble()).isEqualTo(6.0);
        assertThat(json.at("/monthChanged").asLong()).isEqualTo(60);
        assertThat(json.at("/calibration/fsyncMegabytes").asDouble()).isEqualTo(250);
        assertThat(json.at("/phases/rows").asDouble()).isEqualTo(5);
        assertThat(json.at("/peerMonthPhases/derivations").asDouble()).isEqualTo(15);
    }
}
