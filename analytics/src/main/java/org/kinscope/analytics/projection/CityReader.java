package org.kinscope.analytics.projection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/** Reads all facts of chosen kinds, by one streamed query a kind. */
public final class CityReader {

    private static final Map<FactKind, String> QUERIES = new EnumMap<>(FactKind.class);

    static {
        for (FactKind kind : FactKind.values()) {
            QUERIES.put(kind, CypherText.of(CityReader.class, kind.code() + ".cypher"));
        }
    }

    private CityReader() {}

    /**
     * {@return the facts of those kinds as the graph has them now} All are read in one transaction.
     *
     * @param scope what the reader may see; people outside it come without their name
     */
    public static Facts read(Driver driver, Scope scope, Set<FactKind> kinds) {
        Facts facts = new Facts(scope);
        // Not a managed transaction: a second try would add the facts of the first once more.
        try (Session session = driver.session();
                var transaction = session.beginTransaction()) {
            for (FactKind kind : kinds) {
                Result rows = transaction.run(QUERIES.get(kind));
                while (rows.hasNext()) {
                    facts.add(kind, rows.next());
                }
            }
        }
        return facts;
    }
}
