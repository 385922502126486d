package org.kinscope.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.AddressKey;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/**
 * Gives the addresses of a graph that was begun by an earlier program the keys of this one, and
 * moves whom they place. Otherwise two rows with the same words could lie at two dwellings, since
 * an unchanged row is not written again.
 */
public final class DwellingKeys {

    private static final String DONE =
            "MATCH (k:KeyCheck {name: 'identity'}) RETURN k.addressKeys = 1 AS done";
    private static final String SET_DONE =
            // Who lives together is derived anew of everybody, since no mark tells of this.
            "MATCH (k:KeyCheck {name: 'identity'}) SET k.addressKeys = 1"
                    + " WITH k MATCH (d:Derivation) DELETE d";
    private static final int BATCH = 2_000;

    /** What is settled from relationships, and the column that names it there. */
    private static final Map<String, String> SETTLED =
            Map.of(
                    "household", "household_no",
                    "aid-unit", "aid_unit_no",
                    "real-estate", "property_no");

    private final Session session;
    private final Set<String> left = new HashSet<>();
    private final Map<String, Set<String>> placed = new HashMap<>();

    private DwellingKeys(Session session) {
        this.session = session;
    }

    /**
     * Completes the keys of all addresses, once in the life of a graph. What is interrupted begins
     * again.
     *
     * @param driver a graph that keeps the fingerprint of its keys
     */
    public static void complete(Driver driver) {
        try (Session session = driver.session();
                Session read = driver.session()) {
            if (session.run(DONE).stream().anyMatch(row -> row.get("done").isTrue())) {
                return;
            }
            DwellingKeys keys = new DwellingKeys(session);
            keys.move(read, "addresses-of-nodes", "move-nodes");
            keys.move(read, "addresses-of-relationships", "move-relationships");
            SETTLED.forEach(keys::settle);
            keys.clear();
            session.run(SET_DONE).consume();
        }
    }

    private void move(Session read, String question, String movement) {
        Result addresses = read.run(Cypher.statement(question));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(BATCH);
        while (addresses.hasNext()) {
            Record address = addresses.next();
            String old = address.get("key").isNull() ? null : address.get("key").asString();
            String key = AddressKey.of(address.get("address").asString());
            if (!Objects.equals(old, key)) {
                Map<String, @Nullable Object> row = new HashMap<>();
                row.put("id", address.get("id").asString());
                row.put("key", key);
                rows.add(row);
                if (old != null) {
                    left.add(old);
                }
                remember(address);
            }
            if (rows.size() == BATCH || !addresses.hasNext() && !rows.isEmpty()) {
                session.run(Cypher.statement(movement), Map.of("rows", List.copyOf(rows)))
                        .consume();
                rows.clear();
            }
        }
    }

    private void remember(Record address) {
        for (String column : SETTLED.values()) {
            if (address.containsKey(column) && !address.get(column).isNull()) {
                placed.computeIfAbsent(column, c -> new HashSet<>())
                        .add(address.get(column).asString());
            }
        }
    }

    private void settle(String settle, String column) {
        List<Map<String, Object>> rows =
                placed.getOrDefault(column, Set.of()).stream()
                        .map(no -> Map.<String, Object>of(column, no))
                        .toList();
        for (int i = 0; i < rows.size(); i += BATCH) {
            // No delivery says it: nothing that stood there is kept as what was believed.
            Map<String, Object> parameters =
                    Map.of(
                            "rows",
                            rows.subList(i, Math.min(rows.size(), i + BATCH)),
                            "deliveryNo",
                            0);
            for (String statement : Cypher.statements("settle/" + settle)) {
                session.run(statement, parameters).consume();
            }
        }
    }

    private void clear() {
        List<String> keys = List.copyOf(left);
        for (int i = 0; i < keys.size(); i += BATCH) {
            session.run(
                            Cypher.statement("left-dwellings"),
                            Map.of("keys", keys.subList(i, Math.min(keys.size(), i + BATCH))))
                    .consume();
        }
    }
}
