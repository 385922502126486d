package org.kinscope.analytics.family;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * What is told of a family, a member or an obligor, by the name of the fact without its prefix. A
 * fact that is not there is not known; no value here stands for "unknown".
 *
 * @param facts a number or fen as {@code Long}, yes or no as {@code Boolean}, a word as {@code
 *     String}
 */
public record Told(Map<String, Object> facts) {

    /** Nothing is known. */
    public static final Told NOTHING = new Told(Map.of());

    public Told {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** {@return the number or the fen; null where it is not known} */
    public @Nullable Long number(String fact) {
        return facts.get(fact) instanceof Long number ? number : null;
    }

    /** {@return the amount; zero where it is not known} */
    public Yuan yuan(String fact) {
        Long fen = number(fact);
        return fen == null ? Yuan.ZERO : new Yuan(fen);
    }

    /** {@return yes or no; null where it is not known} */
    public @Nullable Boolean flag(String fact) {
        return facts.get(fact) instanceof Boolean flag ? flag : null;
    }

    /** {@return the word; null where it is not known} */
    public @Nullable String text(String fact) {
        return facts.get(fact) instanceof String text ? text : null;
    }

    /** {@return the same with one fact more; null takes it away} */
    public Told with(String fact, @Nullable Object value) {
        Map<String, Object> changed = new TreeMap<>(facts);
        if (value == null) {
            changed.remove(fact);
        } else {
            changed.put(fact, value);
        }
        return new Told(changed);
    }
}
