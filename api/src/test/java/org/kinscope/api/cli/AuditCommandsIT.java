package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fairness audit, the monthly report and what changed, on the sample city. */
class AuditCommandsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DAY = "2020-12-31";

    @TempDir static Path folder;

    private static Path data;

    @BeforeAll
    static void join() {
        SampleCity.service();
        data = GraphForTests.dataFolder();
    }

    private static String run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--as-of", DAY));
        Shell.Outcome outcome = Shell.run(data, all.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return outcome.out();
    }

    private static Record asked(String cypher, Map<String, Object> parameters) {
        return GraphForTests.driver()
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records()
                .getFirst();
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    @Test
    void the_audit_counts_every_unit_once_and_those_with_a_live_finding() throws IOException {
        Path out = folder.resolve("fairness");
        JsonNode audit = JSON.readTree(run("fairness", "--json", "--csv", out.toString()));
        JsonNode all = audit.path("fairness").get(0);
        List<String> codes = new ArrayList<>();
        audit.path("codes").forEach(code -> codes.add(code.asString()));
        assertThat(codes).contains("hidden.kin-vehicle").doesNotContain("eligible.unaided");
        long found =
                asked(
                                "MATCH (f:Finding) WHERE f.code IN $codes AND f.state <> 'EXPIRED'"
                                        + " AND f.subjectKind = 'aid_unit'"
                                        + " RETURN count(DISTINCT f.subjectKey) AS n",
                                Map.of("codes", codes))
                        .get("n")
                        .asLong();
        assertThat(found).isPositive();
        assertThat(all.path("found").asString()).isEqualTo(Long.toString(found));
        assertThat(all.path("subjects").asString()).isEqualTo("201");
        int men = 0;
        for (JsonNode group : audit.path("fairness")) {
            men +=
                    group.path("trait").asString().equals("sex")
                            ? Integer.parseInt(group.path("subjects").asString())
                            : 0;
        }
        assertThat(men).isEqualTo(201);
        assertThat(out.resolve("fairness_contrasts.codebook.csv")).exists();
        // The same over GraphQL.
        JsonNode seen =
                SampleCity.client()
                        .data(
                                "{ fairness { all { findings { found of low high } } groups {"
                                        + " trait group } contrasts { group oddsRatio } } }")
                        .path("fairness");
        assertThat(seen.path("all").path("findings").path("found").asLong()).isEqualTo(found);
        assertThat(seen.path("groups")).isNotEmpty();
    }

    @Test
    void a_draw_is_blind_is_drawn_once_and_its_verdicts_are_counted() {
        assertThat(run("fairness", "draw", "--size", "40", "--seed", "11"))
                .contains("D20201231-11");
        String items = run("fairness", "items", "D20201231-11");
        assertThat(items.lines()).hasSize(80);
        assertThat(items.toLowerCase(java.util.Locale.ROOT)).doesNotContain("control", "found");
        Shell.Outcome again =
                Shell.run(data, "fairness", "draw", "--size", "40", "--seed", "11", "--as-of", DAY);
        assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE);
        run("fairness", "judge", "D20201231-11", "3", "irregular", "--by", "li", "--reason", "x");
        run("fairness", "judge", "D20201231-11", "3", "sound", "--by", "li", "--reason", "seen");
        assertThat(
                        asked(
                                        "MATCH (v:AuditVerdict)-[:ON]->(:AuditItem {id:"
                                                + " 'D20201231-11-3'}) RETURN collect(v.verdict) AS"
                                                + " said",
                                        Map.of())
                                .get("said")
                                .asList())
                .containsExactlyInAnyOrder("IRREGULAR", "SOUND");
        Shell.Outcome none =
                Shell.run(
                        data, "fairness", "judge", "D20201231-11", "81", "sound", "--reason", "x");
        assertThat(none.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(run("fairness")).contains("D20201231-11").contains("1");
    }

    @Test
    void the_months_total_is_what_a_plain_query_counts_and_three_figures_lead_to_their_rows()
            throws IOException {
        JsonNode month = JSON.readTree(run("monthly", "--month", "2020-12", "--json"));
        Record plain =
                asked(
                        "MATCH (p:Person)-[:PAID]->(pay:Payment)"
                                + " WHERE date('2020-12-01') <= pay.paidOn < date('2021-01-01')"
                                + " AND coalesce(pay.state, 'paid') IN ['paid', 'arrears']"
                                + " RETURN count(*) AS times, count(DISTINCT p) AS persons,"
                                + " sum(pay.amountFen) AS fen",
                        Map.of());
        List<JsonNode> paid = new ArrayList<>();
        month.path("paid").forEach(paid::add);
        JsonNode total = paid.getLast();
        assertThat(total.path("personTimes").asLong()).isEqualTo(plain.get("times").asLong());
        assertThat(total.path("personTimes").asLong()).isPositive();
        assertThat(total.path("persons").asLong()).isEqualTo(plain.get("persons").asLong());
        assertThat(new BigDecimal(total.path("yuan").asString()).movePointRight(2))
                .isEqualByComparingTo(BigDecimal.valueOf(plain.get("fen").asLong()));
        JsonNode seen =
                SampleCity.client()
                        .data(
                                "{ monthlyReport(asOf: \"2020-12-31\") { month roll { figure"
                                        + " households } paidTotal { personTimes amount } } }")
                        .path("monthlyReport");
        assertThat(seen.path("month").asString()).isEqualTo("2020-12");
        assertThat(seen.path("paidTotal").path("amount")).isEqualTo(total.path("yuan"));
        assertThat(seen.path("roll")).isNotEmpty();
        for (JsonNode line : List.of(paid.get(0), paid.get(1), total)) {
            Path file = folder.resolve("rows.csv");
            String figure = line.path("figure").asString();
            run("monthly", "--month", "2020-12", "--rows", figure, "--out", file.toString());
            List<NamedCsvRecord> rows = rows(file);
            assertThat(rows).hasSize(line.path("personTimes").asInt());
            assertThat(
                            rows.stream()
                                    .map(row -> new BigDecimal(row.getField("yuan")))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(line.path("yuan").asString());
            NamedCsvRecord first = rows.getFirst();
            assertThat(
                            asked(
                                            "MATCH (pay:Payment {deliveryNo: $d, fileNo: $f, line:"
                                                    + " $l}) RETURN pay.amountFen AS fen",
                                            Map.of(
                                                    "d",
                                                    Integer.parseInt(first.getField("delivery")),
                                                    "f",
                                                    Integer.parseInt(first.getField("file")),
                                                    "l",
                                                    Integer.parseInt(first.getField("line"))))
                                    .get("fen")
                                    .asLong())
                    .isEqualTo(
                            new BigDecimal(first.getField("yuan"))
                                    .movePointRight(2)
                                    .longValueExact());
        }
    }

    @Test
    void the_report_is_written_in_each_form_and_another_form_is_refused() throws IOException {
        for (String form : List.of("xlsx", "docx", "csv")) {
            Path file = folder.resolve("month." + form);
            run("monthly", "--report", file.toString());
            assertThat(Files.size(file)).isGreaterThan(500);
        }
        Shell.Outcome refused = Shell.run(data, "monthly", "--report", "month.odt");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        Shell.Outcome none = Shell.run(data, "monthly", "--as-of", DAY, "--rows", "nothing");
        assertThat(none.exitCode()).isEqualTo(ExitCode.DATA);
    }

    @Test
    void since_nothing_all_is_new_and_since_the_last_delivery_nothing_is() {
        JsonNode all = JSON.readTree(run("changes", "--since", "0", "--json"));
        assertThat(all.path("status").path("new").asLong())
                .isEqualTo(
                        asked("MATCH (s:StatusSpell) RETURN count(s) AS n", Map.of())
                                .get("n")
                                .asLong());
        assertThat(all.path("grant").path("new").asInt()).isPositive();
        JsonNode none = JSON.readTree(run("changes", "--since", DAY, "--json"));
        for (String kind : List.of("status", "grant", "membership", "finding", "conflict")) {
            for (String what : List.of("new", "changed", "ended")) {
                assertThat(none.path(kind).path(what).asInt()).as(kind).isZero();
            }
        }
    }
}
