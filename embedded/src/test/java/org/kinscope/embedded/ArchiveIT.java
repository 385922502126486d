package org.kinscope.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that the build makes for a quick start of the child. */
class ArchiveIT {

    /** Makes a JVM refuse to start where the archive does not fit, instead of going without. */
    private static final String OR_NOTHING = "-XX:AOTMode=on";

    @TempDir Path folder;

    @BeforeEach
    void where_the_jvm_can_make_one() {
        Path target = ServerJars.home().resolve("embedded-server/target");
        assumeFalse(
                Files.exists(target.resolve("server.aot.log")), "this JVM could make no archive");
    }

    @AfterEach
    void forget() {
        System.clearProperty(ServerJars.LIB_PROPERTY);
    }

    @Test
    void the_archive_of_the_build_fits_the_command_line_of_the_child() throws Exception {
        assertThat(ServerJars.findArchive()).isNotNull();
        List<String> command = command();
        command.add(1, OR_NOTHING);

        assertThat(firstLine(command)).startsWith("READY ");
    }

    @Test
    void an_archive_of_other_jars_is_passed_over_and_breaks_no_protocol() throws Exception {
        Path archive = Objects.requireNonNull(ServerJars.findArchive());
        Path lib = Files.createDirectory(folder.resolve("lib"));
        Path target = Objects.requireNonNull(archive.getParent());
        for (Path from : List.of(target, target.resolve("server-lib"))) {
            try (var jars = Files.newDirectoryStream(from, "*.jar")) {
                for (Path jar : jars) {
                    Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar);
                }
            }
        }
        Files.createSymbolicLink(lib.resolve(archive.getFileName()), archive);
        System.setProperty(ServerJars.LIB_PROPERTY, lib.toString());
        assertThat(ServerJars.findArchive()).isEqualTo(lib.resolve("server.aot"));

        List<String> strict = command();
        strict.add(1, OR_NOTHING);
        assertThat(firstLine(strict)).as("other jars are noticed").doesNotStartWith("READY ");
        assertThat(firstLine(command())).startsWith("READY ");
        Files.delete(lib.resolve("server.aot"));
        Files.writeString(lib.resolve("server.aot"), "no archive");
        assertThat(firstLine(command())).startsWith("READY ");
    }

    private List<String> command() {
        return new ArrayList<>(
                ServerProcess.command(DataFolder.open(folder), Options.forTests(folder)));
    }

    /** {@return the first line on standard output of a server that is then ended} */
    private String firstLine(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectError(folder.resolve("errors").toFile())
                        .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write("a-password\n");
            in.flush();
            String line = lines.readLine();
            in.write("STOP\n");
            in.flush();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return String.valueOf(line);
        } finally {
            process.destroyForcibly();
        }
    }
}
