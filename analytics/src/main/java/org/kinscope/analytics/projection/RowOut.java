package org.kinscope.analytics.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** Writes a fact as numbers, one a column: days since 1970, fen, numbers of texts. */
final class RowOut {

    private final Map<Domain, TextsBuilder> texts;
    private long[] row = new long[16];
    private int next;

    RowOut(Map<Domain, TextsBuilder> texts) {
        this.texts = texts;
    }

    void begin() {
        next = 0;
    }

    /** {@return a copy of the numbers since {@link #begin()}} */
    long[] end() {
        return Arrays.copyOf(row, next);
    }

    RowOut number(long value) {
        if (next == row.length) {
            row = Arrays.copyOf(row, 2 * next);
        }
        row[next++] = value;
        return this;
    }

    RowOut text(Domain domain, @Nullable String text) {
        return number(text == null ? Column.NONE : builder(domain).add(text));
    }

    private TextsBuilder builder(Domain domain) {
        TextsBuilder found = texts.get(domain);
        if (found == null) {
            throw new IllegalStateException("no texts of " + domain);
        }
        return found;
    }

    RowOut day(@Nullable LocalDate day) {
        return number(day == null ? Column.NONE : day.toEpochDay());
    }

    RowOut spell(Spell spell) {
        return day(spell.from()).day(spell.to());
    }

    RowOut fen(@Nullable Yuan yuan) {
        return number(yuan == null ? Column.NONE : yuan.fen());
    }

    RowOut decimal(@Nullable BigDecimal decimal) {
        return text(Domain.NUMBER, decimal == null ? null : decimal.toString());
    }

    RowOut flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    RowOut source(@Nullable Source source) {
        return source == null
                ? number(Column.NONE).number(Column.NONE).number(Column.NONE)
                : number(source.deliveryNo()).number(source.fileNo()).number(source.line());
    }
}
