package org.kinscope.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A store is made by its first start, in many files, and a first start that is killed may leave
 * some of them: without its log of transactions Neo4j refuses a store for ever. So a file beside
 * the store says that it is being made. Where the file still stands and no start has ever answered,
 * nobody has written there, and the next start makes the store anew.
 */
final class FirstStart {

    private static final String FILE = "making";
    private static final String STORE = "data";

    private FirstStart() {}

    /** Removes what a first start that was cut has left, and notes a store that is begun. */
    static void begin(Path home) throws IOException {
        if (StoreVersion.isRecorded(home)) {
            return;
        }
        Path making = home.resolve(FILE);
        if (Files.exists(making)) {
            remove(home.resolve(STORE));
        }
        if (Files.notExists(home.resolve(STORE))) {
            Files.writeString(making, "");
        }
    }

    /** Says that the store is whole: the version of it has been recorded. */
    static void end(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
