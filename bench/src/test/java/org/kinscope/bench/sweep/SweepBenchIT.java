package org.kinscope.bench.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Detectors;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the benchmark with a small city: all peers must give the answers of the rules. */
class SweepBenchIT {

    @TempDir Path folder = Path.of(".");

    @Test
    void cypher_and_sql_answer_as_the_rules_do_and_the_report_tells_what_it_cost()
            throws IOException {
        StringWriter said = new StringWriter();
        int code =
                new CommandLine(new SweepCommand())
                        .setOut(new PrintWriter(said))
                        .execute(
                                "--persons",
                                "800",
                                "--runs",
                                "1",
                                "--walks",
                                "300",
                                "--changed",
                                "5",
                                "--out",
                                folder.toString());
        assertThat(code).as(said.toString()).isZero();
        JsonNode report =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(folder.resolve("sweep.json")));
        JsonNode city = report.required("city");
        assertThat(city.required("people").asInt()).isGreaterThan(700);
        assertThat(city.required("bytes a person").asInt()).isBetween(50, 2_000);
        assertThat(city.required("hidden.kin-vehicle: findings").asInt()).isPositive();
        assertThat(city.required("hidden.transfer: findings").asInt()).isPositive();
        assertThat(city.required("repeated.same-programme: findings").asInt()).isPositive();
        String markdown = Files.readString(folder.resolve("sweep.md"));
        assertThat(markdown).startsWith("Calibration: ").contains("| all detectors |");
        for (Detector<?> analysis : Detectors.usual()) {
            assertThat(markdown).contains("| " + analysis.code() + " |");
        }
        assertThat(markdown.lines().filter(line -> line.contains("| DuckDB |"))).hasSize(3);
        assertThat(markdown).contains("| 5.0 % changed: read, asked again |");
    }
}
