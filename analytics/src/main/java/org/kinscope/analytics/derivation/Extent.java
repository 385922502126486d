package org.kinscope.analytics.derivation;

import java.util.List;
import java.util.function.Consumer;
import org.kinscope.analytics.neighbourhood.Facts;
import org.neo4j.driver.Record;

/** How much of the city is derived, and what there is to derive it from. */
interface Extent {

    /** {@return the facts; all that a relation within the extent depends on is among them} */
    Facts facts();

    /** {@return who was registered where} */
    List<Stay> stays();

    /** {@return whether a relation is derived here; one outside is left alone} */
    boolean covers(String type, Relation relation);

    /**
     * Hears of every relation of a type that the graph has within the extent, and maybe of others.
     * Rows have {@code id, fromId, toId, properties}.
     */
    void existing(String type, Consumer<Record> row);
}
