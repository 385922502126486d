package org.kinscope.api.graph;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
 * prefix, empty for the whole city), {@code $known} (the last delivery that counts) and {@code
 * $today}.
 *
 * <p>The driver is used directly: what this service asks are questions about relations, each one a
 * {@code .cypher} file, and records take their rows without an object mapper between.
 */
public final class GraphReader {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AtomicReference<@Nullable CompletableFuture<Boolean>> asking =
            new AtomicReference<>();
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
        parameters.put("today", LocalDate.now());
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

    /**
     * {@return whether the graph answers now, within two seconds} One asks for all who want to know
     * meanwhile, so that a graph that is stopped holds one connection and not one for each.
     */
    public boolean answers() {
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        CompletableFuture<Boolean> asked = asking.compareAndExchange(null, mine);
        if (asked == null) {
            asked = mine;
            Thread.ofVirtual().start(() -> ask(mine));
        }
        try {
            return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void ask(CompletableFuture<Boolean> answer) {
        boolean answered = false;
        try {
            answered = !rows("RETURN 1", Map.of(), row -> row).isEmpty();
        } catch (RuntimeException e) {
            // That is the answer.
        } finally {
            asking.set(null);
            answer.complete(answered);
        }
    }

    private <T> List<T> rows(String cypher, Map<String, ?> parameters, Function<Row, T> row) {
        try (Session session = driver.session(READ)) {
            return session.run(new Query(cypher, Values.value(parameters)), limits)
                    .list(found -> row.apply(new Row(found)));
        }
    }
}
