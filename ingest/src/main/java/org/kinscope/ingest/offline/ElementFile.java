package org.kinscope.ingest.offline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nodes of the same labels, or relationships of one type between the same labels, in the importer's
 * form. A property that is seen for the first time makes a new column, and since every row of a
 * file must have all columns of its header, a new header with new files. Rows with a line break in
 * a value stand in a file of their own, since the importer reads such files slowly.
 */
final class ElementFile implements AutoCloseable {

    /** Between the elements of a list; stands in no text that a row holds. */
    static final char LIST_SEPARATOR = '\u001f';

    private final Path folder;
    private final String name;
    private final List<String> fixed;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final StringBuilder line = new StringBuilder(1024);
    private final List<@Nullable Object> cells = new ArrayList<>();
    private boolean hasBreak;
    private final List<List<String>> groups = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private boolean grown = true;
    private @Nullable Writer plainRows;
    private @Nullable Writer brokenRows;

    private record Column(int index, String type) {}

    /**
     * @param folder where the files stand
     * @param name the beginning of their names
     * @param fixed the columns that every row begins with, as the header says them
     */
    ElementFile(Path folder, String name, List<String> fixed) {
        this.folder = folder;
        this.name = name;
        this.fixed = fixed;
    }

    /** Adds an element; what is null in {@code properties} is left out. */
    void add(Map<String, @Nullable Object> properties, String... fixedValues) throws IOException {
        cells.clear();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(null);
        }
        properties.forEach(
                (name, value) -> {
                    if (value != null) {
                        int index = indexOf(name, value);
                        while (cells.size() <= index) {
                            cells.add(null);
                        }
                        cells.set(index, value);
                    }
                });
        if (grown) {
            begin();
        }
        line.setLength(0);
        hasBreak = false;
        for (String value : fixedValues) {
            if (!line.isEmpty()) {
                line.append(',');
            }
            text(value);
        }
        for (Object value : cells) {
            line.append(',');
            if (value instanceof String text) {
                text(text);
            } else if (value instanceof List<?> list) {
                list(list);
            } else if (value != null) {
                line.append(value);
            }
        }
        line.append('\n');
        rows().append(line);
    }

    private int indexOf(String name, Object value) {
        Column known = columns.get(name);
        if (known == null) {
            columns.put(name, new Column(columns.size(), typeOf(value)));
            grown = true;
            return columns.size() - 1;
        }
        if (!known.type().equals(typeOf(value))) {
            throw new IllegalStateException(
                    "the property "
                            + name
                            + " is a "
                            + known.type()
                            + " and cannot be a "
                            + typeOf(value)
                            + " too");
        }
        return known.index();
    }

    private static String typeOf(Object value) {
        return switch (value) {
            case String _ -> "string";
            case Integer _ -> "long";
            case Long _ -> "long";
            case Double _ -> "double";
            case Boolean _ -> "boolean";
            case LocalDate _ -> "date";
            case ZonedDateTime _ -> "datetime";
            case List<?> _ -> "string[]";
            default ->
                    throw new IllegalStateException(
                            "no column of the importer holds a " + value.getClass().getName());
        };
    }

    private void list(List<?> list) {
        StringBuilder joined = new StringBuilder();
        for (Object element : list) {
            String text = element.toString();
            if (text.indexOf(LIST_SEPARATOR) >= 0) {
                throw new RecipeRefused("an element of a list has a control character in it");
            }
            joined.append(joined.isEmpty() ? "" : LIST_SEPARATOR).append(text);
        }
        text(joined.toString());
    }

    /**
     * A text is quoted where it must be, and where it is empty, which is not the same as unknown.
     */
    private void text(String text) {
        boolean quoted = text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n' || c == '\r';
            hasBreak |= breaks;
            quoted |= breaks || c == ',' || c == '"' || c <= ' ';
        }
        if (!quoted) {
            line.append(text);
            return;
        }
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(c);
            if (c == '"') {
                line.append(c);
            }
        }
        line.append('"');
    }

    /** Begins new files under a header with all columns so far. */
    private void begin() throws IOException {
        close();
        grown = false;
        StringBuilder titles = new StringBuilder(String.join(",", fixed));
        columns.forEach(
                (title, c) -> titles.append(',').append(title).append(':').append(c.type()));
        String header = name + "-" + groups.size() + ".header.csv";
        Files.writeString(folder.resolve(header), titles.append('\n'));
        groups.add(new ArrayList<>(List.of(header)));
    }

    private Writer rows() throws IOException {
        Writer open = hasBreak ? brokenRows : plainRows;
        if (open == null) {
            String file = name + "-" + (groups.size() - 1) + (hasBreak ? ".lines.csv" : ".csv");
            // Half a character, as the tail of a number may have, is replaced as the driver does.
            open =
                    new BufferedWriter(
                            new OutputStreamWriter(
                                    Files.newOutputStream(folder.resolve(file)),
                                    StandardCharsets.UTF_8));
            groups.getLast().add(file);
            if (hasBreak) {
                brokenRows = open;
                broken.add(file);
            } else {
                plainRows = open;
            }
        }
        return open;
    }

    /** {@return the names of the files: each list a header with its rows} */
    List<List<String>> groups() {
        return groups;
    }

    /** {@return the names of those whose values may span lines} */
    List<String> broken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        if (plainRows != null) {
            plainRows.close();
            plainRows = null;
        }
        if (brokenRows != null) {
            brokenRows.close();
            brokenRows = null;
        }
    }
}
