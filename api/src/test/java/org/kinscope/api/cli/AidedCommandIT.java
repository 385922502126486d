package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of ID numbers, of which it is asked who is in aid. */
class AidedCommandIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NUMBER = "321082" + "19521002" + "1356";

    @TempDir Path data;

    @Test
    void a_list_of_numbers_is_answered_by_line_and_applications_are_timed() throws IOException {
        GlobalOptions open = new GlobalOptions();
        open.data = data;
        try (OpenGraph _ = OpenGraph.open(open)) {
            load();
            asked();
            timed();
        }
    }

    private void load() throws IOException {
        Path delivery = Files.createDirectories(data.resolve("in"));
        for (String file : List.of("persons.csv", "aid_units.csv", "statuses.csv")) {
            Files.copy(Shell.CITY.resolve("delivery").resolve(file), delivery.resolve(file));
        }
        Files.writeString(
                delivery.resolve("applications.csv"),
                """
                application_no,aid_unit_no,programme_code,applied_on,visited_on,decided_on,result
                SQ202012001,JT3212020000026,DIBAO,2020-12-01,2020-12-03,2020-12-21,同意
                SQ202012002,JT3212020000026,DIBAO,2020-12-02,2020-12-09,,
                SQ202012003,,DIBAO,2020-12-05,,2020-12-15,不同意
                SQ202012004,,DIBAO,2020-11-05,2020-11-06,2020-12-31,不同意
                """);
        Shell.Outcome loaded = Shell.run(data, "ingest", delivery.toString());
        assertThat(loaded.exitCode()).as(loaded.err()).isLessThanOrEqualTo(1);
    }

    private void asked() throws IOException {
        Path list = data.resolve("list.txt");
        Files.writeString(list, NUMBER + "\nno number\n");
        Shell.Outcome refused = Shell.run(data, "aided", list.toString(), "--as-of", "2020-12-31");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("--purpose");

        Shell.Outcome answered =
                Shell.run(
                        data,
                        "aided",
                        list.toString(),
                        "--purpose",
                        "联合核查",
                        "--as-of",
                        "2020-12-31",
                        "--json");
        assertThat(answered.exitCode()).as(answered.err()).isZero();
        JsonNode told = JSON.readTree(answered.out());
        assertThat(told.path("lines").asInt()).isEqualTo(2);
        assertThat(told.path("known").asInt()).isEqualTo(1);
        assertThat(told.path("aided").asInt()).isEqualTo(1);
        JsonNode person = told.path("people").get(0);
        assertThat(person.path("aid_units").asString()).isEqualTo("JT3212020000026");
        assertThat(person.path("statuses").asString()).isEqualTo("dibao-marginal");
        assertThat(told.path("people").get(1).path("known").asString()).isEqualTo("false");
        assertThat(answered.out()).doesNotContain(NUMBER);
        assertThat(Files.readString(data.resolve("audit/audit.jsonl")))
                .contains("联合核查")
                .doesNotContain(NUMBER);
    }

    /** Days of three decisions of December, and of three visits that were due in it. */
    private void timed() {
        Shell.Outcome told =
                Shell.run(
                        data,
                        "indicators",
                        "--as-of",
                        "2020-12-31",
                        "--indicator",
                        "decision-days",
                        "--indicator",
                        "visited-in-time",
                        "--indicator",
                        "visit-recorded",
                        "--json");
        assertThat(told.exitCode()).as(told.err()).isZero();
        JsonNode rows = JSON.readTree(told.out()).path("indicators");
        assertThat(value(rows, "decision-days", "")).isEqualTo("28.6667");
        assertThat(value(rows, "decision-days", "321202")).isEqualTo("20.0000");
        assertThat(value(rows, "decision-days", "unknown")).isEqualTo("33.0000");
        assertThat(value(rows, "visited-in-time", "")).isEqualTo("50.0000");
        assertThat(value(rows, "visit-recorded", "")).isEqualTo("66.6667");
        assertThat(value(rows, "visit-recorded", "unknown")).isEqualTo("0.0000");
    }

    private static String value(JsonNode rows, String code, String division) {
        for (JsonNode row : rows) {
            if (row.path("indicator").asString().equals(code)
                    && row.path("division").asString().equals(division)) {
                return row.path("value").asString();
            }
        }
        return "no row of " + code + " in " + division;
    }
}
