package org.kinscope.api.export.typed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.export.TableFormat;

/** A table as CSV (RFC 4180), UTF-8 with a BOM, so that spreadsheets read Chinese rightly. */
public final class CsvRows implements Rows {

    private static final byte[] BOM = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final TableFormat.Sheet sheet;
    private final int columns;

    private CsvRows(TableFormat.Sheet sheet, int columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /** {@return an open table, its header written; closing it closes {@code out}} */
    public static Rows open(OutputStream out, List<Field> fields) throws IOException {
        out.write(BOM);
        return new CsvRows(
                TableFormat.CSV.open(out, fields.stream().map(Field::name).toList()),
                fields.size());
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (values.size() != columns) {
            throw new IllegalArgumentException(
                    "the table has %d columns, a row %d".formatted(columns, values.size()));
        }
        List<@Nullable String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(value == null ? null : value.toString());
        }
        sheet.row(cells);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
