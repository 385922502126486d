package org.kinscope.analytics.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kinscope.graph.time.Spell;

/**
 * A value of the rules with the days on which it was in force, and where it stands written.
 *
 * @param value the value
 * @param spell the days on which it was in force
 * @param basis source and article
 */
public record Dated<T>(T value, Spell spell, String basis) {

    /** The fields that every dated value has or may have. */
    private static final String[] FIELDS = {
        "from", "to", "source", "article", "confidence", "note"
    };

    /** {@return the value with the dates and the basis that stand beside it} */
    public static <T> Dated<T> of(T value, PolicyNode node) {
        LocalDate from = node.date("from");
        LocalDate to = node.findDate("to");
        if (to != null && !to.isAfter(from)) {
            throw node.wrong("to", to.toString(), "a day after 'from', " + from);
        }
        return new Dated<>(
                value, new Spell(from, to), node.text("source") + ", " + node.text("article"));
    }

    /** {@return the names of the common fields and of {@code more}} */
    public static String[] fieldsAnd(String... more) {
        String[] all = java.util.Arrays.copyOf(FIELDS, FIELDS.length + more.length);
        System.arraycopy(more, 0, all, FIELDS.length, more.length);
        return all;
    }

    /** {@return the value in force on {@code day}; of several the one that began last} */
    public static <T> Optional<Dated<T>> on(LocalDate day, List<Dated<T>> values) {
        return values.stream()
                .filter(v -> v.spell().runsOn(day))
                .max(
                        java.util.Comparator.comparing(
                                v -> java.util.Objects.requireNonNull(v.spell().from())));
    }
}
