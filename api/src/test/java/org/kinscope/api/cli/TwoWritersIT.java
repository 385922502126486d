package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphConnection;
import org.kinscope.ingest.write.GraphLock;
import org.kinscope.ingest.write.LockHolder;

/** Two commands that write to one graph: one waits or is refused. */
class TwoWritersIT {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    @TempDir Path folder;

    @Test
    void a_second_writer_is_refused_and_one_that_may_wait_waits_until_the_first_has_ended()
            throws IOException {
        Path delivery = delivery();
        GlobalOptions global = new GlobalOptions();
        global.data = folder.resolve("data");
        try (OpenGraph graph = OpenGraph.open(global)) {
            CompletableFuture<Shell.Outcome> waiting;
            try (OpenGraph.WriteRight _ = graph.write()) {
                Shell.Outcome refused = ingest(delivery);
                assertThat(refused.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
                assertThat(refused.err().strip().lines()).hasSize(1);
                assertThat(refused.err())
                        .contains("another command is writing to this graph")
                        .contains("process " + ProcessHandle.current().pid())
                        .contains("--wait");

                long began = System.nanoTime();
                Shell.Outcome later = ingest(delivery, "--wait=1");
                assertThat(later.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
                assertThat(later.err()).contains("waiting for another command to end");
                assertThat(Duration.ofNanos(System.nanoTime() - began))
                        .isGreaterThan(Duration.ofSeconds(1));

                waiting = CompletableFuture.supplyAsync(() -> ingest(delivery, "--wait"));
                awaitAtLeast(Duration.ofSeconds(1));
                assertThat(waiting).isNotDone();
            }
            Shell.Outcome done = waiting.join();
            assertThat(done.exitCode()).as(done.err()).isZero();
            assertThat(done.out()).contains("divisions.csv");
        }
    }

    @Test
    void another_data_folder_on_the_same_server_is_refused_while_the_first_writes()
            throws IOException, GraphLock.Held {
        Path delivery = delivery();
        GlobalOptions global = new GlobalOptions();
        global.data = folder.resolve("server");
        try (OpenGraph server = OpenGraph.open(global)) {
            try (GraphLock _ = GraphLock.take(server.driver(), LockHolder.here("ingest"))) {
                try (Loader other = remote(server.connection(), delivery)) {
                    assertThat(other.await(LONGEST)).isEqualTo(ExitCode.ENVIRONMENT);
                    assertThat(other.text())
                            .contains("another command is writing to this graph (ingest, process ")
                            .contains("last heard of");
                }
            }
            try (Loader other = remote(server.connection(), delivery)) {
                assertThat(other.await(LONGEST)).as(other::text).isZero();
            }
            assertThat(folder.resolve("other/snapshots/divisions.hashes")).exists();
        }
    }

    private Loader remote(GraphConnection to, Path delivery) {
        return Loader.start(
                folder.resolve("other"),
                List.of(),
                Map.of("KINSCOPE_GRAPH_USER", to.user(), "KINSCOPE_GRAPH_PASSWORD", to.password()),
                "ingest",
                delivery.toString(),
                "--graph",
                to.uri().toString());
    }

    private Path delivery() throws IOException {
        Path delivery = Files.createDirectories(folder.resolve("delivery"));
        Files.writeString(delivery.resolve("divisions.csv"), "code,name\n321200000000,泰州市\n");
        return delivery;
    }

    private Shell.Outcome ingest(Path delivery, String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "ingest";
        all[1] = delivery.toString();
        System.arraycopy(more, 0, all, 2, more.length);
        return Shell.run(folder.resolve("data"), all);
    }

    private static void awaitAtLeast(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
