package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refused rows of a whole city: listed, counted, handed back, corrected by a script, taken again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarantineCityIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DAY = "2020-12-31";

    @TempDir static Path folder;

    private static Path data;
    private static BrokenCity city;
    private static JsonNode ingested;
    private static @Nullable OpenGraph kept;

    @BeforeAll
    static void a_city_with_broken_rows_is_loaded() throws IOException {
        data = folder.resolve("data");
        city = new BrokenCity(folder.resolve("delivery"));
        GlobalOptions global = new GlobalOptions();
        global.data = data;
        // Held open, so that the commands join it instead of starting a graph each.
        kept = OpenGraph.open(global);
        ingested = json("ingest", folder.resolve("delivery").toString(), "--delivered-on", DAY);
    }

    @AfterAll
    static void the_graph_ends() {
        Objects.requireNonNull(kept).close();
    }

    @Test
    @Order(1)
    void entries_are_counted_as_the_files_were_and_as_the_truth_plants_them() throws IOException {
        JsonNode counts = json("quarantine", "count", "--as-of", "2021-01-10");
        Map<String, Integer> reported = new TreeMap<>();
        for (JsonNode file : ingested.path("files")) {
            file.path("reasons")
                    .properties()
                    .forEach(e -> reported.merge(e.getKey(), e.getValue().asInt(), Integer::sum));
        }
        Map<String, Integer> counted = new TreeMap<>();
        counts.path("reason")
                .forEach(one -> counted.put(one.path("key").asString(), one.path("count").asInt()));
        assertThat(counted).isEqualTo(reported);

        int planted = 0;
        JsonNode truth = JSON.readTree(Files.readString(Shell.CITY.resolve("truth/counts.json")));
        for (JsonNode file : truth.path("delivery")) {
            for (JsonNode count : file.path("quarantine")) {
                planted += count.asInt();
            }
        }
        assertThat(city.rows()).isGreaterThan(100);
        assertThat(counts.path("total").asInt()).isEqualTo(planted + city.rows());
        assertThat(counts.path("delivery").path(0).path("oldestSince").asString()).isEqualTo(DAY);
        assertThat(counts.path("delivery").path(0).path("oldestDays").asInt()).isEqualTo(10);
        assertThat(counts.path("department").size()).isGreaterThan(8);
    }

    private static List<String> unknown(JsonNode files) {
        return files.findValues("unknownColumns").stream()
                .flatMap(columns -> columns.valueStream().map(JsonNode::asString))
                .toList();
    }

    @Test
    @Order(2)
    void the_list_names_place_reason_and_right_form_and_shows_no_number() {
        JsonNode entries = json("quarantine", "list", "--dataset", "persons");
        assertThat(entries.size()).isGreaterThan(70);
        assertThat(entries)
                .allSatisfy(
                        entry -> {
                            assertThat(entry.path("file").asString()).isEqualTo("persons.csv");
                            assertThat(entry.path("line").asInt()).isGreaterThan(1);
                            assertThat(entry.path("department").asString())
                                    .isEqualTo("public-security");
                            assertThat(entry.path("rightForm").path("zh").asString())
                                    .isNotEqualTo(entry.path("rightForm").path("en").asString());
                        });
        assertThat(Shell.withoutKeys(entries.toString())).doesNotContainPattern("\\d{12}");
        Shell.Outcome lines = Shell.run(data, "quarantine", "list", "--reason", "missing-required");
        assertThat(lines.exitCode()).isZero();
        assertThat(lines.out()).contains("persons.csv:").contains("→ a value");
        assertThat(Shell.run(data, "quarantine", "list", "--state", "closed").err())
                .contains("should be open, corrected, withdrawn, accepted or all");
    }

    @Test
    @Order(3)
    void an_export_without_a_purpose_is_masked_and_cannot_come_back() throws IOException {
        Path out = folder.resolve("masked");
        assertThat(
                        Shell.run(
                                        data,
                                        "quarantine",
                                        "export",
                                        "--department",
                                        "public-security",
                                        "--out",
                                        out.toString())
                                .exitCode())
                .isZero();
        Path persons = out.resolve("persons-d1.csv");
        assertThat(Shell.withoutKeys(Files.readString(persons)))
                .contains("********")
                .doesNotContainPattern("\\d{15}")
                .contains("missing required");
        Shell.Outcome back = Shell.run(data, "quarantine", "resubmit", persons.toString());
        assertThat(back.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(back.out()).contains("masked-export").contains("--reveal-ids");
        assertThat(
                        Shell.run(
                                        data,
                                        "quarantine",
                                        "export",
                                        "--department",
                                        "public-security",
                                        "--out",
                                        out.toString(),
                                        "--reveal-ids")
                                .err())
                .contains("--purpose");
    }

    @Test
    @Order(4)
    void what_a_script_corrects_in_the_exports_closes_its_entries_and_leads_to_the_right_digest()
            throws IOException {
        Path out = folder.resolve("exported");
        for (JsonNode department : json("quarantine", "count").path("department")) {
            String name = department.path("key").asString();
            JsonNode tables =
                    json(
                            "quarantine",
                            "export",
                            "--department",
                            name,
                            "--out",
                            out.toString(),
                            "--reveal-ids",
                            "--purpose",
                            "returned to " + name);
            int rows = 0;
            for (JsonNode table : tables) {
                rows += table.path("rows").asInt();
            }
            assertThat(rows).isPositive();
        }
        assertThat(Files.readString(data.resolve("audit/audit.jsonl")))
                .contains("quarantine-export")
                .contains("returned to public-security");

        Path corrected = folder.resolve("corrected");
        int mended = mend(out, corrected);
        assertThat(mended).isEqualTo(city.rows());

        JsonNode before = json("quarantine", "count");
        JsonNode resubmitted =
                json(
                        "quarantine",
                        "resubmit",
                        corrected.toString(),
                        "--delivered-on",
                        "2021-01-15");
        assertThat(resubmitted.path("corrected").asInt()).isEqualTo(mended);
        assertThat(resubmitted.path("stillOpen").asInt())
                .isEqualTo(before.path("total").asInt() - mended);
        for (JsonNode file : resubmitted.path("files")) {
            assertThat(unknown(ingested)).as(file.toString()).containsAll(unknown(file));
            assertThat(file.path("read").asInt())
                    .isEqualTo(
                            file.path("loaded").asInt()
                                    + file.path("unchanged").asInt()
                                    + file.path("quarantined").asInt());
        }
        assertThat(json("quarantine", "count").path("total").asInt())
                .isEqualTo(before.path("total").asInt() - mended);
        assertThat(json("quarantine", "list", "--state", "corrected"))
                .hasSize(mended)
                .allSatisfy(
                        entry -> {
                            assertThat(entry.path("correctedBy").asInt())
                                    .isEqualTo(resubmitted.path("delivery").asInt());
                            assertThat(entry.path("settledOn").asString()).isEqualTo("2021-01-15");
                        });

        JsonNode once = json("quarantine", "count");
        JsonNode again = json("quarantine", "resubmit", corrected.toString());
        assertThat(again.path("delivery").asInt()).isEqualTo(resubmitted.path("delivery").asInt());
        assertThat(json("quarantine", "count")).isEqualTo(once);
        String digest = Shell.run(data, "graph", "digest").out();

        Path right = folder.resolve("right");
        BrokenCity.copyKeys(data, right);
        Shell.Outcome undisturbed =
                Shell.run(
                        right,
                        "ingest",
                        Shell.CITY.resolve("delivery").toString(),
                        "--delivered-on",
                        DAY);
        assertThat(undisturbed.exitCode()).as(undisturbed.err()).isZero();
        assertThat(Shell.run(right, "graph", "digest").out()).isEqualTo(digest);
    }

    @Test
    @Order(5)
    void corrections_tell_a_department_what_is_wrong_in_its_own_records() throws IOException {
        Path out = folder.resolve("corrections.csv");
        Shell.Outcome outcome =
                Shell.run(
                        data,
                        "corrections",
                        "export",
                        "--department",
                        "health",
                        "--out",
                        out.toString());
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        List<CsvRecord> rows = BrokenCity.table(out);
        assertThat(rows.getFirst().getFields())
                .startsWith("kind", "dataset", "key", "column", "their_value", "other_value");
        assertThat(rows).anyMatch(row -> row.getField(0).equals("quarantine"));
        assertThat(Shell.withoutKeys(Files.readString(out))).doesNotContainPattern("\\d{15}");
    }

    /** Puts the original fields in the place of those that were broken; leaves the others. */
    private static int mend(Path exported, Path to) throws IOException {
        Files.createDirectories(to);
        int mended = 0;
        try (Stream<Path> tables = Files.list(exported)) {
            for (Path table : tables.sorted().toList()) {
                if (table.toString().endsWith(".xlsx")) {
                    Files.copy(table, to.resolve(table.getFileName()));
                    continue;
                }
                String file = table.getFileName().toString().replace("-d1.csv", "");
                try (CsvWriter csv = CsvWriter.builder().build(to.resolve(table.getFileName()))) {
                    for (CsvRecord row : BrokenCity.table(table)) {
                        List<String> cells = new ArrayList<>(row.getFields());
                        List<String> original = original(file, cells.get(1));
                        if (original != null) {
                            mended++;
                            cells.subList(file.equals("persons") ? 5 : 4, cells.size()).clear();
                            cells.addAll(original);
                        }
                        csv.writeRecord(cells);
                    }
                }
            }
        }
        return mended;
    }

    private static @Nullable List<String> original(String stem, String line) {
        if (!line.matches("\\d+")) {
            return null;
        }
        List<String> csv = city.original(stem + ".csv", Long.parseLong(line));
        return csv == null ? city.original(stem + ".tsv", Long.parseLong(line)) : csv;
    }

    private static JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        Shell.Outcome outcome = Shell.run(data, all.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return JSON.readTree(outcome.out());
    }
}
