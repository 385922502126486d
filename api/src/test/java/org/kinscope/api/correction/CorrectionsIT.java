package org.kinscope.api.correction;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.analytics.conflict.ConflictRegister;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.finding.Words;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.migration.Migrations;

/** What goes back to a department of its own records. */
class CorrectionsIT {

    private static final String LI = "321281197203039016";
    private static final String ZHOU = "321281198001019031";

    @TempDir Path folder = Path.of(".");

    @BeforeEach
    void two_registers_differ_and_a_row_is_refused() throws IOException {
        GraphForTests.wipe();
        Migrations.apply(GraphForTests.driver());
        Path delivery = Files.createDirectory(folder.resolve("delivery"));
        Files.writeString(
                delivery.resolve("persons.csv"),
                "身份证号,姓名,出生日期,死亡日期\n"
                        + (number(LI) + ",李,1972-03-03,2020-05-02\n")
                        + (number(ZHOU) + ",,1980-01-01,\n"));
        Files.writeString(
                delivery.resolve("births.csv"),
                "child_id,birth_date\n" + number(LI) + ",1972-03-04\n");
        Files.writeString(
                delivery.resolve("deaths.csv"),
                "id_number,died_on\n" + number(LI) + ",2020-05-02\n");
        load(delivery);
    }

    private void load(Path delivery) {
        new Ingest(
                        GraphForTests.driver(),
                        SampleCity.ids(),
                        folder.resolve("data"),
                        Progress.SILENT)
                .run(delivery, LocalDate.of(2021, 1, 1));
        ConflictRegister.run(GraphForTests.driver());
    }

    @AfterEach
    void the_graph_is_left_empty() {
        GraphForTests.wipe();
    }

    @Test
    void both_departments_hear_of_a_birth_that_their_registers_date_differently()
            throws IOException {
        NamedCsvRecord health = rows("health", true).getFirst();
        assertThat(health.getFields())
                .containsExactly(
                        "conflict",
                        "births",
                        number(LI),
                        "birth_date",
                        "1972-03-04",
                        "1972-03-03",
                        "persons",
                        "public-security",
                        "2021-01-01",
                        "two registers differ",
                        "open");
        assertThat(rows("public-security", true))
                .filteredOn(row -> row.getField("kind").equals("conflict"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.getField("their_value")).isEqualTo("1972-03-03");
                            assertThat(row.getField("other_value")).isEqualTo("1972-03-04");
                            assertThat(row.getField("other_department")).isEqualTo("health");
                        });
        assertThat(rows("civil-affairs", true)).isEmpty();
    }

    @Test
    void each_department_is_pointed_to_its_own_column_of_a_death_that_both_date_differently()
            throws IOException {
        Path later = Files.createDirectory(folder.resolve("later"));
        Files.writeString(
                later.resolve("deaths.csv"), "id_number,died_on\n" + number(LI) + ",2020-05-03\n");
        load(later);
        assertThat(columnsAndValues("public-security"))
                .contains(List.of("persons", "death_date", "2020-05-02", "2020-05-03", "deaths"));
        assertThat(columnsAndValues("civil-affairs"))
                .contains(List.of("deaths", "died_on", "2020-05-03", "2020-05-02", "persons"));
    }

    private static List<List<String>> columnsAndValues(String department) throws IOException {
        return rows(department, true).stream()
                .map(
                        row ->
                                List.of(
                                        row.getField("dataset"),
                                        row.getField("column"),
                                        row.getField("their_value"),
                                        row.getField("other_value"),
                                        row.getField("other_source")))
                .toList();
    }

    @Test
    void what_somebody_accepted_goes_back_to_nobody() throws IOException {
        GraphForTests.driver()
                .executableQuery("MATCH (c:Conflict) SET c.state = 'ACCEPTED'")
                .execute();
        assertThat(rows("health", true)).isEmpty();
    }

    @Test
    void a_refused_row_is_told_with_its_key_and_the_right_form() throws IOException {
        assertThat(rows("public-security", true))
                .filteredOn(row -> row.getField("kind").equals("quarantine"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.getField("dataset")).isEqualTo("persons");
                            assertThat(row.getField("key")).isEqualTo(number(ZHOU));
                            assertThat(row.getField("column")).isEqualTo("姓名");
                            assertThat(row.getField("their_value")).isEmpty();
                            assertThat(row.getField("other_value")).isEqualTo("a value");
                            assertThat(row.getField("state")).isEqualTo("open");
                        });
    }

    @Test
    void without_a_purpose_numbers_are_masked() throws IOException {
        assertThat(rows("public-security", false))
                .hasSize(2)
                .allSatisfy(
                        row -> assertThat(row.getField("key")).matches("321281\\*{8}\\d[0-9X]"));
    }

    @Test
    void two_numbers_that_a_person_judged_to_be_of_one_human_go_back_and_those_of_a_machine_do_not()
            throws IOException {
        for (String who : List.of("machine:1", "analyst")) {
            GraphForTests.driver()
                    .executableQuery(
                            "MATCH (p:Person {personId: $id}) MERGE (s:SourcePerson {source:"
                                    + " 'persons', sourceKey: 'r'}) SET s += {factKey: 'f', idCipher:"
                                    + " $cipher, deliveryNo: 1, fileNo: p.fileNo} MERGE"
                                    + " (s)-[r:RESOLVES_TO {judgement: 'SAME'}]->(p) SET r.decidedBy ="
                                    + " $who, r.decidedOn = date()")
                    .withParameters(
                            Map.of(
                                    "id",
                                    SampleCity.ids().personIdOf(number(LI)),
                                    "cipher",
                                    SampleCity.ids().cipher(number(ZHOU)),
                                    "who",
                                    who))
                    .execute();
            List<NamedCsvRecord> told =
                    rows("public-security", true).stream()
                            .filter(row -> row.getField("kind").equals("identity"))
                            .toList();
            assertThat(told).as(who).hasSize(who.equals("analyst") ? 2 : 0);
            if (who.equals("analyst")) {
                assertThat(told.getFirst().getField("their_value")).isEqualTo(number(ZHOU));
                assertThat(told.getFirst().getField("other_value")).isEqualTo(number(LI));
            }
        }
    }

    private static List<NamedCsvRecord> rows(String department, boolean reveal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Corrections(
                        new GraphReader(GraphForTests.driver(), Duration.ofMinutes(1)),
                        SampleCity.ids(),
                        false,
                        Words::en)
                .write(out, TableFormat.CSV, department, reveal);
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }

    /** The number with its right check digit. */
    private static String number(String almost) {
        for (char check : "0123456789X".toCharArray()) {
            String number = almost.substring(0, 17) + check;
            if (org.kinscope.ingest.judge.IdNumber.hasRightCheck(number)) {
                return number;
            }
        }
        throw new IllegalStateException("one of eleven checks is right");
    }
}
