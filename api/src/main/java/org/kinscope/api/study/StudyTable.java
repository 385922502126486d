package org.kinscope.api.study;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * A table of a study. What leaves as a file has its codebook beside it, and figures of fewer than
 * {@link #LEAST} families are not in it.
 */
public final class StudyTable {

    /** Of fewer families than these no figure leaves in a file. */
    public static final int LEAST = 5;

    /** Blocks of characters that take two columns of a terminal. */
    private static final Set<UnicodeBlock> WIDE =
            Set.of(
                    UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
                    UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
                    UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private final String name;
    private final Words title;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param name its name, in files and JSON
     * @param meaning what it is, with its unit
     * @param kind what it holds
     * @param type in which form
     */
    public record Column(String name, Words meaning, Kind kind, Type type) {

        /** A column that says what the row is about. */
        public static Column key(String name, String zh, String en) {
            return new Column(name, new Words(zh, en), Kind.KEY, Type.TEXT);
        }

        /** The same with a whole number. */
        public static Column ordinal(String name, String zh, String en) {
            return new Column(name, new Words(zh, en), Kind.KEY, Type.WHOLE);
        }

        /** The same with a day. */
        public static Column day(String name, String zh, String en) {
            return new Column(name, new Words(zh, en), Kind.KEY, Type.DAY);
        }

        /** A column that counts families. */
        public static Column count(String name, String zh, String en) {
            return new Column(name, new Words(zh, en), Kind.COUNT, Type.WHOLE);
        }

        /** A column with another figure. */
        public static Column figure(String name, String zh, String en) {
            return new Column(name, new Words(zh, en), Kind.FIGURE, Type.NUMBER);
        }

        /** A column with a figure that is a whole number. */
        public static Column whole(String name, String zh, String en) {
            return new Column(name, new Words(zh, en), Kind.FIGURE, Type.WHOLE);
        }

        /** A column with an amount in yuan. */
        public static Column yuan(String name, String zh, String en) {
            return new Column(name, new Words(zh, en), Kind.FIGURE, Type.YUAN);
        }
    }

    /** What a column holds. */
    public enum Kind {
        /** What the row is about. */
        KEY,
        /** How many families. */
        COUNT,
        /** A figure of them. */
        FIGURE
    }

    /** The form of a column's cells. */
    public enum Type {
        /** Any text. */
        TEXT,
        /** A whole number. */
        WHOLE,
        /** A number with places. */
        NUMBER,
        /** Yuan with two places. */
        YUAN,
        /** A day, ISO 8601. */
        DAY,
        /** True or false. */
        FLAG
    }

    private record Row(List<@Nullable String> cells, boolean few) {}

    /**
     * An empty table.
     *
     * @param name of the file, without its ending
     */
    public StudyTable(String name, Words title, Column... columns) {
        this.name = name;
        this.title = title;
        this.columns = List.of(columns);
    }

    /** Adds a row; null is an empty cell. */
    public void row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    "the table %s has %d columns, a row %d"
                            .formatted(name, columns.size(), values.length));
        }
        List<@Nullable String> cells = new ArrayList<>();
        boolean few = false;
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            cells.add(value == null ? null : value.toString());
            boolean counts = columns.get(i).kind() == Kind.COUNT && value != null;
            if (counts) {
                long count = Long.parseLong(String.valueOf(value));
                few |= isFew(count);
            }
        }
        rows.add(new Row(cells, few));
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return what it is called} */
    public Words title() {
        return title;
    }

    /** {@return the columns} */
    List<Column> described() {
        return columns;
    }

    /** {@return the names of the columns} */
    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    /** {@return the rows as they are, for whoever may see the families themselves} */
    public List<List<@Nullable String>> rows() {
        return rows.stream().map(Row::cells).toList();
    }

    /** {@return the same as maps by the columns' names} */
    public List<Map<String, @Nullable String>> maps() {
        List<Map<String, @Nullable String>> maps = new ArrayList<>();
        for (Row row : rows) {
            Map<String, @Nullable String> map = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                map.put(columns.get(i).name(), row.cells().get(i));
            }
            maps.add(map);
        }
        return maps;
    }

    /**
     * {@return the rows as they leave} Where a count is 1 to 4, every figure of the row is left out
     * and its counts below five read {@code <5}; larger ones stay.
     */
    public List<List<@Nullable String>> suppressed() {
        return rows.stream().map(row -> row.few() ? without(row) : row.cells()).toList();
    }

    /**
     * {@return the rows as a reader sees them}
     *
     * @param few whether the reader sees figures of fewer than {@link #LEAST} families; to others
     *     rows are as they leave
     */
    public List<StudyRow> seen(boolean few) {
        return rows.stream()
                .map(
                        row ->
                                row.few() && !few
                                        ? new StudyRow(columns, without(row), true)
                                        : new StudyRow(columns, row.cells(), false))
                .toList();
    }

    private List<@Nullable String> without(Row row) {
        List<@Nullable String> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            switch (columns.get(i).kind()) {
                case KEY -> {}
                case FIGURE -> cells.set(i, null);
                case COUNT -> {
                    if (cell != null && isFew(Long.parseLong(cell))) {
                        cells.set(i, "<" + LEAST);
                    }
                }
            }
        }
        return cells;
    }

    /** {@return a count that stands alone as a reader sees it; null where it is left out} */
    static @Nullable Integer seenCount(int count, boolean few) {
        return few || !isFew(count) ? (Integer) count : null;
    }

    private static boolean isFew(long count) {
        return count > 0 && count < LEAST;
    }

    /** {@return the table as lines of text, in columns} */
    public List<String> lines() {
        int[] widths =
                IntStream.range(0, columns.size())
                        .map(
                                i ->
                                        Math.max(
                                                width(columns.get(i).name()),
                                                rows.stream()
                                                        .mapToInt(r -> width(shown(r, i)))
                                                        .max()
                                                        .orElse(0)))
                        .toArray();
        List<String> lines = new ArrayList<>();
        lines.add(line(widths, columns()));
        for (Row row : rows) {
            lines.add(
                    line(
                            widths,
                            IntStream.range(0, columns.size())
                                    .mapToObj(i -> shown(row, i))
                                    .toList()));
        }
        return lines;
    }

    private static String shown(Row row, int i) {
        String cell = row.cells().get(i);
        return cell == null ? "-" : cell;
    }

    private static String line(int[] widths, List<String> cells) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).repeat(' ', widths[i] - width(cells.get(i)) + 2);
        }
        return line.toString().stripTrailing();
    }

    /** {@return how many columns of a terminal a text takes} */
    private static int width(String text) {
        return text.codePoints().map(c -> WIDE.contains(UnicodeBlock.of(c)) ? 2 : 1).sum();
    }
}
