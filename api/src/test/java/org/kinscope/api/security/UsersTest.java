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

    @Test
    void a_user_who_is_added_has_a_password_of_their_own_and_the_others_keep_theirs()
            throws IOException {
        String first = Users.in(folder).firstPassword().orElseThrow();
        String password = new NewUser("wang", Role.INVESTIGATOR, null).addTo(folder);
        new NewUser("sun", Role.RESEARCHER, null).addTo(folder);
        new NewUser("zhou", Role.STAFF, "health").addTo(folder);

        Users users = Users.in(folder);
        assertThat(matches(first, users, Users.ANALYST)).isTrue();
        assertThat(matches(password, users, "wang")).isTrue();
        assertThat(users.findDepartment("zhou")).contains("health");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("users.json"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> new NewUser("WANG", Role.STAFF, null).addTo(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> new NewUser("a b", Role.STAFF, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a b'");
    }

    @Test
    void only_investigators_of_no_single_department_may_do_something_about_findings()
            throws IOException {
        Files.writeString(
                folder.resolve("users.json"),
                """
                {"users": [{"name": "old", "bcrypt": "x"},
                  {"name": "li", "bcrypt": "x", "role": "investigator"},
                  {"name": "sun", "bcrypt": "x", "role": "analyst"},
                  {"name": "zhou", "bcrypt": "x", "role": "investigator", "department": "health"}]}
                """);
        Users users = Users.in(folder);
        assertThat(users.mayReview("old")).isTrue();
        assertThat(users.mayReview("li")).isTrue();
        assertThat(users.mayReview("sun")).isFalse();
        assertThat(users.mayReview("zhou")).isFalse();
        assertThat(users.mayReview("nobody")).isFalse();
    }

    @Test
    void a_role_that_is_none_is_refused_with_those_that_are() throws IOException {
        Files.writeString(
                folder.resolve("users.json"),
                "{\"users\": [{\"name\": \"li\", \"bcrypt\": \"x\", \"role\": \"king\"}]}");
        assertThatThrownBy(() -> Users.in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'king'")
                .hasMessageContaining("INVESTIGATOR");
    }

    private static boolean matches(String password, Users users, String user) {
        return new BCryptPasswordEncoder().matches(password, users.findHash(user).orElseThrow());
    }
}
