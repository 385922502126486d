package org.kinscope.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** Graphs that are made from files. */
class OfflineImportIT {

    @TempDir Path data;

    @Test
    void a_graph_is_made_from_files_and_stays() throws IOException {
        try (OfflineImport making = OfflineImport.begin(data)) {
            people(making.folder(), "a,Ada\nb,\"two\nlines\"\n");
            List<String> arguments =
                    List.of(
                            "--nodes=Person=header.csv,people.csv",
                            "--multiline-fields=people.csv",
                            "--multiline-fields-format=v2");
            try (EmbeddedGraph graph = making.make(Options.forTests(data), arguments)) {
                assertThat(names(graph.driver())).containsExactly("Ada", "two\nlines");
                assertThat(OfflineImport.isUnfinished(data)).isTrue();
                assertThat(EmbeddedGraph.isIn(data)).isFalse();
                making.complete();
                assertThat(EmbeddedGraph.isIn(data)).isTrue();
            }
        }
        assertThat(data.resolve("first-load")).doesNotExist();
        try (EmbeddedGraph graph = EmbeddedGraph.start(Options.forTests(data))) {
            assertThat(names(graph.driver())).containsExactly("Ada", "two\nlines");
        }
    }

    @Test
    void a_graph_whose_making_was_cut_is_thrown_away_by_the_next_start() throws IOException {
        OfflineImport cut = OfflineImport.begin(data);
        people(cut.folder(), "a,Ada\n");
        try (EmbeddedGraph graph =
                cut.make(Options.forTests(data), List.of("--nodes=Person=header.csv,people.csv"))) {
            assertThat(names(graph.driver())).containsExactly("Ada");
        }
        assertThat(EmbeddedGraph.isIn(data)).isFalse();
        try (EmbeddedGraph graph = EmbeddedGraph.start(Options.forTests(data))) {
            assertThat(names(graph.driver())).isEmpty();
            assertThat(graph.crashedProcess()).isNull();
        }
        assertThat(data.resolve("first-load")).doesNotExist();
    }

    @Test
    void files_that_the_importer_refuses_leave_no_graph_and_a_log() throws IOException {
        try (OfflineImport making = OfflineImport.begin(data)) {
            people(making.folder(), "a,Ada\na,again\n");
            assertThatThrownBy(
                            () ->
                                    making.make(
                                            Options.forTests(data),
                                            List.of("--nodes=Person=header.csv,people.csv")))
                    .isInstanceOf(GraphUnavailable.class)
                    .hasMessageContaining("could not make the graph")
                    .hasMessageContaining("first-load.log");
        }
        assertThat(EmbeddedGraph.isIn(data)).isFalse();
        assertThat(data.resolve("first-load")).doesNotExist();
        assertThat(data.resolve("first-load.log")).isNotEmptyFile();
    }

    @Test
    void a_folder_in_use_is_refused() {
        try (OfflineImport _ = OfflineImport.begin(data)) {
            assertThatThrownBy(() -> OfflineImport.begin(data))
                    .isInstanceOfSatisfying(
                            GraphUnavailable.class,
                            e ->
                                    assertThat(e.reason())
                                            .isEqualTo(GraphUnavailable.Reason.STORE_IN_USE));
        }
    }

    private static void people(Path folder, String rows) throws IOException {
        Files.writeString(folder.resolve("header.csv"), "id:ID,name:string\n");
        Files.writeString(folder.resolve("people.csv"), rows);
    }

    private static List<String> names(Driver driver) {
        return driver
                .executableQuery("MATCH (p:Person) RETURN p.name AS name ORDER BY name")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("name").asString())
                .toList();
    }
}
