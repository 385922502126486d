package org.kinscope.ingest.quarantine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Statements;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** The entries in the graph, by the Cypher beside this class. */
final class Store {

    private static final Map<String, String> LOADED = new ConcurrentHashMap<>();

    private final Session session;

    Store(Session session) {
        this.session = session;
    }

    /** Writes in one transaction. */
    List<Record> write(String statement, Map<String, ? extends @Nullable Object> parameters) {
        return session.executeWrite(tx -> tx.run(text(statement), boxed(parameters)).list());
    }

    /** Runs a statement that makes its own transactions. */
    void run(String statement, Map<String, Object> parameters) {
        session.run(text(statement), parameters).consume();
    }

    /** Reads row by row. */
    void read(
            String statement,
            Map<String, Object> parameters,
            java.util.function.Consumer<Record> row) {
        session.executeRead(
                tx -> {
                    tx.run(text(statement), parameters).forEachRemaining(row);
                    return 0;
                });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> boxed(Map<String, ? extends @Nullable Object> parameters) {
        return (Map<String, Object>) parameters;
    }

    private static String text(String name) {
        return LOADED.computeIfAbsent(name, Store::load);
    }

    private static String load(String name) {
        try (InputStream in = Store.class.getResourceAsStream(name + ".cypher")) {
            if (in == null) {
                throw new IllegalStateException(
                        "no file 'org/kinscope/ingest/quarantine/" + name + ".cypher'");
            }
            return Statements.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
