package org.kinscope.analytics.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A comma-separated table of the tests. The bundled ones are invented, or published facts; those
 * whose licence keeps them out of this repository are read from -Dkinscope.measure.data=FOLDER.
 *
 * @param header names of the columns
 * @param rows their texts
 */
public record TestTable(List<String> header, List<String[]> rows) {

    private static final Path BUNDLED = Path.of("src/test/resources/measure");

    /** {@return a bundled table} */
    public static TestTable bundled(String name) {
        return read(BUNDLED.resolve(name));
    }

    /** {@return the lines of a bundled file} */
    public static List<String> lines(String name) {
        try {
            return Files.readAllLines(BUNDLED.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the table of a file} */
    public static TestTable read(Path file) {
        try {
            List<String[]> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                rows.add(fields(line));
            }
            return new TestTable(List.of(rows.removeFirst()), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the fields of a line, in which a quoted one may hold commas} */
    private static String[] fields(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(field -> field.replace("\"", ""))
                .toArray(String[]::new);
    }

    /** {@return the texts of a column} */
    public List<String> texts(String column) {
        int place = header.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(column + " is not one of " + header);
        }
        return rows.stream().map(row -> row[place]).toList();
    }

    /** {@return the numbers of a column} */
    public Column column(String column) {
        return new Column(
                column, texts(column).stream().mapToDouble(Double::parseDouble).toArray());
    }

    /** {@return the rows in which none of these columns is missing} */
    public TestTable complete(String... columns) {
        List<Integer> places = Arrays.stream(columns).map(header::indexOf).toList();
        return new TestTable(
                header,
                rows.stream()
                        .filter(
                                row ->
                                        places.stream()
                                                .noneMatch(
                                                        place ->
                                                                row[place].isEmpty()
                                                                        || row[place].equals("NA")))
                        .toList());
    }
}
