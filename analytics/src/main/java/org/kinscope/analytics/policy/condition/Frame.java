package org.kinscope.analytics.policy.condition;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/** What is known of one subject: a value for each name of the language, or nothing. */
public final class Frame {

    /** Stands for a value that is not known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private final Language language;
    private final long[] values;

    Frame(Language language, @Nullable Frame copied) {
        this.language = language;
        if (copied == null) {
            values = new long[language.variables().size()];
            Arrays.fill(values, UNKNOWN);
        } else {
            values = copied.values.clone();
        }
    }

    /** {@return the same values, to be changed apart from this one} */
    public Frame copy() {
        return new Frame(language, this);
    }

    /** Sets a number or an amount in fen; null: not known. */
    public Frame number(String name, @Nullable Long value) {
        values[language.slot(name)] = value == null ? UNKNOWN : value;
        return this;
    }

    /** Sets a number; null: not known. */
    public Frame number(String name, @Nullable Integer value) {
        return number(name, value == null ? null : Long.valueOf(value));
    }

    /** Sets an amount; null: not known. */
    public Frame yuan(String name, @Nullable Yuan value) {
        return number(name, value == null ? null : Long.valueOf(value.fen()));
    }

    /** Sets yes or no; null: not known. */
    public Frame flag(String name, @Nullable Boolean value) {
        values[language.slot(name)] = value == null ? UNKNOWN : value ? 1 : 0;
        return this;
    }

    /** Sets a text; null: not known. */
    public Frame text(String name, @Nullable String value) {
        values[language.slot(name)] = value == null ? UNKNOWN : language.number(value);
        return this;
    }

    /** {@return the raw value of a slot} */
    long at(int slot) {
        return values[slot];
    }

    /** Sets the raw value of a slot. */
    void set(int slot, long value) {
        values[slot] = value;
    }

    /** {@return whether the name has a value} */
    public boolean knows(String name) {
        return values[language.slot(name)] != UNKNOWN;
    }

    /** {@return the value of a flag; null where it is not known} */
    public @Nullable Boolean findFlag(String name) {
        long value = values[language.slot(name)];
        return value == UNKNOWN ? null : value == 1;
    }

    /** {@return the number or the fen; null where it is not known} */
    public @Nullable Long findNumber(String name) {
        long value = values[language.slot(name)];
        return value == UNKNOWN ? null : value;
    }

    /** {@return the value as CEL takes it; null where it is not known} */
    @Nullable Object forCel(Variable variable) {
        long value = values[language.slot(variable.name())];
        if (value == UNKNOWN) {
            return null;
        }
        return switch (variable.type()) {
            case NUMBER, FEN -> value;
            case FLAG -> value == 1;
            case TEXT -> language.text(value);
        };
    }

    /** {@return the value in words, amounts in yuan; null where it is not known} */
    @Nullable String show(Variable variable) {
        long value = values[language.slot(variable.name())];
        if (value == UNKNOWN) {
            return null;
        }
        return switch (variable.type()) {
            case NUMBER -> Long.toString(value);
            case FEN -> new Yuan(value).toString();
            case FLAG -> value == 1 ? "yes" : "no";
            case TEXT -> language.text(value);
        };
    }
}
