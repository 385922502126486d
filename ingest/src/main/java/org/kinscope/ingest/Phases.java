package org.kinscope.ingest;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long each step of a delivery took, in seconds. Steps follow one another, so that they add up
 * to the whole.
 *
 * @param opening looking at the folder, the keys and what the graph knows of earlier deliveries
 * @param rows reading, judging and comparing the rows, and writing those that are new or changed
 * @param identity comparing records and moving them to one person for each human
 * @param closing completing quarantine and ledger, and counting what is to be noted
 */
public record Phases(double opening, double rows, double identity, double closing) {

    /** {@return the steps by name, in their order} */
    public Map<String, Double> byName() {
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("opening", opening);
        all.put("rows", rows);
        all.put("identity", identity);
        all.put("closing", closing);
        return all;
    }

    /**
     * {@return the same, with more time spent on the rows}
     *
     * @param seconds how much more
     */
    Phases withRows(double seconds) {
        return new Phases(opening, rows + seconds, identity, closing);
    }

    /** {@return how long they took together, in seconds} */
    public double sum() {
        return opening + rows + identity + closing;
    }
}
