package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way of the data by its commands: delivery, graph, findings, tiers, against the truth. */
class SampleCityIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DAY = "2020-12-31";

    @TempDir static Path folder;

    private static Path data;
    private static @Nullable OpenGraph kept;
    private static JsonNode ingested;
    private static JsonNode analysed;

    @BeforeAll
    static void the_city_is_loaded_and_analysed() {
        data = folder.resolve("data");
        GlobalOptions global = new GlobalOptions();
        global.data = data;
        // Held open, so that the commands join it instead of starting a graph each.
        kept = OpenGraph.open(global);
        Shell.Outcome ingest =
                Shell.run(data, "ingest", Shell.CITY.resolve("delivery").toString(), "--json");
        assertThat(ingest.err()).isEmpty();
        assertThat(ingest.exitCode()).isZero();
        ingested = JSON.readTree(ingest.out());
        Shell.Outcome analyse =
                Shell.run(
                        data,
                        "analyse",
                        "--as-of",
                        DAY,
                        "--json",
                        "--out",
                        folder.resolve("out").toString());
        assertThat(analyse.err()).isEmpty();
        assertThat(analyse.exitCode()).isZero();
        analysed = JSON.readTree(analyse.out());
        Shell.Outcome leads =
                Shell.run(
                        data,
                        "analyse",
                        "hidden.reach",
                        "--purpose",
                        "leads for case 3",
                        "--as-of",
                        DAY,
                        "--json");
        assertThat(leads.err()).isEmpty();
        assertThat(leads.exitCode()).isZero();
    }

    @AfterAll
    static void the_graph_ends() {
        Objects.requireNonNull(kept).close();
    }

    @Test
    void every_file_is_counted_as_the_truth_counts_it() throws IOException {
        JsonNode truth = JSON.readTree(Files.readString(Shell.CITY.resolve("truth/counts.json")));
        Map<String, String> wrong = new TreeMap<>();
        for (JsonNode file : ingested.path("files")) {
            JsonNode expected = truth.path("delivery").path(file.path("file").asString());
            long read = file.path("read").asLong();
            long loaded = file.path("loaded").asLong();
            long unchanged = file.path("unchanged").asLong();
            long quarantined = file.path("quarantined").asLong();
            boolean adds = read == loaded + unchanged + quarantined;
            boolean same =
                    read == expected.path("rows").asLong()
                            && loaded == expected.path("good").asLong()
                            && file.path("encoding")
                                    .asString()
                                    .equals(expected.path("encoding").asString())
                            && reasons(file.path("reasons"))
                                    .equals(reasons(expected.path("quarantine")));
            if (!adds || !same) {
                wrong.put(file.path("file").asString(), file + " but " + expected);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(ingested.path("files")).hasSize(truth.path("delivery").size());
    }

    @Test
    void each_analysis_finds_all_planted_cases_and_nothing_else() throws IOException {
        Path export = folder.resolve("findings.csv");
        Shell.Outcome outcome =
                Shell.run(
                        data,
                        "findings",
                        "export",
                        "--out",
                        export.toString(),
                        "--reveal-ids",
                        "--purpose",
                        "compare with the truth");
        assertThat(outcome.exitCode()).isZero();
        Map<String, Set<String>> found = new TreeMap<>();
        for (NamedCsvRecord row : rows(export)) {
            found.computeIfAbsent(row.getField("analysis"), code -> new HashSet<>())
                    .add(row.getField("subject_key"));
        }
        // The truth is silent of two young people who are registered alone and earn 1,200 yuan.
        assertThat(found.remove("tier.unaided-household"))
                .containsExactlyInAnyOrder("3212820000604", "3212820000608");
        Map<String, List<String>> faults = new TreeMap<>();
        for (String code : found.keySet()) {
            faults.put(code, TruthOfCity.faults(code, found.getOrDefault(code, Set.of())));
        }
        assertThat(found.keySet())
                .containsExactlyInAnyOrder(
                        "tier.eligible-unaided",
                        "tier.aided-ineligible",
                        "repeated.same-programme",
                        "repeated.incompatible",
                        "hidden.kin-vehicle",
                        "hidden.transfer",
                        "ring.approver-kin",
                        "conflict.attribute",
                        "repeated.split-identity",
                        "hidden.own-asset",
                        "hidden.undeclared-spouse",
                        "hidden.split",
                        "hidden.nominee",
                        "conflict.paid-after-death",
                        "conflict.paid-in-prison",
                        "conflict.paid-after-exit",
                        "conflict.paid-unapproved",
                        "conflict.amount",
                        "repeated.two-units",
                        "trap.stay",
                        "repeated.same-need",
                        "repeated.kin-units",
                        "conflict.approved-unpaid",
                        "money.proxy-payee",
                        "ring.account",
                        "ring.phone",
                        "hidden.supporter",
                        "hidden.reach");
        assertThat(faults.values()).allMatch(List::isEmpty, faults.toString());
    }

    @Test
    void what_is_asked_on_demand_needs_a_purpose_is_audited_and_no_part_of_a_run_of_all()
            throws IOException {
        assertThat(analysed.path("analyses").has("hidden.supporter")).isTrue();
        assertThat(analysed.path("analyses").has("hidden.reach")).isFalse();
        Shell.Outcome refused = Shell.run(data, "analyse", "hidden.reach", "--as-of", DAY);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("hidden.reach", "--purpose TEXT");
        assertThat(Files.readString(data.resolve("audit/audit.jsonl")))
                .contains("leads for case 3", "analyse-on-demand", "hidden.reach");
    }

    @Test
    void the_assessed_tier_of_every_unit_is_the_true_one() throws IOException {
        Path export = folder.resolve("tiers.csv");
        assertThat(
                        Shell.run(
                                        data,
                                        "tiers",
                                        "export",
                                        "--as-of",
                                        DAY,
                                        "--out",
                                        export.toString())
                                .exitCode())
                .isZero();
        Map<String, String> truth = tiers(Shell.CITY.resolve("truth/tiers.csv"));
        assertThat(truth).hasSize(201);
        assertThat(tiers(export)).isEqualTo(truth);
    }

    @Test
    void a_second_load_and_a_second_run_change_nothing() {
        String before = Shell.run(data, "graph", "digest").out();
        JsonNode again =
                JSON.readTree(
                        Shell.run(
                                        data,
                                        "ingest",
                                        Shell.CITY.resolve("delivery").toString(),
                                        "--json")
                                .out());
        assertThat(again.path("files"))
                .allSatisfy(file -> assertThat(file.path("loaded").asLong()).isZero());
        assertThat(Shell.run(data, "graph", "digest").out()).isEqualTo(before).isNotBlank();
        JsonNode second = JSON.readTree(Shell.run(data, "analyse", "--as-of", DAY, "--json").out());
        assertThat(second.path("findings")).isEqualTo(analysed.path("findings"));
        double steps = 0;
        for (JsonNode step : second.path("steps")) {
            assertThat(step.asDouble()).isPositive();
            steps += step.asDouble();
        }
        assertThat(second.path("seconds").asDouble()).isCloseTo(steps, within(1e-6));
        assertThat(second.path("cityBytes").asLong()).isGreaterThan(100_000);
        for (JsonNode analysis : second.path("analyses")) {
            assertThat(analysis.path("recorded").path("created").asInt()).isZero();
            assertThat(analysis.path("recorded").path("expired").asInt()).isZero();
        }
        JsonNode changed =
                JSON.readTree(
                        Shell.run(data, "analyse", "--changed", "--as-of", DAY, "--json").out());
        assertThat(changed.path("subjects")).isEqualTo(second.path("asked"));
        assertThat(changed.path("asked").asInt()).isZero();
        // Of that part of the city no run was for this state.
        JsonNode part =
                JSON.readTree(
                        Shell.run(
                                        data,
                                        "analyse",
                                        "--changed",
                                        "--division",
                                        "32",
                                        "--as-of",
                                        DAY,
                                        "--json")
                                .out());
        assertThat(part.path("asked").asInt()).isPositive();
        assertThat(part.path("asked")).isEqualTo(part.path("subjects"));
    }

    @Test
    void id_numbers_leave_masked_unless_a_purpose_is_audited() throws IOException {
        Shell.Outcome refused = Shell.run(data, "findings", "export", "--reveal-ids");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("--purpose");
        Path masked = folder.resolve("masked.csv");
        Shell.run(data, "findings", "export", "--out", masked.toString());
        assertThat(Shell.withoutKeys(Files.readString(masked)))
                .doesNotContainPattern("\\d{17}[0-9X]")
                .contains("****");
        Path open = folder.resolve("open.jsonl");
        Shell.run(
                data,
                "findings",
                "export",
                "--format",
                "jsonl",
                "--out",
                open.toString(),
                "--reveal-ids",
                "--purpose",
                "hearing of case 7");
        assertThat(Files.readString(open)).containsPattern("\\d{17}[0-9X]");
        assertThat(Files.readString(data.resolve("audit/audit.jsonl")))
                .contains("hearing of case 7")
                .contains("findings-export");
        assertThat(Shell.run(data, "audit", "verify").exitCode()).isZero();
    }

    private static Map<String, String> tiers(Path file) throws IOException {
        Map<String, String> tiers = new TreeMap<>();
        for (NamedCsvRecord row : rows(file)) {
            tiers.put(
                    row.getField("aid_unit_no"),
                    row.getField("recorded_tier") + "/" + row.getField("assessed_tier"));
        }
        return tiers;
    }

    private static Map<String, Long> reasons(JsonNode node) {
        Map<String, Long> reasons = new HashMap<>();
        node.properties().forEach(e -> reasons.put(e.getKey(), e.getValue().asLong()));
        return reasons;
    }

    static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
