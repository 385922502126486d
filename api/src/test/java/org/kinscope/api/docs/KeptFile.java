package org.kinscope.api.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of the documentation that the program itself writes. A test compares it; with {@code
 * -Dkinscope.refresh=docs} the test writes it anew instead, and its author reads the difference.
 */
public final class KeptFile {

    private static final Path HOME = Path.of(System.getProperty("kinscope.home", ".."));

    private KeptFile() {}

    /** {@return a file of the project by its path from the root} */
    public static Path at(String path) {
        return HOME.resolve(path);
    }

    /** {@return whether files are to be written anew} */
    public static boolean refreshes() {
        return "docs".equals(System.getProperty("kinscope.refresh"));
    }

    /** Fails where the file says something else than the program does now. */
    public static void agrees(Path file, String now) throws IOException {
        agrees(file, now, List.of());
    }

    /** Does the same, and where it fails says also what the difference does. */
    public static void agrees(Path file, String now, List<String> consequences) throws IOException {
        if (refreshes()) {
            Files.writeString(file, now);
            return;
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "(no such file)")
                .as(
                        "%s is not what the program says now; refresh it with"
                                + " -Dkinscope.refresh=docs (see CONTRIBUTING.md)%s",
                        HOME.relativize(file),
                        consequences.stream().map(line -> "\n" + line).collect(joining()))
                .isEqualTo(now);
    }
}
