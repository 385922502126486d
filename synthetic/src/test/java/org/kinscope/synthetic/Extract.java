package org.kinscope.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A clean extract as rows by column; none of its values has a comma. */
final class Extract {

    private Extract() {}

    static List<Map<String, String>> rows(Path folder, String dataset) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(dataset + ".csv"));
            String[] header = lines.getFirst().split(",", -1);
            return lines.stream().skip(1).map(line -> row(header, line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        if (header.length != cells.length) {
            throw new IllegalStateException(String.join(",", cells));
        }
        Map<String, String> row = new TreeMap<>();
        IntStream.range(0, header.length).forEach(i -> row.put(header[i], cells[i]));
        return row;
    }

    /** {@return the values of a column, the blank ones left out} */
    static Stream<String> column(Path folder, String dataset, String column) {
        return rows(folder, dataset).stream()
                .map(row -> row.getOrDefault(column, ""))
                .filter(value -> !value.isEmpty());
    }

    static boolean runs(Map<String, String> row, String from, String to) {
        String day = Parameters.AS_OF.toString();
        String end = row.getOrDefault(to, "");
        return row.getOrDefault(from, "").compareTo(day) <= 0
                && (end.isEmpty() || end.compareTo(day) > 0);
    }
}
