package org.kinscope.api.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.money.Yuan;

/**
 * A row of a study's table as one reader sees it. A cell that is empty, and one that was left out
 * because it is of few families, is null.
 */
public final class StudyRow {

    private final List<Column> columns;
    private final List<@Nullable String> cells;
    private final boolean suppressed;

    StudyRow(List<Column> columns, List<@Nullable String> cells, boolean suppressed) {
        this.columns = columns;
        this.cells = cells;
        this.suppressed = suppressed;
    }

    /** {@return whether figures and small counts of the row are left out} */
    public boolean suppressed() {
        return suppressed;
    }

    /** {@return the text of a column that always has one} */
    public String text(String column) {
        String cell = find(column);
        if (cell == null) {
            throw new IllegalStateException("the column " + column + " is empty");
        }
        return cell;
    }

    /**
     * {@return the cell as it is written}
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public @Nullable String find(String column) {
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return known(columns.get(i), cells.get(i));
            }
        }
        throw new IllegalArgumentException("there is no column " + column);
    }

    /** {@return a whole number, as a count} */
    public @Nullable Integer count(String column) {
        String cell = find(column);
        return cell == null ? null : Integer.valueOf(cell);
    }

    /** {@return a whole number that is always there} */
    public int ordinal(String column) {
        return Integer.parseInt(text(column));
    }

    /**
     * {@return a number with places; null also where it is without end, which GraphQL has no number
     * for} A whole number that may not fit GraphQL's own goes by it too.
     */
    public @Nullable Double number(String column) {
        String cell = find(column);
        Double number = cell == null ? null : Double.valueOf(cell);
        return number == null || number.isInfinite() || number.isNaN() ? null : number;
    }

    /** {@return an amount} */
    @Nullable Yuan yuan(String column) {
        String cell = find(column);
        return cell == null ? null : Yuan.parse(cell);
    }

    /** A count that was left out reads {@code <5}. */
    private static @Nullable String known(Column column, @Nullable String cell) {
        return column.kind() == StudyTable.Kind.COUNT && cell != null && cell.startsWith("<")
                ? null
                : cell;
    }
}
