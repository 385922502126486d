package org.kinscope.analytics.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** Reads a fact from the numbers of its row, in the order in which {@link RowOut} wrote them. */
abstract class RowIn {

    private int next;

    /** {@return the number in that column of the row} */
    abstract long number(int column);

    /** {@return the text of that number} */
    abstract String text(Domain domain, int number);

    final void begin() {
        next = 0;
    }

    final long number() {
        return number(next++);
    }

    final @Nullable String findText(Domain domain) {
        long number = number();
        return number == Column.NONE ? null : text(domain, (int) number);
    }

    final String text(Domain domain) {
        return text(domain, (int) number());
    }

    final @Nullable LocalDate findDay() {
        long day = number();
        return day == Column.NONE ? null : LocalDate.ofEpochDay(day);
    }

    final LocalDate day() {
        return LocalDate.ofEpochDay(number());
    }

    final Spell spell() {
        LocalDate from = findDay();
        LocalDate to = findDay();
        return from == null && to == null ? Spell.ALWAYS : new Spell(from, to);
    }

    final @Nullable Yuan findYuan() {
        long fen = number();
        return fen == Column.NONE ? null : new Yuan(fen);
    }

    final Yuan yuan() {
        return new Yuan(number());
    }

    final @Nullable BigDecimal findDecimal() {
        String text = findText(Domain.NUMBER);
        return text == null ? null : new BigDecimal(text);
    }

    final boolean flag() {
        return number() == 1;
    }

    final Source source() {
        return new Source((int) number(), (int) number(), (int) number());
    }

    final @Nullable Source findSource() {
        long deliveryNo = number();
        long fileNo = number();
        long line = number();
        return deliveryNo == Column.NONE
                ? null
                : new Source((int) deliveryNo, (int) fileNo, (int) line);
    }
}
