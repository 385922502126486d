package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GenerateCommandTest {

    @TempDir Path folder;

    private Shell.Outcome generate(Path out, String... options) {
        String[] all = new String[options.length + 5];
        all[0] = "generate";
        all[1] = "--out";
        all[2] = out.toString();
        all[3] = "--lang";
        all[4] = "en";
        System.arraycopy(options, 0, all, 5, options.length);
        return Shell.plain(all);
    }

    @Test
    void a_city_is_written_and_said_to_be_where_it_is() throws IOException {
        Path city = folder.resolve("new/city");
        Shell.Outcome outcome =
                generate(city, "--persons", "600", "--mess", "0", "--plant", "0", "--months", "2");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out().strip().lines()).hasSize(1);
        assertThat(outcome.out()).contains(city.resolve("delivery").toString());
        assertThat(Files.readString(city.resolve("delivery/persons.csv")))
                .startsWith("id_number,name,sex,birth_date");
        assertThat(city.resolve("truth/truth.csv")).exists();
        assertThat(city.resolve("delivery2")).doesNotExist();
    }

    @Test
    void json_counts_what_was_written() throws IOException {
        Path city = folder.resolve("city");
        Shell.Outcome outcome =
                generate(city, "--persons", "600", "--mess", "0", "--plant", "0", "--json");
        JsonNode said = JsonMapper.builder().build().readTree(outcome.out());
        long rows = Files.readAllLines(city.resolve("delivery/persons.csv")).size() - 1L;
        assertThat(said.path("persons").asLong()).isEqualTo(rows).isBetween(600L, 700L);
        assertThat(said.path("folder").asString()).isEqualTo(city.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "--persons, 10, '--persons is 10, but must be from 500 to 10000000'",
        "--persons, many, many",
        "--persons, 99999999999, 99999999999",
        "--months, 0, '--months is 0, but must be from 1 to 36'",
        "--plant, -1, '--plant is -1, but must be from 0 to 1000'",
        "--mess, 5, '--mess is 5, but must be from 0 to 2'",
        "--seed, x, x"
    })
    void an_option_out_of_bounds_is_wrong_usage_and_names_value_and_bounds(
            String option, String value, String says) {
        Path city = folder.resolve("city");
        Shell.Outcome outcome = generate(city, option, value);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err().lines().findFirst().orElse("")).contains(says);
        assertThat(city).doesNotExist();
    }

    @Test
    void a_folder_in_use_is_left_as_it_is() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Shell.Outcome outcome = generate(folder, "--persons", "600");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err().strip().lines()).hasSize(1);
        assertThat(outcome.err()).contains("is not empty").contains("empty or new");
        assertThat(folder.resolve("delivery")).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_written_is_the_machines_fault() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (Path out : new Path[] {file, file.resolve("city")}) {
            Shell.Outcome outcome = generate(out, "--persons", "600");
            assertThat(outcome.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(outcome.err().strip().lines()).hasSize(1);
            assertThat(outcome.err()).contains(out.toString()).contains("new or empty folder");
        }
    }

    @Test
    void the_folder_must_be_named() {
        Shell.Outcome outcome = Shell.plain("generate", "--persons", "600");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("--out");
    }
}
