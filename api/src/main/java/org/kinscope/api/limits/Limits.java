package org.kinscope.api.limits;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param documentBytes length of the query in UTF-8
 * @param tokens number of its tokens
 * @param depth how deep fields nest; introspection is exempt
 * @param complexity how many fields the answer may hold, list sizes counted
 * @param aliases how many fields may be renamed
 * @param timeout how long it may take
 * @param atOnce how many requests of one user may run side by side
 * @param answerBytes how large the answer may be
 */
public record Limits(
        int documentBytes,
        int tokens,
        int depth,
        int complexity,
        int aliases,
        Duration timeout,
        int atOnce,
        int answerBytes) {

    /** The limits where nobody chose others. */
    public static final Limits DEFAULT =
            new Limits(64 * 1024, 3_000, 10, 2_000, 30, Duration.ofSeconds(10), 4, 5 * 1024 * 1024);
}
