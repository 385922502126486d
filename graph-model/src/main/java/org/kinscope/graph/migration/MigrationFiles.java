package org.kinscope.graph.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The changes of the schema that this program knows. A class path cannot be listed, so the file
 * {@code index.txt} beside the changes names them.
 */
public final class MigrationFiles {

    private MigrationFiles() {}

    /**
     * {@return all changes by version, the first with version 1 and none left out}
     *
     * @throws IllegalStateException where the index names a file that is missing, or leaves a gap
     */
    public static List<MigrationFile> list() {
        List<MigrationFile> files =
                read("index.txt")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> MigrationFile.parse(line.strip(), read(line.strip())))
                        .toList();
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).version() != i + 1) {
                throw new IllegalStateException(
                        "The migration index has version "
                                + files.get(i).version()
                                + " where version "
                                + (i + 1)
                                + " should stand.");
            }
        }
        return files;
    }

    private static String read(String name) {
        try (InputStream in = MigrationFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The migration file " + name + " is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
