package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.EmbeddedGraph;

/** Commands that the machine cuts short say in one line what happened, and lose nothing. */
class CutShortIT {

    private static final String DIVISIONS = "code,name\n321200000000,泰州市\n";

    @TempDir Path folder;

    @Test
    void an_ingest_whose_graph_is_killed_is_completed_by_the_same_command_to_the_same_digest()
            throws IOException {
        Path city = folder.resolve("city");
        assertThat(
                        Shell.run(
                                        folder.resolve("none"),
                                        "generate",
                                        "--out",
                                        city.toString(),
                                        "--persons",
                                        "600",
                                        "--seed",
                                        "3",
                                        "--plant",
                                        "1",
                                        "--mess",
                                        "1")
                                .exitCode())
                .isZero();
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(ingest(undisturbed, city).exitCode()).isZero();

        Path disturbed = folder.resolve("disturbed");
        copy(undisturbed.resolve("keys"), disturbed.resolve("keys"));
        GlobalOptions global = new GlobalOptions();
        global.data = disturbed;
        Shell.Outcome cut;
        try (OpenGraph graph = OpenGraph.open(global)) {
            CompletableFuture<Shell.Outcome> running =
                    CompletableFuture.supplyAsync(() -> ingest(disturbed, city));
            awaitPeople(graph, running);
            EmbeddedGraph own = Objects.requireNonNull(graph.own());
            ProcessHandle.of(own.serverPid()).orElseThrow().destroyForcibly();
            cut = running.join();
        }
        assertThat(cut.exitCode()).as(cut.err()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(cut.err().lines().filter(line -> line.startsWith("kinscope: ")))
                .singleElement()
                .asString()
                .contains("does not answer any more")
                .contains("the same command again goes on from there");

        Shell.Outcome partly = Shell.run(disturbed, "analyse", "--as-of", "2020-12-31");
        assertThat(partly.err()).contains("delivery 1 is loaded only in part");

        Shell.Outcome again = ingest(disturbed, city);
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(digest(disturbed)).isEqualTo(digest(undisturbed));
        Shell.Outcome refused = Shell.run(undisturbed, "quarantine", "list", "--json");
        assertThat(refused.out().lines()).hasSizeGreaterThan(20);
        assertThat(Shell.run(disturbed, "quarantine", "list", "--json").out())
                .isEqualTo(refused.out());
    }

    @Test
    void a_port_that_is_taken_is_told_before_a_graph_is_made() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Path data = folder.resolve("data");
            for (String command : new String[] {"serve", "demo"}) {
                Shell.Outcome outcome =
                        Shell.run(data, command, "--port", other.getLocalPort() + "");
                assertThat(outcome.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
                assertThat(outcome.err().strip().lines()).hasSize(1);
                assertThat(outcome.err())
                        .contains("port " + other.getLocalPort())
                        .contains("--port, or 0 for any free one");
            }
            assertThat(data.resolve("graph")).doesNotExist();
        }
    }

    @Test
    void a_delivery_dated_before_the_last_one_is_loaded_and_noted() throws IOException {
        Path data = folder.resolve("data");
        Path delivery = Files.createDirectories(folder.resolve("delivery"));
        Files.writeString(delivery.resolve("divisions.csv"), DIVISIONS);
        Shell.Outcome first =
                Shell.run(data, "ingest", delivery.toString(), "--delivered-on", "2021-03-01");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).doesNotContain("dated before");

        Files.writeString(delivery.resolve("divisions.csv"), DIVISIONS + "321202000000,海陵区\n");
        Shell.Outcome second =
                Shell.run(data, "ingest", delivery.toString(), "--delivered-on", "2021-02-01");
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.out()).contains("dated before").contains("clock");
    }

    private static void awaitPeople(OpenGraph graph, CompletableFuture<?> running) {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (people(graph) == 0) {
            assertThat(running).as("the ingest is not over yet").isNotDone();
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private static long people(OpenGraph graph) {
        return graph.driver()
                .executableQuery("MATCH (p:Person) RETURN count(p) AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    private static Shell.Outcome ingest(Path data, Path city) {
        return Shell.run(
                data,
                "ingest",
                city.resolve("delivery").toString(),
                "--delivered-on",
                "2020-12-31");
    }

    private static String digest(Path data) {
        Shell.Outcome outcome = Shell.run(data, "graph", "digest");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return outcome.out();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(file.getFileName()),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
