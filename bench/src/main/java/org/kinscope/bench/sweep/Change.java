package org.kinscope.bench.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Changes a part of the households of the benchmark's own graph, as a write does, with a mark. */
final class Change {

    private static final String RENAME = CypherText.of(Change.class, "rename.cypher");
    private static final int BATCH = 2_000;

    private Change() {}

    /**
     * {@return how many people got another name}
     *
     * @param percent of the households, one person in each
     */
    static int make(Driver driver, double percent, long seed) {
        List<String> ids = new ArrayList<>();
        try (Session session = driver.session()) {
            session.run(CypherText.of(Change.class, "one-of-each-household.cypher"))
                    .forEachRemaining(row -> ids.add(row.get("id").asString()));
            Collections.shuffle(ids, new Random(seed));
            List<String> chosen =
                    ids.subList(0, (int) Math.min(ids.size(), ids.size() * percent / 100));
            for (int start = 0; start < chosen.size(); start += BATCH) {
                List<String> part = chosen.subList(start, Math.min(chosen.size(), start + BATCH));
                session.executeWriteWithoutResult(
                        tx -> tx.run(RENAME, Map.of("ids", List.copyOf(part))).consume());
            }
            return chosen.size();
        }
    }
}
