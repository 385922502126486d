package org.kinscope.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class UsersTest {

    @TempDir private Path folder;

    @Test
    void a_new_folder_gets_an_analyst_whose_password_is_told_once_and_kept_as_a_hash()
            throws IOException {
        Users first = Users.in(folder);
        Users again = Users.in(folder);

        String password = first.firstPassword().orElseThrow();
        assertThat(password).hasSize(20);
        assertThat(again.firstPassword()).isEmpty();
        assertThat(Files.readString(folder.resolve("users.json"))).doesNotContain(password);
        assertThat(
                        new BCryptPasswordEncoder()
                                .matches(password, again.findHash(Users.ANALYST).orElseThrow()))
                .isTrue();
        assertThat(again.findHash("admin")).isEmpty();
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("users.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void two_folders_have_two_passwords() {
        assertThat(Users.in(folder.resolve("a")).firstPassword())
                .isNotEqualTo(Users.in(folder.resolve("b")).firstPassword());
    }

    @Test
    void a_file_that_cannot_be_read_says_what_it_should_be() throws IOException {
        Files.writeString(folder.resolve("users.json"), "{");

        assertThatThrownBy(() -> Users.in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("users.json cannot be read");
    }
}
