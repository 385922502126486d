package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MappingCommandTest {

    private static final String ROWS =
            "卡号|客户证件号码|开户行|账户余额（万元）|时点\n"
                    + "6217320000000001445|321283194802050620|农业银行|2.5|31/12/2020\n";

    @TempDir Path folder;

    @BeforeEach
    void an_extract_of_a_bank_lies_there() throws IOException {
        Files.createDirectories(folder.resolve("delivery"));
        Files.writeString(folder.resolve("delivery/余额.csv"), ROWS, Charset.forName("GB18030"));
    }

    @Test
    void what_is_proposed_is_checked_and_takes_the_file_without_a_change() throws IOException {
        Path mapping = folder.resolve("delivery/mappings/余额.yaml");
        String file = folder.resolve("delivery/余额.csv").toString();
        Shell.Outcome proposed =
                Shell.plain(
                        "mapping", "suggest", file, "--out", mapping.toString(), "--lang", "en");
        assertThat(proposed.exitCode()).as(proposed.err()).isZero();
        assertThat(proposed.out())
                .contains("dataset deposits")
                .contains("5 columns mapped, 0 open");
        assertThat(Shell.plain("mapping", "check", mapping.toString(), "--lang", "en").out())
                .contains("can be used; dataset deposits, 5 columns");
        Shell.Outcome check =
                Shell.plain("check", folder.resolve("delivery").toString(), "--strict", "--json");
        assertThat(check.exitCode()).as(check.err()).isZero();
        JsonNode first = JsonMapper.builder().build().readTree(check.out()).get("files").get(0);
        assertThat(first.get("dataset").asString()).isEqualTo("deposits");
        assertThat(first.get("loaded").asInt()).isEqualTo(1);
        assertThat(Shell.plain("mapping", "suggest", file, "--out", mapping.toString()).exitCode())
                .as("a mapping that exists is not written over")
                .isEqualTo(ExitCode.ENVIRONMENT);
    }

    @Test
    void json_tells_dataset_columns_and_what_is_open() {
        Shell.Outcome outcome =
                Shell.plain(
                        "mapping",
                        "suggest",
                        folder.resolve("delivery/余额.csv").toString(),
                        "--json");
        JsonNode said = JsonMapper.builder().build().readTree(outcome.out());
        assertThat(said.get("dataset").asString()).isEqualTo("deposits");
        assertThat(said.get("whole").asBoolean()).isTrue();
        assertThat(said.get("columns").get(3).get("unit").asString()).isEqualTo("万元");
        assertThat(said.get("open").isEmpty()).isTrue();
        assertThat(outcome.out()).doesNotContain("321283194802050620");
    }

    @Test
    void a_wrong_mapping_is_told_in_one_line_with_what_is_right() throws IOException {
        Path mapping = folder.resolve("m.yaml");
        Files.writeString(mapping, "dataset: deposit\nfiles: a\ncolumns: {}\n");
        Shell.Outcome outcome = Shell.plain("mapping", "check", mapping.toString());
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(outcome.err())
                .contains("m.yaml: dataset: 'deposit' is no dataset; right is one of");
        assertThat(outcome.err().strip().lines()).hasSize(1);
    }

    @Test
    void an_unknown_dataset_and_a_missing_file_are_usage_errors() {
        String file = folder.resolve("delivery/余额.csv").toString();
        assertThat(Shell.plain("mapping", "suggest", file, "--dataset", "money").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Shell.plain("mapping", "suggest", file + "x").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
