package org.kinscope.api.export.stata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.export.typed.Field;
import org.kinscope.api.export.typed.Rows;
import org.kinscope.graph.finding.Words;

/**
 * Writes a dataset of Stata 14 and later (format 118), UTF-8, little-endian, without a time stamp,
 * so that the same rows make the same file. What the columns mean are their labels and notes.
 */
public final class StataTable implements Rows {

    private static final int LONG = 4;
    private static final int DOUBLE = 8;

    private final OutputStream out;
    private final List<StataColumn> columns;
    private final byte[] after;
    private final long rows;
    private final ByteBuffer row;
    private long written;

    private StataTable(
            OutputStream out, List<StataColumn> columns, byte[] after, long rows, int width) {
        this.out = out;
        this.columns = columns;
        this.after = after;
        this.rows = rows;
        this.row = ByteBuffer.allocate(width).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * {@return an open dataset; closing it closes {@code out}} Nothing but a row is held.
     *
     * @param title its label
     * @param rows how many will be written: a dataset says so before the first
     */
    public static Rows open(OutputStream out, Words title, List<StataColumn> columns, long rows)
            throws IOException {
        Frame.Both frame = Frame.of(title, columns, rows);
        OutputStream buffered = new BufferedOutputStream(out);
        buffered.write(frame.before());
        return new StataTable(
                buffered,
                List.copyOf(columns),
                frame.after(),
                rows,
                columns.stream().mapToInt(StataColumn::bytes).sum());
    }

    /** {@return the columns with the room that those rows need} */
    public static List<StataColumn> columns(List<Field> fields, List<List<@Nullable Object>> rows) {
        List<StataColumn> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int width = LONG;
            if (fields.get(i).type() == Field.Type.TEXT) {
                width = 1;
            }
            for (List<@Nullable Object> values : rows) {
                width = Math.max(width, width(values.get(i)));
            }
            columns.add(new StataColumn(fields.get(i), width));
        }
        return columns;
    }

    private static int width(@Nullable Object value) {
        if (value instanceof Long number) {
            return Cells.isLong(number) ? LONG : DOUBLE;
        }
        return value instanceof String text ? text.getBytes(StandardCharsets.UTF_8).length : 0;
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "the table has %d columns, a row %d".formatted(columns.size(), values.size()));
        }
        row.clear();
        for (int i = 0; i < values.size(); i++) {
            Cells.put(row, columns.get(i), values.get(i));
        }
        out.write(row.array());
        written++;
    }

    /**
     * Ends the dataset.
     *
     * @throws IOException if other rows were written than were said
     */
    @Override
    public void close() throws IOException {
        try (out) {
            if (written != rows) {
                throw new IOException("%d rows were said, %d written".formatted(rows, written));
            }
            out.write(after);
        }
    }
}
