package org.kinscope.ingest.identity.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.ingest.identity.CypherFile;
import org.kinscope.ingest.identity.judgement.Pair;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What speaks strongly against two records being of one human: a source that names every human once
 * names both. Those are birth certificates, deaths, a household or an aid unit at one time; and
 * nobody is married to, a parent of or filed as kin of himself, or married to two at one time.
 */
public final class Contrary {

    /** The two are kin of each other. */
    public static final String KIN = "kin";

    private static final int BATCH = 2_000;

    private Contrary() {}

    /**
     * {@return for each pair of which anything is known the reasons, in the order of their names}
     */
    public static Map<Pair, List<String>> find(Driver driver, Collection<Pair> pairs) {
        Map<Pair, List<String>> found = new HashMap<>();
        List<Pair> all = List.copyOf(pairs);
        String query = CypherFile.statement(Contrary.class, "contrary");
        try (Session session = driver.session()) {
            for (int start = 0; start < all.size(); start += BATCH) {
                List<Map<String, String>> batch = new ArrayList<>();
                for (Pair pair : all.subList(start, Math.min(all.size(), start + BATCH))) {
                    batch.add(Map.of("left", pair.left(), "right", pair.right()));
                }
                session.run(query, Map.of("pairs", batch))
                        .forEachRemaining(
                                row ->
                                        found.put(
                                                new Pair(
                                                        row.get("left").asString(),
                                                        row.get("right").asString()),
                                                row
                                                        .get("reasons")
                                                        .asList(r -> r.asString())
                                                        .stream()
                                                        .sorted()
                                                        .toList()));
            }
        }
        return found;
    }
}
