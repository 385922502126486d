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
    void a_list_of_numbers_is_answered_by_line_without_a_number() throws IOException {
        GlobalOptions open = new GlobalOptions();
        open.data = data;
        try (OpenGraph _ = OpenGraph.open(open)) {
            load();
            asked();
        }
    }

    private void load() throws IOException {
        Path delivery = Files.createDirectories(data.resolve("in"));
        for (String file : List.of("persons.csv", "aid_units.csv", "statuses.csv")) {
            Files.copy(Shell.CITY.resolve("delivery").resolve(file), delivery.resolve(file));
        }
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
}
