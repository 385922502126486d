package org.kinscope.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphUnavailable.Reason;
import org.neo4j.driver.Driver;

class EmbeddedGraphIT {

    @TempDir Path folder;

    @Test
    void it_answers_to_its_own_password_only_and_by_both_schemes() {
        try (EmbeddedGraph graph = start()) {
            GraphConnection right = graph.connection();
            assertThat(one(graph.driver(), "RETURN 1 AS x")).isEqualTo(1);
            GraphConnection routed =
                    new GraphConnection(
                            java.net.URI.create("neo4j://127.0.0.1:" + right.uri().getPort()),
                            right.user(),
                            right.password());
            try (Driver driver = RemoteGraph.open(routed)) {
                assertThat(one(driver, "RETURN 2 AS x")).isEqualTo(2);
            }

            GraphUnavailable refused =
                    refusal(
                            () ->
                                    RemoteGraph.open(
                                            new GraphConnection(
                                                    right.uri(), right.user(), "neo4j")));

            assertThat(refused.reason()).isEqualTo(Reason.WRONG_PASSWORD);
            assertThat(refused)
                    .hasMessageContaining("127.0.0.1:" + right.uri().getPort())
                    .hasMessageContaining("KINSCOPE_GRAPH_PASSWORD");
        }
    }

    @Test
    void data_outlives_a_restart_and_a_close_takes_less_than_three_seconds() {
        GraphConnection before;
        Instant asked;
        try (EmbeddedGraph graph = start()) {
            before = graph.connection();
            one(graph.driver(), "CREATE (n:Kept {x: 7}) RETURN n.x AS x");
            asked = Instant.now();
        }
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(folder.resolve("graph.json")).doesNotExist();

        try (EmbeddedGraph graph = start()) {
            assertThat(one(graph.driver(), "MATCH (n:Kept) RETURN n.x AS x")).isEqualTo(7);
            assertThat(graph.connection().password()).isEqualTo(before.password());
        }
    }

    @Test
    void the_credentials_are_for_the_owner_alone_and_on_no_command_line() throws IOException {
        try (EmbeddedGraph graph = start()) {
            String password = graph.connection().password();
            for (String file : new String[] {"graph.json", "graph.password"}) {
                assertThat(folder.resolve(file)).content().contains(password);
                assertThat(
                                PosixFilePermissions.toString(
                                        Files.getPosixFilePermissions(folder.resolve(file))))
                        .isEqualTo("rw-------");
            }
            Path process = Path.of("/proc", Long.toString(graph.serverPid()));
            assertThat(Files.readString(process.resolve("cmdline")))
                    .contains("GraphServer")
                    .doesNotContain(password);
            assertThat(Files.readString(process.resolve("environ"))).doesNotContain(password);
            assertThat(graph.connection().toString()).doesNotContain(password);
        }
    }

    @Test
    void a_second_start_on_the_folder_is_refused_and_names_the_process_and_the_way_in() {
        try (EmbeddedGraph graph = start()) {
            GraphUnavailable refused = refusal(this::start);

            assertThat(refused.reason()).isEqualTo(Reason.STORE_IN_USE);
            assertThat(refused)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--graph " + graph.connection().uri());
            assertThat(EmbeddedGraph.findRunning(folder)).isEqualTo(graph.connection());
            assertThat(one(graph.driver(), "RETURN 1 AS x")).isEqualTo(1);
        }
        assertThat(EmbeddedGraph.findRunning(folder)).isNull();
    }

    @Test
    void
            another_process_is_refused_and_when_the_owner_is_killed_the_child_dies_and_the_store_recovers()
                    throws Exception {
        Process owner = owner();
        try {
            long child = childOf(owner);
            ProcessHandle server = ProcessHandle.of(child).orElseThrow();

            GraphUnavailable refused = refusal(this::start);
            assertThat(refused.reason()).isEqualTo(Reason.STORE_IN_USE);
            assertThat(refused).hasMessageContaining("process " + owner.pid() + ":");

            owner.toHandle().destroyForcibly();
            server.onExit().get(20, java.util.concurrent.TimeUnit.SECONDS);
            assertThat(folder.resolve("graph.json")).exists();

            try (EmbeddedGraph graph = start()) {
                assertThat(one(graph.driver(), "MATCH (n:Kept) RETURN count(n) AS x")).isEqualTo(1);
                assertThat(graph.crashedProcess()).isEqualTo(owner.pid());
            }
        } finally {
            owner.destroyForcibly();
        }
    }

    @Test
    void a_password_that_looks_like_an_option_opens_the_graph() throws IOException {
        Files.writeString(folder.resolve("graph.password"), "--help=me-Qx7\n");

        try (EmbeddedGraph graph = start()) {
            assertThat(graph.connection().password()).isEqualTo("--help=me-Qx7");
            assertThat(one(graph.driver(), "RETURN 1 AS x")).isEqualTo(1);
        }
    }

    @Test
    void a_child_that_gets_the_signal_of_a_ctrl_c_waits_for_the_word_of_its_parent()
            throws InterruptedException {
        ProcessHandle server;
        try (EmbeddedGraph graph = start()) {
            server = ProcessHandle.of(graph.serverPid()).orElseThrow();
            server.destroy();
            Thread.sleep(1500);
            assertThat(one(graph.driver(), "RETURN 1 AS x")).isEqualTo(1);
        }
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void a_store_whose_server_was_killed_recovers() {
        try (EmbeddedGraph graph = start()) {
            one(graph.driver(), "CREATE (n:Kept {x: 1}) RETURN n.x AS x");
            ProcessHandle server = ProcessHandle.of(graph.serverPid()).orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
            assertThat(graph.isAlive()).isFalse();
        }
        try (EmbeddedGraph graph = start()) {
            assertThat(one(graph.driver(), "MATCH (n:Kept) RETURN count(n) AS x")).isEqualTo(1);
        }
    }

    @Test
    void a_store_whose_first_start_was_cut_is_made_anew_and_no_other_is() throws IOException {
        start().close();
        // As a kill leaves it that comes while Neo4j makes its files.
        Path logs = folder.resolve("graph/data/transactions/neo4j");
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("graph/neo4j-version"));
        assertThat(refusal(this::start)).hasMessageContaining("Transaction logs are missing");
        Files.writeString(folder.resolve("graph/making"), "");

        try (EmbeddedGraph graph = start()) {
            assertThat(one(graph.driver(), "MATCH (n) RETURN count(n) AS x")).isZero();
            assertThat(one(graph.driver(), "CREATE (n:Kept) RETURN count(n) AS x")).isEqualTo(1);
        }
        assertThat(folder.resolve("graph/making")).doesNotExist();
        // A store that has answered stays, whatever stands beside it.
        Files.writeString(folder.resolve("graph/making"), "");
        try (EmbeddedGraph graph = start()) {
            assertThat(one(graph.driver(), "MATCH (n:Kept) RETURN count(n) AS x")).isEqualTo(1);
        }
    }

    @Test
    void a_store_of_a_newer_program_or_with_another_or_no_password_is_refused() throws IOException {
        start().close();
        Path version = folder.resolve("graph/neo4j-version");
        String ours = Files.readString(version);
        Files.writeString(version, "2031.1.0\n");

        GraphUnavailable newer = refusal(this::start);
        assertThat(newer.reason()).isEqualTo(Reason.STORE_NEWER);
        assertThat(newer).hasMessageContaining("2031.1.0").hasMessageContaining(ours.strip());

        Files.writeString(version, ours);
        Path password = folder.resolve("graph.password");
        Files.writeString(password, "not-the-password\n");
        GraphUnavailable other = refusal(this::start);
        assertThat(other.reason()).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(other).hasMessageContaining("graph.password");

        Files.delete(password);
        GraphUnavailable lost = refusal(this::start);
        assertThat(lost.reason()).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(password).doesNotExist();
    }

    @Test
    void a_store_that_is_damaged_is_refused_with_the_cause_and_the_log() throws IOException {
        start().close();
        Path store = folder.resolve("graph/data/databases/neo4j/neostore");
        Files.write(store, new byte[(int) Files.size(store)]);

        GraphUnavailable refused = refusal(this::start);

        assertThat(refused.reason()).isEqualTo(Reason.START_FAILED);
        assertThat(refused).hasMessageContaining("server.log");
        assertThat(refused.getMessage()).doesNotContain("\n");
    }

    @Test
    void a_server_that_dies_at_its_start_is_told_with_its_last_line() {
        Options impossible = new Options(folder, 1, 64, true, Duration.ofMinutes(1));

        GraphUnavailable refused = refusal(() -> EmbeddedGraph.start(impossible));

        assertThat(refused.reason()).isEqualTo(Reason.START_FAILED);
        assertThat(refused.getMessage()).contains("heap").doesNotContain("\n");
    }

    private EmbeddedGraph start() {
        return EmbeddedGraph.start(Options.forTests(folder));
    }

    private Process owner() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-D"
                                + ServerJars.HOME_PROPERTY
                                + "="
                                + System.getProperty(ServerJars.HOME_PROPERTY),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        folder.toString())
                .redirectError(folder.resolve("owner.log").toFile())
                .start();
    }

    private static long childOf(Process owner) throws IOException {
        var lines = owner.inputReader();
        String line = lines.readLine();
        assertThat(line).startsWith("OWNER ");
        return Long.parseLong(line.substring("OWNER ".length()));
    }

    private static GraphUnavailable refusal(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable c) {
        GraphUnavailable refused = catchThrowableOfType(GraphUnavailable.class, c);
        assertThat(refused).isNotNull();
        return refused;
    }

    private static long one(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().getFirst().get("x").asLong();
    }
}
