package org.kinscope.ingest.source;

import org.jspecify.annotations.Nullable;

/**
 * Something that must be settled after a batch is written.
 *
 * @param name a file in {@code ingest/write/settle}
 * @param needs a label or type; where no fact of it was in the graph before the delivery, and so
 *     none that comes earlier in the load order can be, nothing needs settling; null if it always
 *     does
 */
public record Settle(String name, @Nullable String needs) {

    /** {@return what {@code dataset.yaml} writes as {@code name} or {@code name if-any NEEDS}} */
    static Settle of(String written) {
        String[] words = written.split(" if-any ");
        return new Settle(words[0].strip(), words.length == 1 ? null : words[1].strip());
    }
}
