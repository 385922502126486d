package org.kinscope.api.study;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.export.parquet.ParquetTable;
import org.kinscope.api.export.stata.StataColumn;
import org.kinscope.api.export.stata.StataTable;
import org.kinscope.api.export.typed.Field;
import org.kinscope.api.export.typed.Rows;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

/** Tables of studies as files, each with its codebook beside it. Small cells do not leave. */
public final class StudyFiles {

    /** The column of a Parquet file that says that something of its row was left out. */
    private static final Column FLAG =
            new Column(
                    "suppressed",
                    new Words(
                            "该行涉及一至四户：金额及小于五的户数不列（空）",
                            "the row is of one to four families: its figures and counts below five are"
                                    + " left out"),
                    StudyTable.Kind.KEY,
                    StudyTable.Type.FLAG);

    private StudyFiles() {}

    /** Writes {@code name.csv} and {@code name.codebook.csv} into a folder. */
    public static void csv(StudyTable table, Path folder) throws IOException {
        OutFile.write(
                folder.resolve(table.name() + ".csv"),
                out -> {
                    try (TableFormat.Sheet sheet = TableFormat.CSV.open(out, table.columns())) {
                        for (List<@Nullable String> row : table.suppressed()) {
                            sheet.row(row);
                        }
                    }
                });
        codebook(table.name(), table.described(), folder);
    }

    /**
     * Writes {@code name.parquet} and {@code name.parquet.codebook.csv} into a folder: the rows of
     * the CSV, with types. Yuan are DECIMAL(18,2), days DATE. What is left out of a row is null,
     * and its last column {@code suppressed} is true.
     */
    public static void parquet(StudyTable table, Path folder) throws IOException {
        List<Column> columns = flagged(table);
        ParquetTable.write(
                folder.resolve(table.name() + ".parquet"),
                table.name(),
                columns.stream().map(StudyFiles::field).toList(),
                notes(table.title(), columns),
                typed(table));
        codebook(table.name() + ".parquet", columns, folder);
    }

    /**
     * Writes {@code name.dta} and {@code name.dta.codebook.csv} into a folder: the same as Stata
     * dataset of format 118. Yuan are {@code double}; what is left out of a row is missing.
     */
    public static void stata(StudyTable table, Path folder) throws IOException {
        List<Column> columns = flagged(table);
        List<List<@Nullable Object>> rows = typed(table);
        List<StataColumn> described =
                StataTable.columns(columns.stream().map(StudyFiles::field).toList(), rows);
        OutFile.write(
                folder.resolve(table.name() + ".dta"),
                out -> {
                    try (Rows dataset =
                            StataTable.open(out, table.title(), described, rows.size())) {
                        for (List<@Nullable Object> row : rows) {
                            dataset.row(row);
                        }
                    }
                });
        codebook(table.name() + ".dta", columns, folder);
    }

    private static List<Column> flagged(StudyTable table) {
        List<Column> columns = new ArrayList<>(table.described());
        columns.add(FLAG);
        return columns;
    }

    /** The rows as they leave, with types. */
    private static List<List<@Nullable Object>> typed(StudyTable table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StudyRow row : table.seen(false)) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Column column : table.described()) {
                values.add(value(column, row.find(column.name())));
            }
            values.add(row.suppressed());
            rows.add(values);
        }
        return rows;
    }

    private static Map<String, String> notes(Words title, List<Column> columns) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("title.zh", title.zh());
        notes.put("title.en", title.en());
        for (Column column : columns) {
            notes.put("column." + column.name() + ".zh", column.meaning().zh());
            notes.put("column." + column.name() + ".en", column.meaning().en());
        }
        return notes;
    }

    private static Field field(Column column) {
        Field.Type type =
                switch (column.type()) {
                    case TEXT -> Field.Type.TEXT;
                    case WHOLE -> Field.Type.WHOLE;
                    case NUMBER -> Field.Type.NUMBER;
                    case YUAN -> Field.Type.YUAN;
                    case DAY -> Field.Type.DAY;
                    case FLAG -> Field.Type.FLAG;
                };
        return new Field(column.name(), column.meaning(), type, List.of());
    }

    private static @Nullable Object value(Column column, @Nullable String cell) {
        if (cell == null) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> cell;
            case WHOLE -> Long.valueOf(cell);
            case NUMBER -> Double.valueOf(cell);
            case YUAN -> new BigDecimal(cell);
            case DAY -> LocalDate.parse(cell);
            case FLAG -> Boolean.valueOf(cell);
        };
    }

    private static void codebook(String name, List<Column> columns, Path folder)
            throws IOException {
        OutFile.write(
                folder.resolve(name + ".codebook.csv"),
                out -> {
                    try (TableFormat.Sheet sheet =
                            TableFormat.CSV.open(
                                    out, List.of("column", "kind", "type", "zh", "en"))) {
                        for (Column column : columns) {
                            sheet.row(
                                    Arrays.<@Nullable String>asList(
                                            column.name(),
                                            column.kind().name().toLowerCase(Locale.ROOT),
                                            column.type().name().toLowerCase(Locale.ROOT),
                                            column.meaning().zh(),
                                            column.meaning().en()));
                        }
                    }
                });
    }
}
