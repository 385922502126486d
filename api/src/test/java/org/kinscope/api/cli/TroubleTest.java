package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;

class TroubleTest {

    @TempDir Path folder;

    @Test
    void a_full_disk_is_told_with_the_file_and_the_space_that_is_left() {
        Path file = folder.resolve("findings.csv");
        var full =
                new UncheckedIOException(
                        new FileSystemException(file.toString(), null, "No space left on device"));
        assertThat(Trouble.lineOf(full, new GlobalOptions()))
                .startsWith("There is no space left for " + file)
                .containsPattern("\\(\\d+ KiB free\\)")
                .contains("free some, and the same command again");
    }

    @Test
    void a_disk_that_is_full_by_a_quota_is_a_full_disk() {
        GlobalOptions global = new GlobalOptions();
        global.data = folder;
        assertThat(Trouble.lineOf(new IOException("Disk quota exceeded"), global))
                .contains("no space left for " + folder);
    }

    @Test
    void a_graph_that_gives_no_sign_of_life_is_told_as_that_in_both_ways_of_the_driver() {
        String silent = "The graph gave no sign of life for 15 s";
        assertThat(
                        Trouble.lineOf(
                                new IllegalStateException(ConnectionReadTimeoutException.INSTANCE),
                                new GlobalOptions()))
                .startsWith(silent);
        assertThat(
                        Trouble.lineOf(
                                new ClientException(
                                        "Unable to acquire connection", new TimeoutException()),
                                new GlobalOptions()))
                .startsWith(silent);
    }

    @Test
    void a_fault_of_the_program_is_not_blamed_on_the_machine() {
        assertThat(Trouble.lineOf(new IllegalStateException("no space left"), new GlobalOptions()))
                .isNull();
    }
}
