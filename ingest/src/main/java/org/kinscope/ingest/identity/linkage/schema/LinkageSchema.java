package org.kinscope.ingest.identity.linkage.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a linkage compares and where it draws its lines; docs/linkage.md describes the file.
 *
 * @param label the file, for messages
 * @param id the column that names a record; null for its line
 * @param source the column that tells a record's source; null for its file
 * @param truth where the truth stands, if anywhere
 * @param comparisons what is compared
 * @param blocking keys of which two records must share one to be compared; empty where they are to
 *     be chosen from the data
 * @param thresholds the lines
 * @param singleSources the sources that hold every entity once: {@code *} for all
 * @param headers for a file's name, what a column of the schema is called there
 */
public record LinkageSchema(
        String label,
        @Nullable String id,
        @Nullable String source,
        @Nullable Truth truth,
        List<Comparison> comparisons,
        List<List<KeyPart>> blocking,
        Thresholds thresholds,
        Set<String> singleSources,
        Map<String, Map<String, String>> headers) {

    /**
     * {@return the schema in a file}
     *
     * @throws SchemaRefused if it is not one
     */
    public static LinkageSchema read(Path file) throws IOException {
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new SchemaRefused(file.toString(), "the text should be UTF-8");
        }
    }

    /**
     * {@return the schema of this name that comes with the program}
     *
     * @param name as in {@code person}, the schema of the persons of a city
     */
    public static LinkageSchema bundled(String name) {
        String file = name + ".yaml";
        try (InputStream in = LinkageSchema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new SchemaRefused(file, "no such schema comes with the program");
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * {@return the schema that {@code yaml} is}
     *
     * @param label what to call it in messages
     * @throws SchemaRefused if it is none
     */
    public static LinkageSchema parse(String label, String yaml) {
        return new SchemaReader(label).read(yaml);
    }

    /**
     * {@return this schema with the truth in a column of the tables}
     *
     * @throws SchemaRefused if the column is compared
     */
    public LinkageSchema withTruth(String column) {
        if (columns().contains(column)) {
            throw new SchemaRefused(
                    label,
                    "the column "
                            + column
                            + " is to hold the truth and is also compared or blocked on; take it"
                            + " out of columns and blocking");
        }
        return new LinkageSchema(
                label,
                id,
                source,
                new Truth(column, null, null, null, List.of()),
                comparisons,
                blocking,
                thresholds,
                singleSources,
                headers);
    }

    /** {@return the columns that a table must have for this schema, each once} */
    public List<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Comparison comparison : comparisons) {
            columns.addAll(comparison.columns());
            names.add(comparison.name());
        }
        for (List<KeyPart> key : blocking) {
            for (KeyPart part : key) {
                if (!names.contains(part.column())) {
                    columns.add(part.column());
                }
            }
        }
        return new ArrayList<>(columns);
    }
}
