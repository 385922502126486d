package org.kinscope.ingest.identity.address;

import org.jspecify.annotations.Nullable;

/**
 * One part of two addresses side by side.
 *
 * @param part which
 * @param left what the first says, in the spelling of keys; null where it says nothing
 * @param right what the second says; null where it says nothing
 * @param agreement whether they agree
 */
public record PartCompared(
        AddressPart part, @Nullable String left, @Nullable String right, Agreement agreement) {

    /** Whether one part of two addresses is the same. */
    public enum Agreement {
        /** Both say the same. */
        AGREES,
        /** They cannot both be true of one dwelling. */
        DIFFERS,
        /** Only one says it. */
        MISSING,
        /** Both say something, and it may or may not be the same: 梅园 and 梅园小区, 18号 and 18户. */
        UNCLEAR
    }
}
