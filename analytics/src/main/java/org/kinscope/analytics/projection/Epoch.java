package org.kinscope.analytics.projection;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Which state of which graph a projection shows.
 *
 * @param graph the id of the graph; null for one that ingest never wrote to
 * @param changes how many marks of change the graph had
 * @param lastChange when the last of them was made; null for none
 * @param deliveryNo the last delivery; 0 for none
 */
public record Epoch(
        @Nullable String graph, long changes, @Nullable ZonedDateTime lastChange, int deliveryNo) {

    private static final String QUERY = CypherText.of(Epoch.class, "epoch.cypher");

    /** Of no graph. */
    static final Epoch NONE = new Epoch(null, 0, null, 0);

    /** {@return the state of the graph now} */
    static Epoch of(Driver driver) {
        try (Session session = driver.session()) {
            Record row = session.executeRead(tx -> tx.run(QUERY).single());
            return new Epoch(
                    row.get("graph").isNull() ? null : row.get("graph").asString(),
                    row.get("changes").asLong(),
                    row.get("lastChange").isNull() ? null : row.get("lastChange").asZonedDateTime(),
                    row.get("deliveryNo").asInt());
        }
    }
}
