package org.kinscope.bench.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the benchmark with the smallest city, the product in processes of its own. */
class DeliveryBenchIT {

    @TempDir Path folder = Path.of(".");

    @Test
    void both_load_the_same_rows_into_graphs_that_hold_the_same_and_the_report_tells_it()
            throws IOException {
        List<String> said = new ArrayList<>();
        Product product = new Product(program(), folder.resolve("kinscope.log"));
        DeliveryReport report = new DeliveryBench(product, folder, said::add).run(500, 3, 3, 0, 1);

        assertThat(said).singleElement().asString().startsWith("run 1: first ");
        DeliveryRun run = report.runs().getFirst();
        assertThat(run.first().quarantined()).isPositive();
        assertThat(report.peerFirst()).isEqualTo(run.first().read() - run.first().quarantined());
        assertThat(run.first().changed()).isEqualTo(report.peerFirst());
        assertThat(report.peerMonth()).isEqualTo(run.month().read());
        assertThat((double) run.month().changed() / run.month().read()).isBetween(0.02, 0.04);
        assertThat(run.first().times().phases().keySet())
                .containsExactly(
                        "opening", "rows", "identity", "closing", "derivations", "conflicts");
        assertThat(run.first().times().work()).isPositive().isLessThan(run.first().times().whole());
        assertThat(run.peerFirst().phases()).hasSize(31).containsKeys("schema", "persons");
        assertThat(report.machine().randomReadNanoseconds()).isPositive();
        assertThat(report.machine().boltRoundTripMicroseconds()).isPositive();

        report.write(folder);
        assertThat(folder.resolve("deliveries.md"))
                .content()
                .contains("| first load, whole command |", "| a month later, work |");
        assertThat(Files.size(folder.resolve("deliveries.json"))).isPositive();
    }

    private static List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dkinscope.home=" + System.getProperty("kinscope.home", ".."),
                "-cp",
                System.getProperty("java.class.path"),
                "org.kinscope.api.cli.Kinscope");
    }
}
