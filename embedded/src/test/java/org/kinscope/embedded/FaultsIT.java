package org.kinscope.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphUnavailable.Reason;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/** What befalls a child process and its store from without. */
class FaultsIT {

    @TempDir Path folder;

    @Test
    void a_killed_child_is_told_with_its_signal_and_its_log_and_what_was_written_is_kept()
            throws Exception {
        EmbeddedGraph graph = start(folder);
        write(graph.driver(), 7);
        assertThat(graph.findFault()).isNull();
        ProcessHandle.of(graph.serverPid()).orElseThrow().destroyForcibly();
        graph.onExit().get(30, TimeUnit.SECONDS);

        GraphUnavailable fault = Objects.requireNonNull(graph.findFault());
        assertThat(fault.reason()).isEqualTo(Reason.SERVER_ENDED);
        assertThat(fault).hasMessageContaining("signal 9").hasMessageContaining("server.log");
        graph.close();
        assertThat(graph.findFault()).as("what it ended of is still known").isNotNull();

        try (EmbeddedGraph again = start(folder)) {
            assertThat(count(again.driver())).isEqualTo(7);
        }
    }

    @Test
    void a_child_that_is_stopped_does_not_hold_a_query_for_ever_and_goes_on_where_it_was()
            throws Exception {
        try (EmbeddedGraph graph = start(folder)) {
            write(graph.driver(), 3);
            signal("-STOP", graph.serverPid());
            try {
                assertThatThrownBy(() -> count(graph.driver())).isInstanceOf(Neo4jException.class);
                assertThat(graph.isAlive()).isTrue();
            } finally {
                signal("-CONT", graph.serverPid());
            }
            assertThat(count(graph.driver())).isEqualTo(3);
        }
    }

    @Test
    void a_store_with_a_file_cut_is_refused_and_never_opened_as_if_the_data_had_not_been()
            throws IOException {
        try (EmbeddedGraph graph = start(folder)) {
            write(graph.driver(), 500);
        }
        Path nodes = folder.resolve("graph/data/databases/neo4j/neostore.nodestore.db");
        byte[] whole = Files.readAllBytes(nodes);
        Files.write(nodes, new byte[0]);
        GraphUnavailable cut = refusal(folder);
        assertThat(cut.reason()).isEqualTo(Reason.STORE_DAMAGED);
        assertThat(cut)
                .hasMessageContaining("neostore.nodestore.db has 0 bytes and had " + whole.length)
                .hasMessageContaining("backup");

        Files.delete(nodes);
        assertThat(refusal(folder)).hasMessageContaining("neostore.nodestore.db is missing");

        Files.write(nodes, whole);
        try (EmbeddedGraph graph = start(folder)) {
            assertThat(count(graph.driver())).isEqualTo(500);
        }
    }

    @Test
    void what_another_run_left_is_not_joined_though_its_process_number_lives_again()
            throws IOException {
        // A process that lives and holds no lock of this folder.
        new DataFolder(folder)
                .writeRunning(
                        new DataFolder.Running(
                                7687,
                                "neo4j",
                                "pw",
                                ProcessHandle.current().pid(),
                                ProcessHandle.current().pid()));
        assertThat(EmbeddedGraph.findRunning(folder)).isNull();
        try (EmbeddedGraph graph = start(folder)) {
            assertThat(EmbeddedGraph.findRunning(folder)).isEqualTo(graph.connection());
        }
    }

    @Test
    void a_disk_with_next_to_no_space_is_told_before_anything_is_written() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 16)) {
            GraphUnavailable refused = refusal(disk.path());
            assertThat(refused.reason()).isEqualTo(Reason.DISK_FULL);
            assertThat(refused)
                    .hasMessageContaining(disk.path().toString())
                    .hasMessageContaining("free some");
            assertThat(disk.path().resolve("graph/data")).doesNotExist();
        }
    }

    @Test
    void a_disk_that_fills_ends_the_graph_with_its_reason_and_keeps_all_that_was_committed()
            throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 900)) {
            long committed = 1;
            Path ballast = disk.path().resolve("ballast");
            try (EmbeddedGraph graph = start(disk.path())) {
                write(graph.driver(), 1);
                fill(ballast);
                try {
                    for (int i = 0; i < 4_000; i++) {
                        graph.driver()
                                .executableQuery(
                                        "UNWIND range(1, 100) AS i CREATE (:Kept {text: $text})")
                                .withParameters(Map.of("text", "x".repeat(4_000)))
                                .execute();
                        committed += 100;
                    }
                } catch (Neo4jException full) {
                    graph.onExit().get(60, TimeUnit.SECONDS);
                }
                GraphUnavailable fault = Objects.requireNonNull(graph.findFault());
                assertThat(fault.reason()).isEqualTo(Reason.DISK_FULL);
                assertThat(fault).hasMessageContaining("no space left");
            }
            Files.delete(ballast);
            try (EmbeddedGraph graph = start(disk.path())) {
                // The last one may have been committed without its answer.
                assertThat(count(graph.driver())).isBetween(committed, committed + 100);
            }
        }
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(Files.getFileStore(ballast).getUsableSpace()).isLessThan(block.length);
        }
    }

    /** A disk of its own in memory, which only root may make. */
    private record SmallDisk(Path path) implements AutoCloseable {

        static SmallDisk mount(Path folder, int mebibytes) throws IOException {
            Path path = Files.createDirectory(folder.toRealPath().resolve("disk"));
            boolean mounted =
                    run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", path + "")
                            == 0;
            assumeTrue(mounted, "a small disk can be mounted by root only");
            return new SmallDisk(path);
        }

        @Override
        public void close() throws IOException {
            assertThat(run("umount", path.toString())).isZero();
        }
    }

    private static int run(String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join()
                .exitValue();
    }

    private static void signal(String name, long pid) throws IOException {
        assertThat(run("kill", name, Long.toString(pid))).isZero();
    }

    private static EmbeddedGraph start(Path data) {
        return EmbeddedGraph.start(Options.forTests(data));
    }

    private static void write(Driver driver, int nodes) {
        driver.executableQuery("UNWIND range(1, $n) AS i CREATE (:Kept {x: i})")
                .withParameters(Map.of("n", nodes))
                .execute();
    }

    private static long count(Driver driver) {
        return driver.executableQuery("MATCH (n:Kept) RETURN count(n) AS x")
                .execute()
                .records()
                .getFirst()
                .get("x")
                .asLong();
    }

    private static GraphUnavailable refusal(Path data) {
        GraphUnavailable refused =
                catchThrowableOfType(GraphUnavailable.class, () -> start(data).close());
        assertThat(refused).isNotNull();
        return refused;
    }
}
