package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.synthetic.plant.Plants;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A generated city with nothing planted but the village, in the worst of files, all the way by the
 * commands.
 */
class GenerateIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DAY = "2020-12-31";
    private static final String RELATIONS =
            "MATCH (a)-[r:SIBLING_OF|CO_RESIDES|SUPPORTS]->(b)"
                    + " WHERE coalesce(r.from <= date($day), true)"
                    + " AND coalesce(r.to > date($day), true)"
                    + " RETURN type(r) + ' ' + a.personId + ' ' + b.personId AS relation";

    @TempDir static Path folder;

    private static Path city = Path.of(".");
    private static Path data = Path.of(".");
    private static JsonNode first = JSON.createObjectNode();
    private static JsonNode second = JSON.createObjectNode();
    private static final Set<String> RELATED = new HashSet<>();

    @BeforeAll
    static void the_city_is_generated_loaded_and_analysed() throws IOException {
        city = folder.resolve("city");
        data = folder.resolve("data");
        Shell.Outcome generated =
                Shell.run(
                        data,
                        "generate",
                        "--out",
                        city.toString(),
                        "--persons",
                        "3000",
                        "--seed",
                        "5",
                        "--plant",
                        "0",
                        "--mess",
                        "2",
                        "--later");
        assertThat(generated.exitCode()).as(generated.err()).isZero();
        assertThat(generated.out()).contains("people").contains("truth");
        GlobalOptions open = new GlobalOptions();
        open.data = data;
        try (OpenGraph graph = OpenGraph.open(open)) {
            first = json("ingest", city.resolve("delivery").toString(), "--delivered-on", DAY);
            graph.driver()
                    .executableQuery(RELATIONS)
                    .withParameters(Map.of("day", DAY))
                    .execute()
                    .records()
                    .forEach(row -> RELATED.add(row.get("relation").asString()));
            json("analyse", "--as-of", DAY);
            json("analyse", "hidden.reach", "--purpose", "a test of the village", "--as-of", DAY);
            export("findings.csv", "findings");
            export("tiers.csv", "tiers", "--as-of", DAY);
            second =
                    json(
                            "ingest",
                            city.resolve("delivery2").toString(),
                            "--delivered-on",
                            "2021-01-31");
        }
    }

    private static JsonNode json(String... command) {
        List<String> all = new java.util.ArrayList<>(List.of(command));
        all.add("--json");
        Shell.Outcome outcome = Shell.run(data, all.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return JSON.readTree(outcome.out());
    }

    private static void export(String file, String command, String... options) {
        List<String> all = new java.util.ArrayList<>(List.of(command, "export", "--out"));
        all.add(folder.resolve(file).toString());
        all.addAll(List.of(options));
        Shell.Outcome outcome = Shell.run(data, all.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    private static JsonNode counts() throws IOException {
        return JSON.readTree(Files.readString(city.resolve("truth/counts.json")));
    }

    @Test
    void every_file_is_read_as_the_truth_counts_it() throws IOException {
        JsonNode truth = counts().path("delivery");
        assertThat(first.path("files")).hasSize(truth.size()).hasSizeGreaterThan(29);
        long quarantined = 0;
        for (JsonNode file : first.path("files")) {
            JsonNode known = truth.path(file.path("file").asString());
            assertThat(file.path("read")).as(file + "").isEqualTo(known.path("rows"));
            assertThat(file.path("loaded")).as(file + "").isEqualTo(known.path("good"));
            assertThat(file.path("encoding")).as(file + "").isEqualTo(known.path("encoding"));
            assertThat(numbers(file.path("reasons")))
                    .as(file + "")
                    .isEqualTo(numbers(known.path("quarantine")));
            assertThat(file.path("unchanged").asLong())
                    .as(file + "")
                    .isEqualTo(sum(known.path("duplicates")));
            quarantined += file.path("quarantined").asLong();
        }
        assertThat(quarantined).isGreaterThan(500);
    }

    @Test
    void where_nothing_was_planted_only_the_village_is_found() throws IOException {
        Set<String> asked = new TreeSet<>();
        Plants.list().forEach(plant -> asked.add(plant.code()));
        List<String> truth = new ArrayList<>();
        for (NamedCsvRecord row : rows(city.resolve("truth/truth.csv"))) {
            assertThat(row.getField("origin")).isEqualTo("village");
            if (row.getField("label").equals("positive")
                    && asked.contains(row.getField("analysis"))) {
                String key = row.getField("subject_key");
                boolean person = row.getField("subject_kind").equals("Person");
                truth.add(
                        row.getField("analysis")
                                + " "
                                + (person
                                        ? key.substring(0, 6) + "********" + key.substring(16)
                                        : key));
            }
        }
        assertThat(truth).hasSizeGreaterThan(6);
        assertThat(
                        rows(folder.resolve("findings.csv")).stream()
                                .map(
                                        row ->
                                                row.getField("analysis")
                                                        + " "
                                                        + row.getField("subject_key")))
                .containsExactlyInAnyOrderElementsOf(truth);
    }

    @Test
    void the_tier_of_every_unit_is_the_true_one() throws IOException {
        List<String> columns =
                List.of(
                        "recorded_tier",
                        "assessed_tier",
                        "income_per_head",
                        "expense_per_head",
                        "members",
                        "property_within_limits");
        Map<String, List<String>> truth = by(city.resolve("truth/tiers.csv"), columns);
        assertThat(truth).hasSizeGreaterThan(10);
        assertThat(truth.values()).anyMatch(row -> row.get(1).equals("1"));
        assertThat(by(folder.resolve("tiers.csv"), columns)).isEqualTo(truth);
    }

    @Test
    void relations_hold_and_do_not_hold_as_the_truth_says() throws IOException {
        PersonIds ids = new PersonIds(IdentityKeys.open(data, Map.of()));
        Map<String, Long> seen = new TreeMap<>();
        for (NamedCsvRecord row : rows(city.resolve("truth/relations.csv"))) {
            String from = ids.personIdOf(row.getField("from_id"));
            String to = ids.personIdOf(row.getField("to_id"));
            String type = row.getField("relation");
            boolean holds =
                    RELATED.contains(type + " " + from + " " + to)
                            || (!type.equals("SUPPORTS")
                                    && RELATED.contains(type + " " + to + " " + from));
            assertThat(holds)
                    .as(type + " " + row.getField("note"))
                    .isEqualTo(row.getField("label").equals("positive"));
            seen.merge(type + " " + row.getField("label"), 1L, Long::sum);
        }
        assertThat(seen)
                .containsOnlyKeys(
                        "CO_RESIDES negative",
                        "CO_RESIDES positive",
                        "SIBLING_OF negative",
                        "SIBLING_OF positive",
                        "SUPPORTS negative",
                        "SUPPORTS positive")
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(100));
    }

    @Test
    void the_later_delivery_changes_and_adds_what_the_truth_says() throws IOException {
        Map<String, Long> loaded = new TreeMap<>();
        Map<String, Long> unchanged = new TreeMap<>();
        for (JsonNode file : second.path("files")) {
            String dataset = file.path("dataset").asString();
            loaded.merge(dataset, file.path("loaded").asLong(), Long::sum);
            unchanged.merge(dataset, file.path("unchanged").asLong(), Long::sum);
            assertThat(file.path("quarantined").asLong()).as(dataset).isZero();
        }
        Map<String, Long> changes = new TreeMap<>();
        Map<String, Long> same = new TreeMap<>();
        counts().path("delivery2_rows")
                .properties()
                .forEach(
                        entry -> {
                            JsonNode rows = entry.getValue();
                            changes.put(
                                    entry.getKey(),
                                    rows.path("changed").asLong() + rows.path("new").asLong());
                            same.put(entry.getKey(), rows.path("unchanged").asLong());
                        });
        assertThat(loaded).isEqualTo(changes);
        assertThat(unchanged).isEqualTo(same);
        assertThat(changes.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(500);
    }

    private static Map<String, Long> numbers(JsonNode node) {
        Map<String, Long> numbers = new HashMap<>();
        node.properties().forEach(e -> numbers.put(e.getKey(), e.getValue().asLong()));
        return numbers;
    }

    private static long sum(JsonNode node) {
        return numbers(node).values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, List<String>> by(Path file, List<String> columns)
            throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (NamedCsvRecord row : rows(file)) {
            rows.put(row.getField("aid_unit_no"), columns.stream().map(row::getField).toList());
        }
        return rows;
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
