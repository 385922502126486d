package org.kinscope.ingest.identity.linkage;

import org.jspecify.annotations.Nullable;

/**
 * What one comparison says of a pair.
 *
 * @param comparison the name of the comparison
 * @param left the value of the left record, or null where it has none
 * @param right the value of the right record, or null where it has none
 * @param level how they agree, as in {@code exact} or {@code one-character}; {@code missing} where
 *     one of the values is not there
 * @param weight the evidence in bits: positive speaks for one entity, negative against, 0 says
 *     nothing
 */
public record Clue(
        String comparison,
        @Nullable String left,
        @Nullable String right,
        String level,
        double weight) {}
