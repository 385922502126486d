package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.synthetic.people.IdNumbers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConflictsCommandIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CHILD = IdNumbers.withCheck("32120220100408517");
    private static final String OTHER = IdNumbers.withCheck("32120220120408517");

    @TempDir static Path folder;

    private static Path data;
    private static @Nullable OpenGraph kept;

    @BeforeAll
    static void two_children_are_certified_on_other_days() throws IOException {
        data = folder.resolve("data");
        GlobalOptions global = new GlobalOptions();
        global.data = data;
        // Held open, so that the commands join it instead of starting a graph each.
        kept = OpenGraph.open(global);
        Path first = delivery("first");
        Files.writeString(
                first.resolve("persons.csv"),
                "id_number,name,sex,birth_date,division_code\n"
                        + CHILD
                        + ",王小明,男,2010-04-08,321202001001\n"
                        + OTHER
                        + ",李小红,男,2012-04-08,321203001001\n");
        Files.writeString(
                first.resolve("births.csv"),
                "child_id,birth_date\n" + CHILD + ",2009-04-07\n" + OTHER + ",2012-04-09\n");
        Shell.Outcome ingest =
                Shell.run(
                        data,
                        "ingest",
                        first.toString(),
                        "--delivered-on",
                        "2020-11-30",
                        "--whole",
                        "births",
                        "--json");
        assertThat(ingest.exitCode()).as(ingest.err()).isZero();
        assertThat(JSON.readTree(ingest.out()).path("conflicts").path("opened").asInt())
                .isEqualTo(2);
    }

    @AfterAll
    static void the_graph_ends() {
        Objects.requireNonNull(kept).close();
    }

    private static Path delivery(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private static JsonNode list(String... options) {
        String[] all = new String[options.length + 5];
        all[0] = "conflicts";
        all[1] = "list";
        all[2] = "--json";
        all[3] = "--as-of";
        all[4] = "2020-12-31";
        System.arraycopy(options, 0, all, 5, options.length);
        Shell.Outcome outcome = Shell.run(data, all);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return JSON.readTree(outcome.out());
    }

    @Test
    @Order(1)
    void the_list_counts_by_owner_and_shows_both_values_with_their_age() {
        JsonNode list = list();
        assertThat(list.path("total").asInt()).isEqualTo(2);
        assertThat(list.path("counts").path("birth-date · health · open").asInt()).isEqualTo(2);
        JsonNode first = list("--division", "321202").path("conflicts").path(0);
        assertThat(first.path("one_value").asString()).isEqualTo("2009-04-07");
        assertThat(first.path("one_file").asString()).isEqualTo("births.csv");
        assertThat(first.path("one_age_days").asString()).isEqualTo("31");
        assertThat(first.path("other_value").asString()).isEqualTo("2010-04-08");
        assertThat(first.path("subject_key").asString()).startsWith("321202").contains("****");
        assertThat(list("--department", "telecom").path("total").asInt()).isZero();
        assertThat(list("--attribute", "sex").path("total").asInt()).isZero();
    }

    @Test
    void a_state_that_is_none_is_refused_with_those_that_are() {
        Shell.Outcome outcome = Shell.run(data, "conflicts", "list", "--state", "done");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("done", "sent-back");
    }

    @Test
    void what_is_marked_is_found_by_its_state_and_accepting_needs_a_reason() {
        String id =
                list("--division", "321203")
                        .path("conflicts")
                        .path(0)
                        .path("conflict_id")
                        .asString();
        Shell.Outcome silent = Shell.run(data, "conflicts", "mark", id, "--state", "accepted");
        assertThat(silent.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(silent.err()).contains("--note");
        assertThat(
                        Shell.run(
                                        data,
                                        "conflicts",
                                        "mark",
                                        id,
                                        "--state",
                                        "sent-back",
                                        "--note",
                                        "letter 7")
                                .exitCode())
                .isZero();
        JsonNode sent = list("--state", "sent-back");
        assertThat(sent.path("total").asInt()).isEqualTo(1);
        assertThat(sent.path("conflicts").path(0).path("note").asString()).isEqualTo("letter 7");
    }

    @Test
    void id_numbers_leave_masked_unless_a_purpose_is_audited() throws IOException {
        Shell.Outcome refused = Shell.run(data, "conflicts", "export", "--reveal-ids");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("--purpose");
        Path masked = folder.resolve("masked.csv");
        Shell.run(data, "conflicts", "export", "--out", masked.toString());
        assertThat(Files.readString(masked)).contains("****").doesNotContain(CHILD);
        Path open = folder.resolve("open.jsonl");
        Shell.run(
                data,
                "conflicts",
                "export",
                "--format",
                "jsonl",
                "--out",
                open.toString(),
                "--reveal-ids",
                "--purpose",
                "letter to health");
        assertThat(Files.readString(open)).contains(CHILD);
        assertThat(Files.readString(data.resolve("audit/audit.jsonl")))
                .contains("letter to health")
                .contains("conflicts-export")
                .doesNotContain(CHILD);
    }

    @Test
    void a_statement_that_names_no_dataset_is_refused_before_anything_is_read() {
        Shell.Outcome outcome =
                Shell.run(data, "ingest", folder.resolve("first").toString(), "--whole", "cars");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(outcome.err()).contains("cars", "vehicles");
    }
}
