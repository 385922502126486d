package org.kinscope.analytics.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Asks about some people, in batches. The queries lie beside it and take {@code $ids}. */
final class PeopleReader {

    private static final int BATCH = 5_000;

    private final Session session;

    /**
     * @param session where to read; stays open
     */
    PeopleReader(Session session) {
        this.session = session;
    }

    /** {@return how many people there are} */
    long people() {
        return session.executeRead(
                tx -> tx.run("MATCH (p:Person) RETURN count(p) AS n").single().get("n").asLong());
    }

    /** Hears every row of the answers. */
    void rows(
            String query,
            Collection<String> ids,
            Map<String, Object> parameters,
            Consumer<Record> row) {
        String text = CypherText.of(PeopleReader.class, query + ".cypher");
        List<String> all = List.copyOf(ids);
        for (int start = 0; start < all.size(); start += BATCH) {
            Map<String, Object> asked = new HashMap<>(parameters);
            asked.put("ids", all.subList(start, Math.min(all.size(), start + BATCH)));
            // Kept until the transaction has ended: one that is tried again answers again.
            session.executeRead(tx -> tx.run(text, asked).list()).forEach(row);
        }
    }

    /** {@return the ids that the answers have} */
    SortedSet<String> ids(String query, Collection<String> ids, Map<String, Object> parameters) {
        SortedSet<String> found = new TreeSet<>();
        rows(query, ids, parameters, row -> found.add(row.get("id").asString()));
        return found;
    }

    SortedSet<String> ids(String query, Collection<String> ids) {
        return ids(query, ids, Map.of());
    }

    /**
     * Adds what the answers say to the facts.
     *
     * @return the rows
     */
    List<Record> facts(FactKind kind, String query, Collection<String> ids, Facts facts) {
        List<Record> rows = new ArrayList<>();
        rows(
                query,
                ids,
                Map.of(),
                row -> {
                    facts.add(kind, row);
                    rows.add(row);
                });
        return rows;
    }
}
