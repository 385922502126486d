package org.kinscope.api.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample city's delivery with right rows broken on purpose, and what they were. */
final class BrokenCity {

    private static final int EACH = 40;
    private static final String BOM = "\uFEFF";

    private final Map<String, List<String>> original = new HashMap<>();

    /** Copies the delivery to {@code to} and breaks rows of its text files. */
    BrokenCity(Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(Shell.CITY.resolve("delivery"))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        Charset gb = Charset.forName("GB18030");
        breakRows(to.resolve("persons.csv"), StandardCharsets.UTF_8, ',', "身份证号");
        breakRows(to.resolve("marriages-民政局.csv"), gb, ',', "登记日期");
        breakRows(to.resolve("deaths.csv"), gb, ',', "身份证号");
        breakRows(to.resolve("employment.tsv"), StandardCharsets.UTF_8, '\t', "参保日期");
        breakRows(to.resolve("payments-2.csv"), gb, ',', "金额");
        breakRows(to.resolve("medical.csv"), StandardCharsets.UTF_8, ',', "身份证号");
        breakRows(to.resolve("statuses.csv"), StandardCharsets.UTF_8, ',', "认定类别");
    }

    /** {@return how many rows were broken} */
    int rows() {
        return original.size();
    }

    /** {@return what a row was before it was broken, or null where it was not} */
    @org.jspecify.annotations.Nullable
    List<String> original(String file, long line) {
        return original.get(file + ":" + line);
    }

    /** Gives one data folder the keys of another, so that their digests can be compared. */
    static void copyKeys(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolve("keys"));
        try (Stream<Path> keys = Files.list(from.resolve("keys"))) {
            for (Path key : keys.toList()) {
                Files.copy(key, to.resolve("keys").resolve(key.getFileName()));
            }
        }
    }

    /** {@return the lines of a table that was exported, the header first} */
    static List<CsvRecord> table(Path table) throws IOException {
        return read(table, StandardCharsets.UTF_8, ',');
    }

    private void breakRows(Path file, Charset charset, char separator, String column)
            throws IOException {
        List<List<String>> rows =
                read(file, charset, separator).stream().map(CsvRecord::getFields).toList();
        List<String> header = rows.getFirst();
        int place = header.indexOf(column);
        if (place < 0) {
            place = 1;
        }
        Map<Integer, List<String>> before = new HashMap<>();
        List<List<String>> broken = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (i % EACH == EACH - 1 && row.size() == header.size() && !row.get(place).isBlank()) {
                before.put(i, row);
                row = new ArrayList<>(row);
                switch (i / EACH % 3) {
                    case 0 -> row.set(place, "?" + row.get(place));
                    case 1 -> row.add("多余");
                    default -> row.set(place, row.get(place) + "=1+1");
                }
            }
            broken.add(row);
        }
        boolean marked =
                charset.equals(StandardCharsets.UTF_8) && Files.readString(file).startsWith(BOM);
        var out = Files.newBufferedWriter(file, charset);
        out.write(marked ? BOM : "");
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            broken.forEach(csv::writeRecord);
        }
        List<CsvRecord> now = read(file, charset, separator);
        before.forEach(
                (i, row) ->
                        original.put(
                                file.getFileName() + ":" + now.get(i).getStartingLineNumber(),
                                row));
    }

    private static List<CsvRecord> read(Path file, Charset charset, char separator)
            throws IOException {
        String text = Files.readString(file, charset);
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(
                                de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text.startsWith(BOM) ? text.substring(1) : text)) {
            return csv.stream().toList();
        }
    }
}
