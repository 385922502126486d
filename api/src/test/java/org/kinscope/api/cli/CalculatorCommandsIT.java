package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is due, asked at the command line of the sample city. */
class CalculatorCommandsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DAY = SampleCityCommands.DAY;

    @TempDir static Path folder;

    private static Path data;

    @BeforeAll
    static void the_city_is_loaded() {
        data = SampleCityCommands.data();
    }

    @Test
    void what_is_due_to_a_unit_is_told_from_the_graph_and_written_as_a_document()
            throws IOException {
        Path report = folder.resolve("report.docx");
        Shell.Outcome told =
                Shell.run(
                        data,
                        "entitlements",
                        "--unit",
                        "JT3212810000143",
                        "--as-of",
                        DAY,
                        "--schedule",
                        "--report",
                        report.toString());

        assertThat(told.err()).isEmpty();
        assertThat(told.exitCode()).isZero();
        assertThat(told.out())
                .contains("DIBAO Minimum living guarantee")
                .contains("236.00 yuan monthly")
                .contains("R(y), yuan a month")
                .contains("@ 710.00")
                .contains("DIBAO ends");
        assertThat(report).isNotEmptyFile();
        assertThat(Shell.run(data, "entitlements", "--unit", "none", "--as-of", DAY).exitCode())
                .isEqualTo(ExitCode.DATA);
    }

    @Test
    void before_a_grant_what_speaks_against_it_is_told() {
        String person =
                GraphForTests.driver()
                        .executableQuery(
                                "MATCH (p:Person)-[m:MEMBER_OF]->(:AidUnit {aidUnitNo: 'JT3212810000143'}) RETURN p.personId")
                        .execute()
                        .records()
                        .getFirst()
                        .get(0)
                        .asString();
        Shell.Outcome checked =
                Shell.run(
                        data,
                        "precheck",
                        "--person",
                        person,
                        "--programme",
                        "DIBAO",
                        "--amount",
                        "300.00",
                        "--as-of",
                        DAY,
                        "--json",
                        "--fail");
        assertThat(checked.exitCode()).isEqualTo(ExitCode.DIFFERENCES);
        JsonNode answer = JSON.readTree(checked.out());
        assertThat(answer.path("advice").asString()).isEqualTo("STOP");
        assertThat(answer.path("amount").asString()).isEqualTo("236.00");
        assertThat(answer.path("remarks").toString())
                .contains("SAME_PROGRAMME")
                .contains("300.00 yuan is asked for");
    }

    @Test
    void whom_dibao_is_due_to_without_a_grant_is_counted_by_county_and_listed() throws IOException {
        Path list = folder.resolve("unaided.csv");
        Shell.Outcome outcome =
                Shell.run(
                        data,
                        "unaided",
                        "DIBAO",
                        "--as-of",
                        DAY,
                        "--json",
                        "--out",
                        list.toString());
        assertThat(outcome.exitCode()).isZero();
        int due = 0;
        int open = 0;
        for (JsonNode county : JSON.readTree(outcome.out()).path("divisions")) {
            assertThat(county.path("division").asString()).matches("3212\\d\\d");
            due += county.path("due").asInt();
            open += county.path("notKnown").asInt();
            assertThat(county.path("yuanAYear").asString()).matches("\\d+\\.\\d\\d");
        }
        List<NamedCsvRecord> rows = rows(list);
        assertThat(rows).hasSize(due + open);
        Set<String> units = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            if (row.getField("answer").equals("due")
                    && row.getField("subject_kind").equals("aid_unit")) {
                units.add(row.getField("subject_key"));
            }
        }
        // Every unit that the tier rule finds entitled to the first tier and unaided is among them.
        assertThat(units).isNotEmpty();
        assertThat(due).isGreaterThanOrEqualTo(units.size());
        assertThat(Shell.run(data, "unaided", "NONE", "--as-of", DAY).exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_higher_standard_is_due_to_more_families_and_costs_more() {
        Shell.Outcome outcome =
                Shell.run(data, "growth", "--by", "30.00", "--as-of", DAY, "--json");
        assertThat(outcome.exitCode()).isZero();
        int before = 0;
        int newly = 0;
        BigDecimal more = BigDecimal.ZERO;
        for (JsonNode row : JSON.readTree(outcome.out()).path("rows")) {
            if (row.path("programme").asString().equals("DIBAO")) {
                before += row.path("dueBefore").asInt();
                newly += row.path("newlyDue").asInt();
                assertThat(row.path("noLongerDue").asInt()).isZero();
                more = more.add(new BigDecimal(row.path("more").asString()));
            }
        }
        assertThat(before).isPositive();
        assertThat(newly).isPositive();
        // Thirty yuan a month and head at least for all who had it before.
        assertThat(more).isGreaterThanOrEqualTo(new BigDecimal(before * 30L * 12));
        assertThat(Shell.run(data, "growth", "--as-of", DAY).exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void the_cliffs_of_the_city_are_counted_drawn_and_written_with_their_codebooks()
            throws IOException {
        Path out = folder.resolve("cliff");
        Path drawn = folder.resolve("exposure.svg");
        Shell.Outcome outcome =
                Shell.run(
                        data,
                        "cliff",
                        "--as-of",
                        DAY,
                        "--set",
                        "kwh_price=0.53",
                        "--json",
                        "--csv",
                        out.toString(),
                        "--plot",
                        drawn.toString());
        assertThat(outcome.exitCode()).isZero();
        JsonNode told = JSON.readTree(outcome.out());
        JsonNode all = told.path("exposure").get(0);
        assertThat(all.path("division").asString()).isEqualTo("all");
        int placed = number(all, "placed");
        assertThat(placed).isPositive();
        int inDivisions = 0;
        for (JsonNode row : told.path("exposure")) {
            inDivisions +=
                    row.path("division").asString().equals("all") ? 0 : number(row, "placed");
            assertThat(number(row, "on_cliff")).isLessThanOrEqualTo(number(row, "placed"));
        }
        assertThat(inDivisions).isEqualTo(placed);
        boolean atStake = false;
        for (JsonNode band : told.path("bands")) {
            assertThat(number(band, "below") + number(band, "above"))
                    .isEqualTo(number(band, "near"));
            atStake |=
                    band.path("line").asString().equals("dibao")
                            && !band.path("yuan_at_stake").asString().equals("0.00");
        }
        // Electricity of 7.95 a month ends at the line of dibao.
        assertThat(atStake).isTrue();
        assertThat(told.path("empirical")).hasSize(8);
        assertThat(told.path("limits")).isNotEmpty();
        assertThat(told.path("caveats")).hasSize(6);
        assertThat(Files.readString(drawn)).contains("<svg");
        assertThat(out.resolve("exposure.codebook.csv")).isNotEmptyFile();
        for (NamedCsvRecord row : rows(out.resolve("bands.csv"))) {
            assertThat(row.getField("below")).matches("0|<5|[5-9]|\\d{2,}");
        }
    }

    @Test
    void what_hangs_on_each_status_is_told_with_the_pairs_that_it_brings_together() {
        Shell.Outcome outcome =
                Shell.run(data, "bundle", "--as-of", DAY, "--set", "kwh_price=0.53", "--json");
        assertThat(outcome.exitCode()).isZero();
        JsonNode told = JSON.readTree(outcome.out());
        for (JsonNode row : told.path("lattice")) {
            if (row.path("status").asString().equals("dibao")
                    && row.path("programme").asString().equals("UTIL")) {
                // 12 times 7.95 of each family that has dibao.
                int losing = number(row, "losing");
                assertThat(losing).isPositive();
                assertThat(new BigDecimal(row.path("lost_a_year").asString()))
                        .isEqualTo(new BigDecimal("95.40").multiply(BigDecimal.valueOf(losing)));
            }
        }
        assertThat(told.path("pairs")).isNotEmpty();
        assertThat(told.path("contrast")).isNotEmpty();
        assertThat(told.path("stacks")).isNotEmpty();
        Shell.Outcome unit =
                Shell.run(data, "bundle", "--unit", "JT3212810000143", "--as-of", DAY, "--json");
        assertThat(JSON.readTree(unit.out()).path("stack")).hasSize(12);
        // Dibao of 236.00 a month is part of it.
        assertThat(new BigDecimal(JSON.readTree(unit.out()).path("bundleValue").asString()))
                .isGreaterThanOrEqualTo(new BigDecimal("2832.00"));
    }

    @Test
    void reforms_stand_side_by_side_with_the_rules_of_today() throws IOException {
        Path drawn = folder.resolve("reform.png");
        Shell.Outcome outcome =
                Shell.run(
                        data,
                        "reform",
                        Shell.HOME.resolve("docs/reform-open.yaml").toString(),
                        Shell.HOME.resolve("docs/reform-taper.yaml").toString(),
                        "--as-of",
                        DAY,
                        "--set",
                        "kwh_price=0.53",
                        "--set",
                        "job_aid_monthly=300.00",
                        "--json",
                        "--plot",
                        drawn.toString());
        assertThat(outcome.err()).doesNotContain("kinscope: ");
        assertThat(outcome.exitCode()).isZero();
        JsonNode told = JSON.readTree(outcome.out());
        assertThat(told.path("summary"))
                .extracting(r -> r.path("reform").asString())
                .containsExactly("today", "open-gates", "soft-exit");
        JsonNode open = told.path("summary").get(1);
        assertThat(number(open, "winners")).isPositive();
        assertThat(number(open, "losers")).isZero();
        assertThat(new BigDecimal(open.path("more").asString())).isPositive();
        BigDecimal byProgramme = BigDecimal.ZERO;
        for (JsonNode row : told.path("costs")) {
            if (row.path("reform").asString().equals("open-gates")) {
                byProgramme = byProgramme.add(new BigDecimal(row.path("more").asString()));
            }
        }
        assertThat(byProgramme).isEqualTo(new BigDecimal(open.path("more").asString()));
        assertThat(drawn).isNotEmptyFile();
    }

    private static int number(JsonNode row, String column) {
        return Integer.parseInt(row.path(column).asString());
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
