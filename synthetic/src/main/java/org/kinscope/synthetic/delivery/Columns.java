package org.kinscope.synthetic.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of all datasets, read from {@code datasets.csv}. */
final class Columns {

    private static final Map<Dataset, List<Column>> ALL = read();

    private Columns() {}

    /** {@return the columns of the dataset, in the order of the contract} */
    static List<Column> of(Dataset dataset) {
        return ALL.getOrDefault(dataset, List.of());
    }

    private static Map<Dataset, List<Column>> read() {
        Map<Dataset, List<Column>> all = new EnumMap<>(Dataset.class);
        try (InputStream in = Columns.class.getResourceAsStream("datasets.csv")) {
            if (in == null) {
                throw new IllegalStateException("no resource datasets.csv");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .filter(cells -> !cells[1].isEmpty())
                    .forEach(
                            cells ->
                                    all.computeIfAbsent(
                                                    Dataset.valueOf(
                                                            cells[0].toUpperCase(Locale.ROOT)),
                                                    d -> new ArrayList<>())
                                            .add(column(cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Column column(String[] cells) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String pair : cells[5].split(" ")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                words.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return new Column(
                cells[1],
                cells[2],
                cells[3],
                cells[4].contains("*"),
                cells[4].contains("!"),
                words);
    }
}
