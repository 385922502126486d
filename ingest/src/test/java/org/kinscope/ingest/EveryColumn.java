package org.kinscope.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;

/**
 * A delivery in which every column of every dataset is filled: its rows meet in the same people,
 * households, units, grants, companies and things, and then again with half of the columns blank.
 */
final class EveryColumn {

    static final int ROWS = 12;

    private EveryColumn() {}

    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Dataset dataset : Datasets.bundled().list()) {
            for (String half : List.of("a", "b")) {
                Path file = folder.resolve(dataset.name() + "-" + half + ".csv");
                try (CsvWriter writer = CsvWriter.builder().build(file)) {
                    writer.writeRecord(dataset.columns().stream().map(Column::name).toList());
                    for (int row = 0; row < ROWS; row++) {
                        writer.writeRecord(row(dataset, row, half.equals("b")));
                    }
                }
            }
        }
        return folder;
    }

    private static List<@Nullable String> row(Dataset dataset, int row, boolean sparse) {
        int number = sparse ? row + ROWS : row;
        List<@Nullable String> fields = new ArrayList<>();
        for (int i = 0; i < dataset.columns().size(); i++) {
            Column column = dataset.columns().get(i);
            boolean blank = sparse && !column.required() && (row + i) % 2 == 0;
            fields.add(blank ? null : value(column, number, i));
        }
        return fields;
    }

    /** Keys differ from row to row; what else a row names is shared by some. */
    private static String value(Column column, int number, int place) {
        return switch (column.type()) {
            case ID_NUMBER ->
                    TestPeople.born(
                            "19800101", (column.key() ? number : number % 5) * 7 + place + 1);
            case NAME -> List.of("曾小明", "王芳", "O'Neil, \"Al\"").get(number % 3) + number;
            case TEXT -> "said \"so\", twice\nand again " + number + " \\ ; 又";
            case NUMBER -> number(column, number);
            case PLATE -> "苏M" + (12340 + number / 2);
            case ACCOUNT -> "62220000000" + number / 2;
            case PHONE -> "1380000" + (1000 + number / 2);
            case CERTIFICATE -> TestPeople.born("19800101", number + 1) + "44";
            case USCC -> "91321283MA00000" + (100 + (column.key() ? number : number / 2));
            case DIVISION ->
                    column.key()
                            ? "321283104" + (201 + number)
                            : List.of("321283104201", "321283104000", "321202001001")
                                    .get(number % 3);
            case ADDRESS ->
                    "江苏省泰州市泰兴市虹桥镇" + (number % 2 == 0 ? "" : " ") + "唐港村3组" + number / 2 + "号";
            case DATE -> "2020-%02d-%02d".formatted(1 + number % 12, 1 + (number + place) % 28);
            case MONTH -> "2020-%02d".formatted(1 + number % 12);
            case MONEY -> "1,234." + (10 + number);
            case DECIMAL -> "0." + (1 + number);
            case BOOLEAN -> number % 2 == 0 ? "是" : "否";
            case CODE -> code(column, number);
        };
    }

    private static String number(Column column, int number) {
        boolean shared =
                List.of("aid_unit_no", "household_no", "property_no").contains(column.name());
        boolean dangling = column.name().equals("grant_no") && !column.key() && number % 4 == 0;
        String text = column.name().toUpperCase(java.util.Locale.ROOT) + "-";
        return text + (dangling ? 99 : shared || !column.key() ? number / 3 : number);
    }

    private static String code(Column column, int number) {
        List<String> codes = List.copyOf(java.util.Objects.requireNonNull(column.codes()).codes());
        return column.name().equals("relation_to_head")
                ? List.of("01", "10", "20", "30").get(number % 3)
                : codes.get(number % codes.size());
    }
}
