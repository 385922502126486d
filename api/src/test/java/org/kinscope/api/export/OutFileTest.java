package org.kinscope.api.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFileTest {

    @TempDir private Path folder = Path.of("replaced");

    @Test
    void makes_missing_folders_and_leaves_only_the_whole_file() throws IOException {
        Path file = folder.resolve("deep/table.csv");
        OutFile.write(file, out -> write(out, "all"));
        assertThat(file).hasContent("all");
        try (Stream<Path> beside = Files.list(folder.resolve("deep"))) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void keeps_the_former_file_where_the_writing_fails_half_way_and_names_it() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "former");
        assertThatThrownBy(
                        () ->
                                OutFile.write(
                                        file,
                                        out -> {
                                            write(out, "ha");
                                            throw new IOException("disk full");
                                        }))
                .hasMessage(file + ": disk full");
        assertThat(file).hasContent("former");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(file);
        }
    }

    private static void write(java.io.OutputStream out, String text) throws IOException {
        try (out) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
