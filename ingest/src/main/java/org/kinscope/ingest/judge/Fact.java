package org.kinscope.ingest.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;

/**
 * What an accepted row says, in one spelling for each value: two rows that mean the same are equal.
 *
 * @param dataset the dataset
 * @param values one for each column of the dataset, in its order: text, {@link
 *     java.time.LocalDate}, {@link Long} (fen), {@link java.math.BigDecimal}, {@link Boolean}, or
 *     null where unknown
 * @param line the line on which the row begins
 */
public record Fact(Dataset dataset, List<@Nullable Object> values, long line) {

    /** {@return the values of the key columns in one text, which equal keys share} */
    public String keyText() {
        return text(true);
    }

    /** {@return all values in one text, which equal rows share} */
    public String rowText() {
        return text(false);
    }

    /** {@return about how long the row is} */
    public int characters() {
        int characters = 0;
        for (Object value : values) {
            characters += value instanceof String text ? text.length() : 8;
        }
        return characters;
    }

    private String text(boolean keyOnly) {
        StringBuilder text = new StringBuilder(dataset.name());
        List<Column> columns = dataset.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!keyOnly || columns.get(i).key()) {
                Object value = values.get(i);
                text.append('\u001f').append(value == null ? "" : value);
            }
        }
        return text.toString();
    }
}
