package org.kinscope.analytics.policy.condition;

import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A checked expression: its text, the names it uses, our evaluator, and CEL's own program as the
 * reference that tests compare it with.
 */
public final class Expression {

    /** What an expression gave: a number (yes is 1), or the names that would have to be known. */
    public record Result(@Nullable Long value, SortedSet<String> missing) {

        /** {@return whether it holds; null where it cannot be said} */
        public @Nullable Boolean holds() {
            return value == null ? null : value == 1;
        }
    }

    private static final SortedSet<String> NONE = java.util.Collections.emptySortedSet();

    private final String text;
    private final boolean condition;
    private final Language language;
    private final Term term;
    private final CelRuntime.Program program;
    private final SortedSet<String> names;
    private final boolean byCel;

    Expression(
            String text,
            boolean condition,
            Language language,
            Term term,
            CelRuntime.Program program,
            SortedSet<String> names,
            boolean byCel) {
        this.text = text;
        this.condition = condition;
        this.language = language;
        this.term = term;
        this.program = program;
        this.names = names;
        this.byCel = byCel;
    }

    /** {@return the expression as written} */
    public String text() {
        return text;
    }

    /** {@return whether it says yes or no; else it gives a number} */
    public boolean isCondition() {
        return condition;
    }

    /** {@return the names that it uses} */
    public SortedSet<String> names() {
        return names;
    }

    /** {@return the number that it gives (yes is 1); null where it cannot be said} */
    public @Nullable Long value(Frame frame) {
        if (byCel) {
            return reference(frame).value();
        }
        long value = term.eval(frame);
        return value == Frame.UNKNOWN ? null : value;
    }

    /** {@return whether it holds; null where it cannot be said} */
    public @Nullable Boolean holds(Frame frame) {
        Long value = value(frame);
        return value == null ? null : value == 1;
    }

    /** {@return what it gives for what is known, and which names it lacks} */
    public Result evaluate(Frame frame) {
        if (byCel) {
            return reference(frame);
        }
        long value = term.eval(frame);
        if (value != Frame.UNKNOWN) {
            return new Result(value, NONE);
        }
        TreeSet<String> missing = new TreeSet<>();
        term.missing(frame, missing);
        return new Result(null, missing);
    }

    /**
     * {@return what CEL itself gives, by its rules for values that are not known} Slower by a
     * hundred times; for tests.
     *
     * @throws ArithmeticException if the program fails
     */
    public Result reference(Frame frame) {
        Map<String, Object> known = new HashMap<>();
        List<CelAttributePattern> unknown = new ArrayList<>();
        for (String name : names) {
            Object value = frame.forCel(language.get(name));
            if (value == null) {
                unknown.add(CelAttributePattern.fromQualifiedIdentifier(name));
            } else {
                known.put(name, value);
            }
        }
        try {
            Object value =
                    program.eval(
                            PartialVars.of(known, unknown.toArray(new CelAttributePattern[0])));
            if (value instanceof CelUnknownSet set) {
                TreeSet<String> missing = new TreeSet<>();
                set.attributes().forEach(a -> missing.add(a.toString()));
                return new Result(null, missing);
            }
            return new Result(
                    value instanceof Boolean flag ? (flag ? 1L : 0L) : (Long) value, NONE);
        } catch (CelEvaluationException e) {
            throw new ArithmeticException(text + ": " + e.getMessage());
        }
    }
}
