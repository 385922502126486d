package org.kinscope.analytics.policy.condition;

import org.kinscope.graph.finding.Words;

/**
 * A name that a condition or a formula may use.
 *
 * @param name the name as written, for example {@code person.age}
 * @param type what it holds
 * @param words what it is, in words
 */
public record Variable(String name, Type type, Words words) {

    /** What a variable holds. */
    public enum Type {
        /** A whole number. */
        NUMBER,
        /** An amount in fen. */
        FEN,
        /** Yes or no. */
        FLAG,
        /** One of a few words. */
        TEXT
    }
}
