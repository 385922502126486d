package org.kinscope.api.export.typed;

import java.util.List;
import org.kinscope.graph.finding.Words;

/**
 * A column. Every value of it may be null.
 *
 * @param name its name
 * @param meaning what it is, with its unit
 * @param type the form of its values
 * @param values the only values of a text, in their order; empty where any may stand
 */
public record Field(String name, Words meaning, Type type, List<String> values) {

    /** The form of values. */
    public enum Type {
        /** Any text, a {@link String}. */
        TEXT,
        /** A whole number, a {@link Long}. */
        WHOLE,
        /** A number with places, a {@link Double}. */
        NUMBER,
        /** Yuan, a {@link java.math.BigDecimal} of at most two places. */
        YUAN,
        /** A day, a {@link java.time.LocalDate}. */
        DAY,
        /** A month, a {@link java.time.YearMonth}. */
        MONTH,
        /** True or false, a {@link Boolean}. */
        FLAG
    }

    public Field {
        values = List.copyOf(values);
        if (!values.isEmpty() && type != Type.TEXT) {
            throw new IllegalArgumentException(
                    "%s has a list of values, but is no text".formatted(name));
        }
    }

    /** {@return a column of any values} */
    public static Field of(String name, Type type, String zh, String en) {
        return new Field(name, new Words(zh, en), type, List.of());
    }

    /** {@return a column of text with only those values} */
    public static Field code(String name, List<String> values, String zh, String en) {
        return new Field(name, new Words(zh, en), Type.TEXT, values);
    }
}
