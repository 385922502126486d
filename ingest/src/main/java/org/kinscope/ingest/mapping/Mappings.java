package org.kinscope.ingest.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.read.Layout;
import org.kinscope.ingest.read.Layouts;

/** The mappings of some folders; those of an earlier folder go before those of a later one. */
public final class Mappings implements Layouts {

    private final List<List<Mapping>> folders;

    private Mappings(List<List<Mapping>> folders) {
        this.folders = folders;
    }

    /**
     * {@return the mappings of {@code folders}, of which some may not exist}
     *
     * @throws MappingRefused if a file in them is wrong
     */
    public static Mappings in(List<Path> folders) {
        List<List<Mapping>> all = new ArrayList<>();
        for (Path folder : folders) {
            all.add(Files.isDirectory(folder) ? read(folder) : List.of());
        }
        return new Mappings(all);
    }

    /** {@return all of them, the first to be asked first} */
    public List<Mapping> list() {
        return folders.stream().flatMap(List::stream).toList();
    }

    @Override
    public @Nullable Layout find(String fileName, Beginning beginning) {
        List<List<String>> rows = null;
        for (List<Mapping> folder : folders) {
            Mapping found = null;
            for (Mapping mapping : folder) {
                if (!mapping.takesName(fileName)) {
                    continue;
                }
                if (!mapping.signature().isEmpty()) {
                    rows = rows == null ? beginning.rows() : rows;
                    if (!mapping.takesRows(rows)) {
                        continue;
                    }
                }
                if (found != null) {
                    throw new MappingRefused(
                            mapping.file(),
                            "files",
                            "takes the file '"
                                    + fileName
                                    + "', as "
                                    + found.file()
                                    + " does; only one may");
                }
                found = mapping;
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Mapping> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Mapping> mappings = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
                    mappings.add(read(file, name));
                }
            }
            return mappings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the mapping of a file}
     *
     * @throws MappingRefused if it is wrong
     */
    public static Mapping of(Path file) throws IOException {
        return read(file, String.valueOf(file.getFileName()));
    }

    private static Mapping read(Path file, String name) throws IOException {
        return MappingReader.read(
                name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
}
