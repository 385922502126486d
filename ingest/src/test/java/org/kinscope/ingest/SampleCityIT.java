package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.digest.GraphDigest;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.IdentityKeysRefused;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The sample city's two deliveries, one after the other, in one graph. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleCityIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate SECOND_DAY = LocalDate.of(2021, 1, 31);

    @TempDir static Path data;

    private static Driver driver = GraphForTests.driver();
    private static Ingest ingest =
            new Ingest(driver, new PersonIds(Keys.FIXED), Path.of("."), Progress.SILENT);
    private static IngestReport first =
            new IngestReport(
                    0,
                    java.util.List.of(),
                    new Phases(0, 0, 0, 0),
                    java.util.List.of(),
                    Path.of("none"),
                    new org.kinscope.ingest.quarantine.Quarantine.Counts(0, 0));
    private static String afterFirst = "";

    @BeforeAll
    static void the_first_delivery_is_loaded() {
        Migrations.apply(driver);
        GraphForTests.wipe();
        ingest = new Ingest(driver, new PersonIds(Keys.FIXED), data, Progress.SILENT);
        first = ingest.run(SampleCity.FIRST, FIRST_DAY);
        afterFirst = GraphDigest.of(driver);
        System.getLogger("timing")
                .log(
                        System.Logger.Level.INFO,
                        "sample city: {0} rows in {1} s",
                        first.read(),
                        first.seconds());
    }

    @Test
    @Order(1)
    void every_file_gives_the_counts_that_are_known() {
        assertThat(first.delivery()).isEqualTo(1);
        assertThat(first.files())
                .extracting(FileReport::file)
                .containsExactlyInAnyOrderElementsOf(SampleCity.files("delivery").keySet());
        for (FileReport file : first.files()) {
            SampleCity.Known expected = SampleCity.file("delivery", file.file());
            assertThat(file.refused()).as(file.file()).isNull();
            assertThat(file.dataset()).as(file.file()).isEqualTo(expected.dataset());
            assertThat(file.encoding()).as(file.file()).isEqualTo(expected.encoding());
            assertThat(file.read()).as(file.file()).isEqualTo(expected.rows());
            assertThat(file.loaded()).as(file.file()).isEqualTo(expected.good());
            assertThat(new TreeMap<>(file.reasons()))
                    .as(file.file())
                    .isEqualTo(expected.quarantine());
            assertThat(file.loaded() + file.unchanged() + file.quarantined())
                    .as(file.file())
                    .isEqualTo(file.read());
        }
    }

    @Test
    @Order(2)
    void loading_the_same_delivery_again_changes_nothing() {
        IngestReport again = ingest.run(SampleCity.FIRST, SECOND_DAY);
        assertThat(again.delivery()).isEqualTo(1);
        assertThat(again.loaded()).isZero();
        assertThat(GraphDigest.of(driver)).isEqualTo(afterFirst);
    }

    @Test
    @Order(3)
    void no_id_number_stands_in_the_graph_in_clear() {
        try (Session session = driver.session()) {
            long found =
                    session
                            .run(
                                    "MATCH (n) WHERE NOT n:Change UNWIND keys(n) AS k WITH n[k] AS v"
                                            + " WHERE v IS :: STRING RETURN v UNION ALL MATCH"
                                            + " ()-[r]->() UNWIND keys(r) AS k WITH r[k] AS v WHERE v"
                                            + " IS :: STRING RETURN v")
                            .stream()
                            .map(row -> row.get("v").asString())
                            .filter(
                                    text ->
                                            !org.kinscope.ingest.judge.Masks.inText(text)
                                                    .equals(text))
                            .count();
            assertThat(found).isZero();
        }
    }

    @Test
    @Order(4)
    void the_second_delivery_gives_the_counts_that_are_known() {
        IngestReport second = ingest.run(SampleCity.SECOND, SECOND_DAY);
        assertThat(second.delivery()).isEqualTo(2);
        Map<?, ?> known = SampleCity.map(SampleCity.counts().get("delivery2_rows"));
        Map<String, Long> loaded =
                second.files().stream()
                        .collect(
                                Collectors.groupingBy(
                                        file -> String.valueOf(file.dataset()),
                                        TreeMap::new,
                                        Collectors.summingLong(FileReport::loaded)));
        Map<String, Long> expected = new TreeMap<>();
        known.forEach(
                (dataset, rows) ->
                        expected.put(
                                dataset.toString(),
                                SampleCity.number(SampleCity.map(rows).get("new"))
                                        + SampleCity.number(SampleCity.map(rows).get("changed"))));
        // The first delivery has words with an added comma, quote or second line, and the second
        // has them without; the counts leave that out, but the values differ. One of these persons
        // moved as well, and so is counted already.
        expected.merge("persons", 9L, Long::sum);
        expected.merge("vehicles", 1L, Long::sum);
        expected.merge("medical", 2L, Long::sum);
        assertThat(loaded).isEqualTo(expected);
        assertThat(second.notes()).noneMatch(note -> note.code().equals("missing"));
        assertThat(second.files()).allMatch(file -> file.quarantined() == 0);
    }

    @Test
    @Order(5)
    void the_order_of_files_rows_and_columns_does_not_matter(@TempDir Path shuffled) {
        String expected = GraphDigest.of(driver);
        GraphForTests.wipe();
        Ingest small = new Ingest(driver, new PersonIds(Keys.FIXED), data, Progress.SILENT, 300);
        small.run(Shuffled.copy(SampleCity.FIRST, shuffled.resolve("1"), 7), FIRST_DAY);
        assertThat(GraphDigest.of(driver)).isEqualTo(afterFirst);
        small.run(Shuffled.copy(SampleCity.SECOND, shuffled.resolve("2"), 8), SECOND_DAY);
        assertThat(GraphDigest.of(driver)).isEqualTo(expected);
    }

    @Test
    @Order(6)
    void an_interrupted_delivery_is_resumed_under_its_number_to_the_same_graph() {
        GraphForTests.wipe();
        Progress interrupting =
                new Progress() {
                    @Override
                    public void advanced(String file, long rows, double rowsPerSecond) {
                        if (file.startsWith("registrations") && rows > 1_500) {
                            throw new IllegalStateException("interrupted");
                        }
                    }
                };
        PersonIds ids = new PersonIds(Keys.FIXED);
        assertThatThrownBy(
                        () ->
                                new Ingest(driver, ids, data, interrupting, 300)
                                        .run(SampleCity.FIRST, FIRST_DAY))
                .hasMessage("interrupted");
        assertThat(GraphDigest.of(driver)).isNotEqualTo(afterFirst);
        IngestReport resumed =
                new Ingest(driver, ids, data, Progress.SILENT, 300)
                        .run(SampleCity.FIRST, SECOND_DAY);
        assertThat(resumed.delivery()).isEqualTo(1);
        assertThat(resumed.loaded()).isEqualTo(first.loaded());
        assertThat(GraphDigest.of(driver)).isEqualTo(afterFirst);
    }

    @Test
    @Order(7)
    void other_keys_than_those_of_the_graph_are_refused() {
        PersonIds others =
                new PersonIds(IdentityKeys.of(Keys.filled(4), Keys.filled(2), Keys.filled(3)));
        Ingest ingestWithOthers = new Ingest(driver, others, data, Progress.SILENT);
        assertThatThrownBy(() -> ingestWithOthers.run(SampleCity.SECOND, SECOND_DAY))
                .isInstanceOf(IdentityKeysRefused.class)
                .hasMessageContaining("put back");
    }
}
