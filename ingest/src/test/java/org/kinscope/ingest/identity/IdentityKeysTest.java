package org.kinscope.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.ingest.TestPeople;

class IdentityKeysTest {

    private static final String CHEN = TestPeople.born("19800808", 35);

    @TempDir Path data = Path.of(".");

    @Test
    void keys_are_made_once_for_their_owner_alone_and_found_again() throws IOException {
        PersonIds first = new PersonIds(IdentityKeys.open(data, Map.of()));
        PersonIds again = new PersonIds(IdentityKeys.open(data, Map.of()));
        assertThat(again.personIdOf(CHEN))
                .isEqualTo(first.personIdOf(CHEN))
                .matches("[0-9a-f]{32}");
        assertThat(again.reveal(first.cipher(CHEN))).isEqualTo(CHEN);
        for (String name : new String[] {"person.key", "token.key", "cipher.key"}) {
            Path file = data.resolve("keys").resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_key_may_come_from_the_environment_in_hexadecimal_base64_or_a_file() throws IOException {
        byte[] key = new byte[32];
        key[0] = 7;
        String hex = "07" + "00".repeat(31);
        Path file = Files.writeString(data.resolve("secret"), hex + "\n");
        String expected = idUnder(Map.of("KINSCOPE_PERSON_KEY", hex));
        assertThat(idUnder(Map.of("KINSCOPE_PERSON_KEY", Base64.getEncoder().encodeToString(key))))
                .isEqualTo(expected);
        assertThat(idUnder(Map.of("KINSCOPE_PERSON_KEY_FILE", file.toString())))
                .isEqualTo(expected);
        assertThat(idUnder(Map.of())).isNotEqualTo(expected);
    }

    @Test
    void a_key_of_the_wrong_length_is_refused_without_showing_it() {
        assertThatThrownBy(() -> idUnder(Map.of("KINSCOPE_PERSON_KEY", "abcd1234")))
                .isInstanceOf(IdentityKeysRefused.class)
                .hasMessageContaining("KINSCOPE_PERSON_KEY")
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("abcd1234");
    }

    @Test
    void a_missing_secret_file_is_refused_by_name() {
        assertThatThrownBy(() -> idUnder(Map.of("KINSCOPE_PERSON_KEY_FILE", "/nowhere/key")))
                .isInstanceOf(IdentityKeysRefused.class)
                .hasMessageContaining("/nowhere/key");
    }

    @Test
    void a_cipher_differs_each_time_and_opens_under_its_own_key_only() {
        PersonIds ids = new PersonIds(IdentityKeys.open(data.resolve("a"), Map.of()));
        PersonIds others = new PersonIds(IdentityKeys.open(data.resolve("b"), Map.of()));
        String cipher = ids.cipher(CHEN);
        assertThat(ids.cipher(CHEN)).isNotEqualTo(cipher);
        assertThatThrownBy(() -> others.reveal(cipher)).isInstanceOf(IdentityKeysRefused.class);
    }

    @Test
    void every_spelling_of_a_number_is_one_person_and_nonsense_is_nobody() {
        PersonIds ids = new PersonIds(IdentityKeys.open(data, Map.of()));
        String fifteen = CHEN.substring(0, 6) + CHEN.substring(8, 17);
        assertThat(ids.personIdOf(" " + fifteen)).isEqualTo(ids.personIdOf(CHEN));
        assertThatThrownBy(() -> ids.personIdOf("12345"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("12345");
        assertThat(ids.mask(CHEN)).isEqualTo("321202********" + CHEN.substring(16));
    }

    private String idUnder(Map<String, String> environment) {
        return new PersonIds(IdentityKeys.open(data, environment)).personIdOf(CHEN);
    }
}
