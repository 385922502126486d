package org.kinscope.ingest.write;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Which graph this is, and which of its states: a name that changes with every transaction that
 * changes facts. Snapshots are believed only for the graph and the state that they know.
 *
 * @param graph the id that the graph was given once
 * @param state the name of its state
 */
public record GraphState(String graph, String state) {

    /** {@return a graph that nobody knows yet, in a state of its own} */
    public static GraphState ofNewGraph() {
        return new GraphState(newName(), newName());
    }

    /** {@return the properties of the node that says it in the graph} */
    public Map<String, Object> properties() {
        return Map.of("name", "facts", "graph", graph, "state", state);
    }

    /** {@return the present state of a graph, which gets an id if it has none} */
    public static GraphState of(Session session) {
        return session.executeWrite(
                tx -> {
                    Record found =
                            tx.run(
                                            Cypher.statement("graph-state"),
                                            Map.of("graph", newName(), "state", newName()))
                                    .single();
                    return new GraphState(
                            found.get("graph").asString(), found.get("state").asString());
                });
    }

    /** {@return the present state of a graph; null where it has none, since nothing was written} */
    public static @Nullable GraphState find(Session session) {
        return session.executeRead(
                tx ->
                        tx.run(Cypher.statement("graph-state-find")).list().stream()
                                .map(
                                        found ->
                                                new GraphState(
                                                        found.get("graph").asString(),
                                                        found.get("state").asString()))
                                .findFirst()
                                .orElse(null));
    }

    /** {@return a name for a state that no graph has been in} */
    public static String newName() {
        return UUID.randomUUID().toString();
    }

    /**
     * Says that facts change. Whatever changes, adds or takes away facts beside a delivery calls
     * this in its transaction, so that no snapshot speaks of what was.
     *
     * @param state the name of the state after the transaction
     */
    public static void advance(TransactionContext tx, String state) {
        move(tx, null, state);
    }

    /**
     * The same for a writer that knows the state which it left the graph in.
     *
     * @throws OtherWriter if the graph is in another one: then somebody else has written meanwhile
     */
    static void advance(TransactionContext tx, String from, String state) {
        if (!move(tx, from, state)) {
            throw new OtherWriter();
        }
    }

    /** {@return whether the graph is in that state} */
    static boolean isIn(TransactionContext tx, String state) {
        return tx.run(Cypher.statement("graph-state-is"), Map.of("state", state))
                .single()
                .get("here")
                .asBoolean();
    }

    private static boolean move(TransactionContext tx, @Nullable String from, String state) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("from", from);
        parameters.put("state", state);
        parameters.put("graph", newName());
        return !tx.run(Cypher.statement("graph-state-advance"), parameters).list().isEmpty();
    }
}
