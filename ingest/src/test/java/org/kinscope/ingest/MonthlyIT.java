package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.digest.GraphDigest;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.kinscope.ingest.plan.DeliveryPlan;
import org.kinscope.ingest.plan.FilePlan;
import org.neo4j.driver.Driver;

/** The sample city's second month, with its snapshots, without them, and with those of others. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthlyIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate SECOND_DAY = LocalDate.of(2021, 1, 31);
    private static final Driver driver = GraphForTests.driver();

    @TempDir static Path folder;

    private static String afterSecond = "";
    private static long loadedBySecond;

    @BeforeAll
    static void the_graph_has_its_indexes() {
        Migrations.apply(driver);
        GraphForTests.wipe();
    }

    @AfterAll
    static void wipe() {
        GraphForTests.wipe();
    }

    @Test
    @Order(0)
    void a_dry_run_tells_what_the_second_month_would_change_and_changes_nothing()
            throws IOException {
        ingest("a").run(SampleCity.FIRST, FIRST_DAY);
        String digest = GraphDigest.of(driver);
        long elements = count("MATCH (n) RETURN count(n)");
        List<String> files = files(folder.resolve("a"));

        DeliveryPlan plan = ingest("a").plan(SampleCity.SECOND);
        assertThat(plan.loadedBefore()).isFalse();
        assertThat(plan.missing()).isEmpty();
        Map<?, ?> known = SampleCity.map(SampleCity.counts().get("delivery2_rows"));
        Map<String, Long> changed = new TreeMap<>();
        for (FilePlan file : plan.files()) {
            changed.merge(String.valueOf(file.dataset()), file.changed(), Long::sum);
            assertThat(file.added() + file.changed() + file.unchanged() + file.quarantined())
                    .isEqualTo(file.read());
        }
        known.forEach(
                (dataset, rows) -> {
                    long added =
                            plan.files().stream()
                                    .filter(file -> dataset.equals(file.dataset()))
                                    .mapToLong(FilePlan::added)
                                    .sum();
                    assertThat(added)
                            .as(dataset.toString())
                            .isEqualTo(SampleCity.number(SampleCity.map(rows).get("new")));
                    assertThat(added + changed.getOrDefault(dataset, 0L))
                            .as(dataset.toString())
                            .isEqualTo(known().get(dataset));
                });
        FilePlan employment = named(plan, "employment.tsv");
        assertThat(employment.columns().keySet()).isSubsetOf("monthly_wage_base", "to_date");
        assertThat(employment.columns().values().stream().mapToLong(Long::longValue).sum())
                .isGreaterThanOrEqualTo(52);
        assertThat(named(plan, "persons.csv").columns()).containsKey("address");

        assertThat(ingest("a").plan(SampleCity.FIRST).loadedBefore()).isTrue();
        assertThat(GraphDigest.of(driver)).isEqualTo(digest);
        assertThat(count("MATCH (n) RETURN count(n)")).isEqualTo(elements);
        assertThat(files(folder.resolve("a"))).isEqualTo(files);
    }

    @Test
    @Order(1)
    void the_second_month_adds_and_corrects_what_is_known_and_again_changes_nothing() {
        ingest("a").run(SampleCity.FIRST, FIRST_DAY);
        IngestReport second = ingest("a").run(SampleCity.SECOND, SECOND_DAY);
        assertThat(byDataset(second)).isEqualTo(known());
        loadedBySecond = second.loaded();
        afterSecond = GraphDigest.of(driver);

        assertThat(ingest("a").run(SampleCity.SECOND, SECOND_DAY).loaded()).isZero();
        assertThat(third("again", "a").loaded()).isZero();
        assertThat(GraphDigest.of(driver)).isEqualTo(afterSecond);
    }

    @Test
    @Order(2)
    void a_row_that_did_not_change_is_not_asked_of_the_graph() {
        run("MATCH (p:Payment) SET p.rowHash = 'ffffffffffffffff'");
        assertThat(third("with", "a").loaded()).isZero();
        assertThat(count("MATCH (p:Payment) WHERE p.rowHash = 'ffffffffffffffff' RETURN count(p)"))
                .isEqualTo(1_901);
    }

    @Test
    @Order(3)
    void without_the_snapshots_the_second_month_gives_the_same() throws IOException {
        begin("b");
        delete(folder.resolve("b/snapshots"));
        IngestReport second = ingest("b").run(SampleCity.SECOND, SECOND_DAY);
        assertThat(second.loaded()).isEqualTo(loadedBySecond);
        assertThat(byDataset(second)).isEqualTo(known());
        assertThat(GraphDigest.of(driver)).isEqualTo(afterSecond);

        delete(folder.resolve("b/snapshots"));
        assertThat(third("refill", "b").loaded()).isZero();
        assertThat(GraphDigest.of(driver)).isEqualTo(afterSecond);
        assertThat(folder.resolve("b/snapshots/payments.hashes")).exists();
    }

    @Test
    @Order(4)
    void with_the_snapshots_of_another_graph_the_second_month_gives_the_same() throws IOException {
        begin("c");
        delete(folder.resolve("c/snapshots"));
        copy(folder.resolve("b/snapshots"), folder.resolve("c/snapshots"));
        IngestReport second = ingest("c").run(SampleCity.SECOND, SECOND_DAY);
        assertThat(second.loaded()).isEqualTo(loadedBySecond);
        assertThat(GraphDigest.of(driver)).isEqualTo(afterSecond);
    }

    @Test
    @Order(5)
    void when_the_graph_is_put_back_to_the_first_month_the_second_is_loaded_anew()
            throws IOException {
        begin("d");
        String state = text("MATCH (s:GraphState) RETURN s.state");
        String graph = text("MATCH (s:GraphState) RETURN s.graph");
        ingest("d").run(SampleCity.SECOND, SECOND_DAY);
        // What a backup taken after the first month holds, while the data folder is of today.
        begin("e");
        run("MATCH (s:GraphState) SET s.state = '" + state + "', s.graph = '" + graph + "'");
        IngestReport second = ingest("d").run(SampleCity.SECOND, SECOND_DAY);
        assertThat(second.loaded()).isEqualTo(loadedBySecond);
        assertThat(GraphDigest.of(driver)).isEqualTo(afterSecond);
    }

    /** The first month in an empty graph, with the data folder {@code name}. */
    private static void begin(String name) {
        GraphForTests.wipe();
        ingest(name).run(SampleCity.FIRST, FIRST_DAY);
    }

    /** The second delivery once more, with other bytes: one line's end is another. */
    private static IngestReport third(String name, String data) {
        try {
            Path delivery = folder.resolve("delivery-" + name);
            copy(SampleCity.SECOND, delivery);
            Path births = delivery.resolve("births.csv");
            Files.writeString(births, Files.readString(births) + "\n");
            Files.writeString(delivery.resolve("deaths-" + name + ".csv"), "id_number,died_on\n");
            return ingest(data).run(delivery, SECOND_DAY);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FilePlan named(DeliveryPlan plan, String file) {
        return plan.files().stream().filter(f -> f.file().equals(file)).findFirst().orElseThrow();
    }

    /** All files below a folder with their sizes and times. */
    private static List<String> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .map(
                            file -> {
                                try {
                                    return file
                                            + " "
                                            + Files.size(file)
                                            + " "
                                            + Files.getLastModifiedTime(file);
                                } catch (IOException e) {
                                    throw new IllegalStateException(e);
                                }
                            })
                    .sorted()
                    .toList();
        }
    }

    private static Ingest ingest(String data) {
        return new Ingest(
                driver, new PersonIds(Keys.FIXED), folder.resolve(data), Progress.SILENT, 700);
    }

    private static Map<String, Long> byDataset(IngestReport report) {
        return report.files().stream()
                .collect(
                        Collectors.groupingBy(
                                file -> String.valueOf(file.dataset()),
                                TreeMap::new,
                                Collectors.summingLong(FileReport::loaded)));
    }

    /** See the same in the test of the sample city for what the counts leave out. */
    private static Map<String, Long> known() {
        Map<String, Long> known = new TreeMap<>();
        SampleCity.map(SampleCity.counts().get("delivery2_rows"))
                .forEach(
                        (dataset, rows) ->
                                known.put(
                                        dataset.toString(),
                                        SampleCity.number(SampleCity.map(rows).get("new"))
                                                + SampleCity.number(
                                                        SampleCity.map(rows).get("changed"))));
        known.merge("persons", 9L, Long::sum);
        known.merge("vehicles", 1L, Long::sum);
        known.merge("medical", 2L, Long::sum);
        return known;
    }

    private static void run(String query) {
        driver.executableQuery(query).execute();
    }

    private static long count(String query) {
        return driver.executableQuery(query).execute().records().getFirst().get(0).asLong();
    }

    private static String text(String query) {
        return driver.executableQuery(query).execute().records().getFirst().get(0).asString();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
