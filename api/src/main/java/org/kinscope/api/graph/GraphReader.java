package org.kinscope.api.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kinscope.graph.scope.AsOf;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * The door through which every read of the graph goes. It asks for a day and a scope, so that no
 * question can be put without them; Cypher sees them as {@code $asOf}, {@code $scope} (the division
 * prefix, empty for the whole city) and {@code $known} (the last delivery that counts).
 *
 * <p>The driver is used directly: what this service asks are questions about relations, each one a
 * {@code .cypher} file, and records take their rows without an object mapper between.
 */
public final class GraphReader {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final TransactionConfig limits;

    /**
     * @param driver the way to the graph; stays open when this reader is gone
     * @param timeout after which the graph gives a question up
     */
    public GraphReader(Driver driver, Duration timeout) {
        this.driver = driver;
        this.limits = TransactionConfig.builder().withTimeout(timeout).build();
    }

    /**
     * {@return the answer's rows in the question's order}
     *
     * @param question what is asked
     * @param at the day and the scope
     * @param more the question's other parameters
     * @param row makes one answer of one row
     */
    public <T> List<T> list(Question question, AsOf at, Map<String, ?> more, Function<Row, T> row) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("asOf", at.day());
        parameters.put("scope", at.scope().divisionPrefix());
        parameters.put("known", at.known().deliveryNo());
        String cypher = question.cypher(at.known());
        try {
            return rows(cypher, parameters, row);
        } catch (Neo4jException e) {
            // A connection that died while it waited in the pool fails once; the next is new. The
            // driver's own retries would keep the caller waiting for half a minute.
            if (e instanceof RetryableException) {
                return rows(cypher, parameters, row);
            }
            throw e;
        }
    }

    /** {@return the first row of the answer, or empty where it has none} */
    public <T> Optional<T> find(
            Question question, AsOf at, Map<String, ?> more, Function<Row, T> row) {
        return list(question, at, more, row).stream().findFirst();
    }

    /** {@return whether the graph answers now} */
    public boolean answers() {
        try {
            return !rows("RETURN 1", Map.of(), row -> row).isEmpty();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private <T> List<T> rows(String cypher, Map<String, ?> parameters, Function<Row, T> row) {
        try (Session session = driver.session(READ)) {
            return session.run(new Query(cypher, Values.value(parameters)), limits)
                    .list(found -> row.apply(new Row(found)));
        }
    }
}
