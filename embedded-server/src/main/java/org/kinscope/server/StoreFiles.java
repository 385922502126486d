package org.kinscope.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How large the files of the store were when it was last closed in order. Neo4j opens a store whose
 * files were cut, and makes a new one where they are gone: it would answer as if the data had never
 * been. Record files only ever grow, so a smaller one is a damaged one.
 */
final class StoreFiles {

    private static final String LIST = "store-files";
    private static final String STORE = "data/databases/neo4j";

    private StoreFiles() {}

    /** A store that lacks what it once had. */
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1L;

        Damaged(String message) {
            super(message);
        }
    }

    /**
     * Compares the store with what is known of it.
     *
     * @throws Damaged where a file is missing or shorter than it was
     */
    static void check(Path home) throws IOException {
        if (!StoreVersion.isRecorded(home)) {
            return;
        }
        if (Files.notExists(home.resolve("data/databases/system"))
                || Files.notExists(home.resolve(STORE))) {
            throw new Damaged("the folder " + STORE + " or system beside it is missing");
        }
        for (Map.Entry<String, Long> known : known(home).entrySet()) {
            Path file = home.resolve(STORE).resolve(known.getKey());
            if (Files.notExists(file)) {
                throw new Damaged("the file " + file.getFileName() + " is missing");
            }
            long size = Files.size(file);
            if (size < known.getValue()) {
                throw new Damaged(
                        "the file "
                                + file.getFileName()
                                + " has "
                                + size
                                + " bytes and had "
                                + known.getValue());
            }
        }
    }

    /**
     * Keeps the sizes of a store that was closed in order; the former list stays where it fails.
     */
    static void record(Path home) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.resolve(STORE))) {
            for (Path file : files.filter(StoreFiles::holdsRecords).sorted().toList()) {
                lines.add(Files.size(file) + " " + file.getFileName());
            }
        }
        Path aside = home.resolve(LIST + ".new");
        try {
            Files.write(aside, lines);
            Files.move(aside, home.resolve(LIST), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Counts, statistics and lists of free ids are made anew where they are missing. */
    private static boolean holdsRecords(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("neostore")
                && Files.isRegularFile(file)
                && !name.endsWith(".id")
                && !name.contains("counts")
                && !name.contains("indexstats")
                && !name.contains("degrees");
    }

    private static Map<String, Long> known(Path home) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(home.resolve(LIST))) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    sizes.put(line.substring(space + 1), Long.valueOf(line.substring(0, space)));
                }
            }
        } catch (NoSuchFileException e) {
            // A store that was never closed in order: its log of transactions tells the rest.
        }
        return sizes;
    }
}
