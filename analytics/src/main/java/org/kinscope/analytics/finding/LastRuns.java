package org.kinscope.analytics.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.projection.Epoch;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Remembers in the graph which state of it each analysis was last asked of. */
public final class LastRuns {

    private static final String LAST = CypherText.of(LastRuns.class, "last-run.cypher");
    private static final String KEEP = CypherText.of(LastRuns.class, "keep-run.cypher");

    private final Driver driver;

    /** Of that graph. */
    public LastRuns(Driver driver) {
        this.driver = driver;
    }

    /**
     * {@return whether the recorded findings of the analysis are those of the same questions, asked
     * of this state of the graph or a later one}
     *
     * @param questions rules, day and parameters as one text
     * @param since the state of the graph
     */
    public boolean covers(String code, Scope scope, String questions, Epoch since) {
        try (Session session = driver.session()) {
            List<Record> rows = session.executeRead(tx -> tx.run(LAST, of(code, scope)).list());
            return rows.size() == 1
                    && rows.getFirst().get("questions").asString().equals(questions)
                    && Objects.equals(rows.getFirst().get("graph").asString(null), since.graph())
                    && rows.getFirst().get("changes").asLong() >= since.changes();
        }
    }

    /** Remembers that the findings of the analysis are those of this state of the graph. */
    public void keep(String code, Scope scope, String questions, Epoch now) {
        Map<String, @Nullable Object> parameters = of(code, scope);
        parameters.put("questions", questions);
        parameters.put("graph", now.graph());
        parameters.put("changes", now.changes());
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> tx.run(KEEP, parameters).consume());
        }
    }

    private static Map<String, @Nullable Object> of(String code, Scope scope) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("code", code);
        parameters.put("divisionPrefix", scope.divisionPrefix());
        return parameters;
    }
}
