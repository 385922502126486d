package org.kinscope.ingest.write;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a batch.
 *
 * @param loaded rows that this delivery brought into the graph, new or changed
 * @param unchanged rows that the graph held already
 * @param unknownReferences numbers that the rows name and no node has, each once
 * @param held the rows of the batch that the graph holds now
 * @param changed whether the batch changed anything in the graph
 */
public record Outcome(
        long loaded,
        long unchanged,
        List<String> unknownReferences,
        List<Held> held,
        boolean changed) {

    /**
     * A row that the graph holds.
     *
     * @param row the row
     * @param deliveryNo the delivery that brought it
     */
    public record Held(Pending row, int deliveryNo) {}

    /** {@return what became of two parts of a batch; only the first one refers to others} */
    Outcome plus(Outcome other) {
        List<Held> both = new ArrayList<>(held);
        both.addAll(other.held);
        return new Outcome(
                loaded + other.loaded,
                unchanged + other.unchanged,
                unknownReferences,
                both,
                changed || other.changed);
    }

    /** {@return the same of a batch that changed the graph} */
    Outcome withChange() {
        return new Outcome(loaded, unchanged, unknownReferences, held, true);
    }
}
