package org.kinscope.ingest.identity.linkage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.linkage.LinkTable;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;
import org.kinscope.ingest.identity.linkage.schema.SchemaRefused;
import org.kinscope.ingest.identity.linkage.schema.Truth;

/**
 * Tables in files as one table of records.
 *
 * @param records the records, file after file
 * @param folder where the first file lies
 * @param files the names of the files
 * @param fileOf for each record its file
 * @param ids for each record its id: the column that the schema names, or its row, from 1
 * @param truthKeys for each record the value that the truth is told by, or null where it is unknown
 * @param notes columns that one of several files lacks
 */
public record Tables(
        LinkTable records,
        Path folder,
        List<String> files,
        int[] fileOf,
        List<String> ids,
        List<@Nullable String> truthKeys,
        List<String> notes) {

    /** What stands between the parts of a key. */
    static final String BETWEEN = "\u001F";

    /**
     * {@return the records of {@code files}}
     *
     * @throws SchemaRefused if a file lacks a column of the schema and no other file has it
     */
    public static Tables read(LinkageSchema schema, List<Path> files) throws IOException {
        return new Reading(schema).read(files);
    }

    /** Reads file after file. */
    private static final class Reading {

        private final LinkageSchema schema;
        private final List<String> columns;
        private final LinkTable.Builder records;
        private final List<String> ids = new ArrayList<>();
        private final List<@Nullable String> truthKeys = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final Set<String> met = new HashSet<>();
        private final List<String> names = new ArrayList<>();
        private int[] fileOf = new int[1024];

        Reading(LinkageSchema schema) {
            this.schema = schema;
            columns = schema.columns();
            records = LinkTable.builder(columns);
        }

        Tables read(List<Path> files) throws IOException {
            List<String> headers = new ArrayList<>();
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                names.add(names.contains(name) ? file.toString() : name);
                Rows rows = new Rows(name, names.size() - 1);
                CsvRows.read(file, rows::row);
                headers.add(file + " has " + String.join(", ", rows.header));
            }
            for (String column : columns) {
                if (!met.contains(column) && !isOptional(column)) {
                    throw new SchemaRefused(
                            schema.label(),
                            "the column \"%s\" is in no file (%s); correct the name, or say under"
                                            .formatted(column, String.join("; ", headers))
                                    + " files what it is called there");
                }
            }
            return new Tables(
                    records.build(),
                    folderOf(files.getFirst()),
                    List.copyOf(names),
                    Arrays.copyOf(fileOf, ids.size()),
                    ids,
                    truthKeys,
                    List.copyOf(notes));
        }

        private boolean isOptional(String column) {
            return schema.comparisons().stream()
                    .anyMatch(c -> c.optional() && c.columns().contains(column));
        }

        /** The rows of one file. */
        private final class Rows {

            private final String file;
            private final int number;
            private List<String> header = List.of();
            private final int[] places = new int[columns.size()];
            private int idPlace = -1;
            private int sourcePlace = -1;
            private int[] truthPlaces = new int[0];
            private int row;

            Rows(String file, int number) {
                this.file = file;
                this.number = number;
            }

            void row(List<String> fields) {
                if (header.isEmpty()) {
                    bind(fields);
                    return;
                }
                row++;
                String id = idPlace < 0 ? null : at(fields, idPlace);
                String source = sourcePlace < 0 ? null : at(fields, sourcePlace);
                List<@Nullable String> values = new ArrayList<>(places.length);
                for (int place : places) {
                    values.add(at(fields, place));
                }
                String known = id == null ? String.valueOf(row) : id;
                records.add(
                        number + BETWEEN + known,
                        source == null ? names.get(number) : source,
                        values);
                if (ids.size() == fileOf.length) {
                    fileOf = Arrays.copyOf(fileOf, fileOf.length * 2);
                }
                fileOf[ids.size()] = number;
                ids.add(known);
                truthKeys.add(truth(fields));
            }

            private void bind(List<String> fields) {
                header = fields;
                for (int i = 0; i < places.length; i++) {
                    places[i] = place(columns.get(i));
                    if (places[i] >= 0) {
                        met.add(columns.get(i));
                    } else {
                        notes.add(file + " has no column " + columns.get(i));
                    }
                }
                idPlace = schema.id() == null ? -1 : place(schema.id());
                if (idPlace < 0 && !schema.headers().containsKey("*")) {
                    needed(schema.id(), "id");
                }
                sourcePlace = schema.source() == null ? -1 : place(schema.source());
                Truth truth = schema.truth();
                if (truth != null && truth.column() != null) {
                    truthPlaces = new int[] {needed(truth.column(), "truth")};
                } else if (truth != null) {
                    truthPlaces =
                            truth.keys().stream()
                                    .mapToInt(key -> needed(key.here(), "truth.key"))
                                    .toArray();
                }
            }

            private int needed(@Nullable String column, String key) {
                int place = column == null ? -1 : place(column);
                if (column != null && place < 0) {
                    throw new SchemaRefused(
                            schema.label() + ", " + key,
                            "%s has no column \"%s\"; it has %s"
                                    .formatted(file, column, String.join(", ", header)));
                }
                return place;
            }

            private int place(String column) {
                String here = schema.headers().getOrDefault(file, Map.of()).get(column);
                if (here != null) {
                    return header.indexOf(here);
                }
                int place = header.indexOf(column);
                String usual = schema.headers().getOrDefault("*", Map.of()).get(column);
                return place < 0 && usual != null ? header.indexOf(usual) : place;
            }

            private @Nullable String truth(List<String> fields) {
                if (truthPlaces.length == 0) {
                    return number == 0 ? String.valueOf(row) : null;
                }
                StringBuilder key = new StringBuilder();
                for (int place : truthPlaces) {
                    String value = at(fields, place);
                    if (value == null) {
                        return null;
                    }
                    key.append(key.isEmpty() ? "" : BETWEEN).append(value);
                }
                return key.toString();
            }

            private static @Nullable String at(List<String> fields, int place) {
                return place < 0 || place >= fields.size() || fields.get(place).isEmpty()
                        ? null
                        : fields.get(place);
            }
        }
    }

    /** {@return the folder in which {@code file} lies} */
    static Path folderOf(Path file) {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        return folder == null ? whole : folder;
    }

    /** {@return a new map for counting} */
    static Map<String, Integer> numbers() {
        return new HashMap<>();
    }
}
