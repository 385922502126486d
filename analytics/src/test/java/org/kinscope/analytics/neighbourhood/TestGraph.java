package org.kinscope.analytics.neighbourhood;

import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The embedded graph of the tests, with the schema of the migrations and nothing in it. */
public final class TestGraph {

    private static boolean migrated;

    private TestGraph() {}

    /** Empties the graph and makes sure that its keys and indexes are there. */
    public static synchronized Driver empty() {
        GraphForTests.wipe();
        if (!migrated) {
            try (Session session = GraphForTests.driver().session()) {
                for (String file : new String[] {"V001__keys_and_indexes.cypher"}) {
                    String text =
                            CypherText.of(Scope.class, "/org/kinscope/graph/migration/" + file);
                    for (String statement : text.split(";")) {
                        if (!statement.isBlank()) {
                            session.run(statement).consume();
                        }
                    }
                }
                session.run("CALL db.awaitIndexes()").consume();
            }
            migrated = true;
        }
        return GraphForTests.driver();
    }
}
