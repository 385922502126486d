package org.kinscope.api.export.stata;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Puts values into the bytes of a row. */
final class Cells {

    private static final LocalDate EPOCH = LocalDate.of(1960, 1, 1);
    private static final YearMonth EPOCH_MONTH = YearMonth.of(1960, 1);

    /** What Stata shows as {@code .} in each type. */
    private static final byte NO_BYTE = 101;

    private static final int NO_LONG = 2_147_483_621;
    private static final long NO_DOUBLE = 0x7FE0_0000_0000_0000L;

    private static final int MOST_LONG = 2_147_483_620;
    private static final long MOST_EXACT = 1L << 53;

    private Cells() {}

    /** {@return whether a {@code long} of Stata takes the number} */
    static boolean isLong(long value) {
        return value >= -Integer.MAX_VALUE && value <= MOST_LONG;
    }

    static void put(ByteBuffer row, StataColumn column, @Nullable Object value) {
        switch (column.code()) {
            case StataColumn.BYTE -> row.put(value == null ? NO_BYTE : code(column, value));
            case StataColumn.LONG -> row.putInt(value == null ? NO_LONG : whole(column, value));
            case StataColumn.DOUBLE -> number(row, column, value);
            default -> text(row, column, value);
        }
    }

    private static byte code(StataColumn column, Object value) {
        if (value instanceof Boolean flag) {
            return (byte) (flag ? 1 : 0);
        }
        int at = value instanceof String word ? column.field().values().indexOf(word) : -1;
        if (at < 0) {
            throw wrong(column, value);
        }
        return (byte) (at + 1);
    }

    private static int whole(StataColumn column, Object value) {
        return switch (value) {
            case Long number when isLong(number) -> number.intValue();
            case LocalDate day -> Math.toIntExact(ChronoUnit.DAYS.between(EPOCH, day));
            case YearMonth month -> Math.toIntExact(ChronoUnit.MONTHS.between(EPOCH_MONTH, month));
            default -> throw wrong(column, value);
        };
    }

    private static void number(ByteBuffer row, StataColumn column, @Nullable Object value) {
        if (value == null) {
            row.putLong(NO_DOUBLE);
            return;
        }
        switch (value) {
            case Long whole when Math.abs(whole) <= MOST_EXACT -> row.putDouble(whole);
            case Double number when Double.isNaN(number) -> row.putLong(NO_DOUBLE);
            case Double number when Double.isFinite(number) -> row.putDouble(number);
            case BigDecimal yuan -> row.putDouble(yuan.doubleValue());
            default -> throw wrong(column, value);
        }
    }

    private static void text(ByteBuffer row, StataColumn column, @Nullable Object value) {
        byte[] bytes =
                value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
        boolean cut = value != null && value.toString().indexOf('\0') >= 0;
        if (cut || value != null && !(value instanceof String) || bytes.length > column.bytes()) {
            throw wrong(column, String.valueOf(value));
        }
        row.put(bytes);
        row.put(new byte[column.bytes() - bytes.length]);
    }

    private static IllegalArgumentException wrong(StataColumn column, Object value) {
        return new IllegalArgumentException(
                "the column %s takes no %s such as %s"
                        .formatted(column.field().name(), value.getClass().getSimpleName(), value));
    }
}
