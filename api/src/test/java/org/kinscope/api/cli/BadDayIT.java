package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that can be wrong gets its one clear line and its exit code. */
class BadDayIT {

    private static final String GOOD = "code,name\n321200000000,泰州市\n321202000000,海陵区\n";

    @TempDir Path folder;

    private Path delivery(String name, byte[] bytes) throws IOException {
        Path delivery = Files.createDirectories(folder.resolve("delivery"));
        Files.write(delivery.resolve(name), bytes);
        return delivery;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Shell.Outcome check(Path delivery) {
        return Shell.run(folder.resolve("data"), "check", delivery.toString(), "--strict");
    }

    private static void isOneClearLine(Shell.Outcome outcome, int code, String... says) {
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(code);
        assertThat(outcome.err().strip().lines()).hasSize(1);
        assertThat(outcome.err()).startsWith("kinscope: ").contains(says);
    }

    @Test
    void a_folder_without_extracts_is_refused_before_a_graph_is_started() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Shell.Outcome outcome = Shell.run(folder.resolve("data"), "ingest", empty.toString());
        isOneClearLine(outcome, ExitCode.DATA, "empty", "persons.csv");
        assertThat(folder.resolve("data/graph")).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        isOneClearLine(
                Shell.run(folder.resolve("data"), "ingest", folder.resolve("none").toString()),
                ExitCode.DATA,
                "none",
                "folder");
    }

    @Test
    void a_file_of_no_known_dataset_is_named_and_the_others_go_on() throws IOException {
        delivery("weather.csv", utf8("day,rain\n2020-01-01,3\n"));
        Shell.Outcome outcome = check(delivery("divisions.csv", utf8(GOOD)));
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DIFFERENCES);
        assertThat(outcome.out().lines().filter(l -> l.startsWith("weather.csv")).toList())
                .singleElement()
                .asString()
                .contains("refused")
                .contains("dataset");
        assertThat(outcome.out().lines().filter(l -> l.startsWith("divisions.csv")).toList())
                .singleElement()
                .asString()
                .containsPattern(" 2 +2 +0 +0");
    }

    @Test
    void a_missing_header_names_the_column_that_must_be_there() throws IOException {
        Shell.Outcome outcome = check(delivery("divisions.csv", utf8("name\n泰州市\n")));
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DIFFERENCES);
        assertThat(outcome.out()).contains("refused").contains("code");
    }

    @Test
    void an_empty_file_is_refused_whole() throws IOException {
        assertThat(check(delivery("divisions.csv", new byte[0])).out())
                .contains("refused")
                .contains("empty");
    }

    @Test
    void a_file_cut_in_the_middle_is_refused_whole() throws IOException {
        Path whole = folder.resolve("whole.gz");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(whole))) {
            gzip.write(utf8(GOOD.repeat(1)));
            for (int i = 0; i < 2_000; i++) {
                gzip.write(utf8("3212020" + (10_000 + i) + ",村" + i * 7919 % 1009 + "\n"));
            }
        }
        byte[] bytes = Files.readAllBytes(whole);
        Shell.Outcome outcome =
                check(delivery("divisions.csv.gz", Arrays.copyOf(bytes, bytes.length / 2)));
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DIFFERENCES);
        assertThat(outcome.out()).contains("refused").containsPattern(" 0 +0 +0 +0");
    }

    @Test
    void a_quote_open_at_the_end_is_refused_whole() throws IOException {
        assertThat(check(delivery("divisions.csv", utf8(GOOD + "321203000000,\"高港"))).out())
                .contains("refused")
                .containsPattern(" 0 +0 +0 +0");
    }

    @Test
    void an_unknown_encoding_is_refused_with_what_is_known() throws IOException {
        byte[] odd = {
            'c', 'o', 'd', 'e', ',', 'n', 'a', 'm', 'e', '\n', '1', ',', (byte) 0xFF, '\n'
        };
        assertThat(check(delivery("divisions.csv", odd)).out())
                .contains("refused")
                .contains("encoding");
    }

    @Test
    void a_graph_that_does_not_answer_is_named_with_what_to_do() {
        isOneClearLine(
                Shell.run(
                        folder.resolve("data"), "graph", "digest", "--graph", "bolt://127.0.0.1:1"),
                ExitCode.ENVIRONMENT,
                "KINSCOPE_GRAPH_PASSWORD");
    }

    @Test
    void a_data_folder_below_a_file_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        isOneClearLine(
                Shell.run(file.resolve("data"), "graph", "digest"), ExitCode.ENVIRONMENT, "file");
    }

    @Test
    void a_code_that_no_analysis_has_is_answered_with_those_there_are() {
        isOneClearLine(
                Shell.run(folder.resolve("data"), "analyse", "hidden.treasure"),
                ExitCode.USAGE,
                "hidden.treasure",
                "hidden.kin-vehicle");
    }

    @Test
    void a_division_of_a_wrong_length_is_answered_with_the_right_form() {
        isOneClearLine(
                Shell.run(folder.resolve("data"), "analyse", "--division", "32128"),
                ExitCode.USAGE,
                "32128",
                "0, 2, 4, 6, 9 or 12 digits");
    }
}
