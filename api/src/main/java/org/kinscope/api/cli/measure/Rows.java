package org.kinscope.api.cli.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.ingest.identity.linkage.file.CsvRows;
import org.kinscope.ingest.identity.linkage.schema.SchemaRefused;

/** The rows of a table that are used, by column. */
final class Rows {

    private static final Set<String> MISSING = Set.of("", "NA", "N/A", "NaN", "null", "NULL", ".");

    private final String file;
    private final Map<String, List<String>> columns;
    private final List<Integer> numbers;
    private final int leftOut;

    private Rows(
            String file, Map<String, List<String>> columns, List<Integer> numbers, int leftOut) {
        this.file = file;
        this.columns = columns;
        this.numbers = numbers;
        this.leftOut = leftOut;
    }

    /**
     * {@return the rows of a file}
     *
     * @param needed columns; a row without a value in one is left out or refused
     * @param where conditions, as {@code sex=1}
     * @param missing what becomes of rows without a value
     */
    static Rows read(Path file, List<String> needed, List<String> where, Measuring.Missing missing)
            throws IOException {
        Reading reading = new Reading(file, needed, where, missing);
        try {
            CsvRows.read(file, reading::row);
        } catch (SchemaRefused e) {
            throw new SampleRefused(String.valueOf(e.getMessage()));
        }
        if (reading.numbers.isEmpty()) {
            throw new SampleRefused(
                    "%s: no row is left of %d; at least one is needed"
                            .formatted(file, reading.row));
        }
        return new Rows(
                String.valueOf(file.getFileName()),
                reading.columns,
                reading.numbers,
                reading.leftOut);
    }

    int leftOut() {
        return leftOut;
    }

    int size() {
        return numbers.size();
    }

    /** {@return the texts of a column} */
    List<String> texts(String column) {
        return columns.getOrDefault(column, List.of());
    }

    /** {@return the numbers of a column} */
    Column column(String column) {
        List<String> texts = texts(column);
        double[] values = new double[texts.size()];
        for (int i = 0; i < values.length; i++) {
            Double value = number(texts.get(i));
            if (value == null || !Double.isFinite(value)) {
                throw SampleRefused.column(
                        column,
                        "row %d of %s is \"%s\"".formatted(numbers.get(i), file, texts.get(i)),
                        "it must be a number, written as 1234.5");
            }
            values[i] = value;
        }
        return new Column(column, values);
    }

    /** {@return the numbers of a column, or null for no column} */
    @Nullable Column columnOrNull(@Nullable String column) {
        return column == null ? null : column(column);
    }

    /** {@return a column of yes and no; {@code COLUMN=VALUE} says which value is yes} */
    boolean[] flags(String named) {
        int equals = named.indexOf('=');
        String column = equals < 0 ? named : named.substring(0, equals);
        List<String> texts = texts(column);
        boolean[] flags = new boolean[texts.size()];
        for (int i = 0; i < flags.length; i++) {
            String text = texts.get(i);
            flags[i] =
                    equals < 0
                            ? yes(text, column, numbers.get(i))
                            : text.equals(named.substring(equals + 1));
        }
        return flags;
    }

    private boolean yes(String text, String column, int row) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "1", "true", "yes", "y", "是", "有" -> true;
            case "0", "false", "no", "n", "否", "无" -> false;
            default -> {
                Double number = number(text);
                if (number == null) {
                    throw SampleRefused.column(
                            column,
                            "row %d of %s is \"%s\"".formatted(row, file, text),
                            "it must be yes or no, 1 or 0, or a sum of which above 0 is yes; or"
                                    + " name the value that is yes, as %s=%s"
                                            .formatted(column, text));
                }
                yield number > 0;
            }
        };
    }

    static @Nullable Double number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** {@return the name of the column in {@code COLUMN} or {@code COLUMN=VALUE}} */
    static String nameOf(String named) {
        int equals = named.indexOf('=');
        return equals < 0 ? named : named.substring(0, equals);
    }

    /** Takes row after row. */
    private static final class Reading {

        private final Path file;
        private final Measuring.Missing missing;
        private final Set<String> needed;
        private final Map<String, String> conditions = new LinkedHashMap<>();
        private final Map<String, List<String>> columns = new LinkedHashMap<>();
        private final List<Integer> numbers = new ArrayList<>();
        private List<String> header = List.of();
        private int row;
        private int leftOut;

        Reading(Path file, List<String> needed, List<String> where, Measuring.Missing missing) {
            this.file = file;
            this.missing = missing;
            this.needed = new LinkedHashSet<>(needed);
            for (String condition : where) {
                int equals = condition.indexOf('=');
                if (equals < 1) {
                    throw SampleRefused.option("where", condition, "COLUMN=VALUE, as sex=1");
                }
                conditions.put(condition.substring(0, equals), condition.substring(equals + 1));
            }
            this.needed.forEach(column -> columns.put(column, new ArrayList<>()));
        }

        void row(List<String> fields) {
            if (header.isEmpty()) {
                header = fields;
                needed.forEach(this::place);
                conditions.keySet().forEach(this::place);
                return;
            }
            row++;
            for (Map.Entry<String, String> condition : conditions.entrySet()) {
                if (!at(fields, condition.getKey()).equals(condition.getValue())) {
                    return;
                }
            }
            for (String column : needed) {
                if (missing != Measuring.Missing.ZERO && MISSING.contains(at(fields, column))) {
                    if (missing == Measuring.Missing.REFUSE) {
                        throw SampleRefused.column(
                                column,
                                "row %d of %s is \"%s\"".formatted(row, file, at(fields, column)),
                                "every row needs a value; write it, or leave such rows out with"
                                        + " --missing drop, as the reference does");
                    }
                    leftOut++;
                    return;
                }
            }
            numbers.add(row);
            for (Map.Entry<String, List<String>> column : columns.entrySet()) {
                String text = at(fields, column.getKey());
                column.getValue().add(MISSING.contains(text) ? "0" : text);
            }
        }

        private String at(List<String> fields, String column) {
            int place = place(column);
            return place < fields.size() ? fields.get(place) : "";
        }

        private int place(String column) {
            int place = header.indexOf(column);
            if (place < 0) {
                throw new SampleRefused(
                        "%s has no column \"%s\"; it has %s"
                                .formatted(file, column, String.join(", ", header)));
            }
            return place;
        }
    }
}
