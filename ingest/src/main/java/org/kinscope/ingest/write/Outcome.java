package org.kinscope.ingest.write;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param loaded rows that this delivery brought into the graph, new or changed
 * @param unchanged rows that the graph held already
 * @param unknownReferences numbers that the rows name and no node has, each once
 */
public record Outcome(long loaded, long unchanged, List<String> unknownReferences) {

    /** {@return what became of two parts of a batch; only the first one refers to others} */
    Outcome plus(Outcome other) {
        return new Outcome(loaded + other.loaded, unchanged + other.unchanged, unknownReferences);
    }
}
