package org.kinscope.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The newest program that wrote the store, kept in a small file beside it, so that an older one
 * refuses the store before it touches it.
 */
final class StoreVersion {

    private static final String FILE = "neo4j-version";

    private StoreVersion() {}

    /** Thrown where the store was written by a newer program. */
    static final class Newer extends IOException {
        private static final long serialVersionUID = 1L;

        Newer(String store, String program) {
            super("it was written by Neo4j " + store + " and this program has " + program);
        }
    }

    static void check(Path home, String program) throws IOException {
        Path file = home.resolve(FILE);
        if (Files.exists(file)) {
            String store = Files.readString(file).strip();
            if (Arrays.compare(numbers(store), numbers(program)) > 0) {
                throw new Newer(store, program);
            }
        }
    }

    static void record(Path home, String program) throws IOException {
        Path file = home.resolve(FILE);
        if (Files.notExists(file) || !Files.readString(file).strip().equals(program)) {
            Files.writeString(file, program + "\n");
        }
    }

    /** {@return whether the folder has had a graph that answered} */
    static boolean isRecorded(Path home) {
        return Files.exists(home.resolve(FILE));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
