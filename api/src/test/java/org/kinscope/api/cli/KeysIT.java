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

/** Cipher keys by the commands: rotated, told of, audited. */
class KeysIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path data;

    @Test
    void a_rotation_is_told_audited_and_leaves_the_digest_alone() throws IOException {
        Path people = Files.createDirectories(data.resolve("people"));
        Files.copy(Shell.CITY.resolve("delivery/persons.csv"), people.resolve("persons.csv"));
        GlobalOptions open = new GlobalOptions();
        open.data = data;
        try (OpenGraph _ = OpenGraph.open(open)) {
            rotatedAndTold(people);
        }
    }

    private void rotatedAndTold(Path people) throws IOException {
        Shell.Outcome loaded = Shell.run(data, "ingest", people.toString());
        assertThat(loaded.exitCode()).as(loaded.err()).isZero();
        String digest = Shell.run(data, "graph", "digest").out();
        String key = Files.readString(data.resolve("keys/cipher.key"));
        JsonNode before = json("keys", "status", "--json");
        assertThat(before.path("cipher").get(0).path("version").asInt()).isEqualTo(1);
        long texts = before.path("cipher").get(0).path("texts").asLong();
        assertThat(texts).isGreaterThan(2_500);

        Shell.Outcome rotated =
                Shell.run(data, "keys", "rotate", "cipher", "--purpose", "yearly rotation");
        assertThat(rotated.exitCode()).as(rotated.err()).isZero();
        assertThat(rotated.out())
                .contains("version 2 of the cipher key; " + texts + " texts")
                .contains("retired/cipher-1.key")
                .doesNotContain(key)
                .doesNotContain(Files.readString(data.resolve("keys/cipher-2.key")));

        JsonNode after = json("keys", "status", "--json");
        assertThat(after.path("cipher")).hasSize(1);
        assertThat(after.path("cipher").get(0).path("version").asInt()).isEqualTo(2);
        assertThat(after.path("cipher").get(0).path("texts").asLong()).isEqualTo(texts);
        assertThat(after.path("left").asLong()).isZero();
        assertThat(Shell.run(data, "keys", "status").out())
                .contains("cipher 2\t")
                .doesNotContain("not finished");
        assertThat(Shell.run(data, "graph", "digest").out()).isEqualTo(digest);
        assertThat(Files.readString(data.resolve("audit/audit.jsonl")))
                .contains("keys-rotate-cipher")
                .contains("keys-rotated-cipher")
                .contains("yearly rotation");
        assertThat(Shell.run(data, "audit", "verify").exitCode()).isZero();
    }

    @Test
    void a_key_that_was_lost_is_told_with_what_cannot_be_shown() throws IOException {
        Path delivery = Files.createDirectories(data.resolve("in"));
        Files.writeString(
                delivery.resolve("persons.csv"), "id_number,name\n321281197608213351,陆文斌\n");
        assertThat(Shell.run(data, "ingest", delivery.toString()).exitCode()).isZero();
        Files.move(data.resolve("keys/cipher.key"), data.resolve("keys/cipher-7.key"));
        Shell.Outcome status = Shell.run(data, "keys", "status");
        assertThat(status.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(status.out()).contains("cipher 1\tmissing: 1 encrypted texts");
        assertThat(Shell.run(data, "keys", "rotate", "cipher").err())
                .contains("version 1 of the cipher key, which is not here");
    }

    @ParameterizedTest
    @CsvSource({"person, every personId", "token, only the token is kept"})
    void keys_on_which_what_is_loaded_hangs_are_not_rotated(String key, String why) {
        Shell.Outcome outcome = Shell.run(data, "keys", "rotate", key);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains(why);
        assertThat(data.resolve("graph")).doesNotExist();
    }

    private JsonNode json(String... arguments) {
        Shell.Outcome outcome = Shell.run(data, arguments);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return JSON.readTree(outcome.out());
    }
}
