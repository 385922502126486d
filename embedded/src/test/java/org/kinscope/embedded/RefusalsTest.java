package org.kinscope.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.embedded.GraphUnavailable.Reason;

class RefusalsTest {

    @TempDir Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(ServerJars.LIB_PROPERTY);
        System.clearProperty(ServerJars.JAVA_PROPERTY);
    }

    @Test
    void a_data_folder_below_a_file_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        GraphUnavailable refused =
                refusal(() -> EmbeddedGraph.start(Options.forTests(file.resolve("data"))));

        assertThat(refused.reason()).isEqualTo(Reason.FOLDER_NOT_WRITABLE);
        assertThat(refused)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("--data DIR");
    }

    @Test
    void a_data_folder_with_a_file_named_graph_is_refused() throws IOException {
        Files.createFile(folder.resolve("graph"));

        GraphUnavailable refused = refusal(() -> EmbeddedGraph.start(Options.forTests(folder)));

        assertThat(refused.reason()).isEqualTo(Reason.FOLDER_NOT_WRITABLE);
        assertThat(refused).hasMessageContaining(folder.toRealPath().resolve("graph").toString());
    }

    @Test
    void a_server_that_is_not_built_is_told_with_the_way_to_build_it() {
        System.setProperty(ServerJars.LIB_PROPERTY, folder.resolve("nowhere").toString());

        GraphUnavailable refused = refusal(() -> EmbeddedGraph.start(Options.forTests(folder)));

        assertThat(refused.reason()).isEqualTo(Reason.SERVER_NOT_BUILT);
        assertThat(refused)
                .hasMessageContaining(folder.resolve("nowhere").toString())
                .hasMessageContaining("mvn -pl embedded-server");
    }

    @Test
    void a_missing_java_is_told_with_its_place_and_the_folder_is_free_again() {
        System.setProperty(ServerJars.JAVA_PROPERTY, folder.resolve("no-jdk").toString());

        for (int i = 0; i < 2; i++) {
            GraphUnavailable refused = refusal(() -> EmbeddedGraph.start(Options.forTests(folder)));
            assertThat(refused.reason()).isEqualTo(Reason.NO_JDK);
            assertThat(refused).hasMessageContaining(folder.resolve("no-jdk").toString());
        }
    }

    @Test
    void a_place_where_nothing_answers_is_told() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        GraphUnavailable refused =
                refusal(() -> RemoteGraph.open(connection("bolt://127.0.0.1:" + port)));

        assertThat(refused.reason()).isEqualTo(Reason.NOT_REACHABLE);
        assertThat(refused).hasMessageContaining("bolt://127.0.0.1:" + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://graph:7474", "graph:7687", "/graph", "bolt://u:secret@graph"})
    void an_address_that_is_none_of_a_graph_is_refused_without_its_password(String uri) {
        GraphUnavailable refused = refusal(() -> RemoteGraph.open(connection(uri)));

        assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED_SCHEME);
        assertThat(refused.getMessage()).contains("bolt://HOST:PORT").doesNotContain("secret");
    }

    @Test
    void what_a_crashed_run_left_is_not_taken_for_a_running_graph() throws IOException {
        new DataFolder(folder)
                .writeRunning(new DataFolder.Running(7687, "neo4j", "pw", 1, Integer.MAX_VALUE));

        assertThat(new DataFolder(folder).findRunning())
                .isEqualTo(new DataFolder.Running(7687, "neo4j", "pw", 1, Integer.MAX_VALUE));
        assertThat(EmbeddedGraph.findRunning(folder)).isNull();

        Files.writeString(folder.resolve("graph.json"), "{ \"port\": ");
        assertThat(new DataFolder(folder).findRunning()).isNull();
    }

    @Test
    void memory_grows_with_the_machine_within_limits() {
        Options options = Options.in(folder);

        assertThat(options.heapMebibytes()).isBetween(384, 4096);
        assertThat(options.pageCacheMebibytes()).isBetween(64, 3072);
        assertThat(Options.defaults().dataFolder()).isEqualTo(Path.of(".kinscope"));
    }

    private static GraphConnection connection(String uri) {
        return new GraphConnection(URI.create(uri), "neo4j", "secret");
    }

    private static GraphUnavailable refusal(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable c) {
        GraphUnavailable refused = catchThrowableOfType(GraphUnavailable.class, c);
        assertThat(refused).isNotNull();
        return refused;
    }
}
