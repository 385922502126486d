package org.kinscope.embedded;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * All nodes and relationships of the graph of a test run as they were at one moment, in memory: to
 * put them back takes a small part of what loading them took. Schema and Migration nodes are not
 * part of it, as with {@link GraphForTests#wipe()}; ids of Neo4j's own are other ones afterwards.
 */
public final class GraphCopy {

    private static final int BATCH = 5_000;
    private static final String NODES =
            "MATCH (n) WHERE NOT n:Migration RETURN elementId(n) AS id, labels(n) AS labels,"
                    + " properties(n) AS properties";
    private static final String TIES =
            "MATCH (a)-[r]->(b) RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type,"
                    + " properties(r) AS properties";
    private static final String MAKE_NODES =
            "UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties"
                    + " RETURN row.id AS was, elementId(n) AS id";
    private static final String MAKE_TIES =
            "UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from"
                    + " MATCH (b) WHERE elementId(b) = row.to"
                    + " CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties";

    private final List<Map<String, Object>> nodes;
    private final List<Map<String, Object>> ties;

    private GraphCopy(List<Map<String, Object>> nodes, List<Map<String, Object>> ties) {
        this.nodes = nodes;
        this.ties = ties;
    }

    /** {@return what the graph of the test run is now} */
    public static GraphCopy take() {
        try (Session session = GraphForTests.driver().session()) {
            return new GraphCopy(
                    session.run(NODES).list(Record::asMap), session.run(TIES).list(Record::asMap));
        }
    }

    /** Writes this copy to a new file, for another JVM of the same test run. */
    public void save(Path file) throws IOException {
        try (ObjectOutputStream out =
                new ObjectOutputStream(
                        new BufferedOutputStream(
                                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)))) {
            out.writeObject(nodes);
            out.writeObject(ties);
        }
    }

    /** {@return the copy that another JVM of the same test run saved} */
    @SuppressWarnings("unchecked") // what save writes
    public static GraphCopy saved(Path file) throws IOException {
        try (ObjectInputStream in =
                new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return new GraphCopy(
                    (List<Map<String, Object>>) in.readObject(),
                    (List<Map<String, Object>>) in.readObject());
        } catch (ClassNotFoundException e) {
            throw new IOException(file + " is no saved copy of a graph", e);
        }
    }

    /** Makes the graph of the test run what it was when this copy was taken. */
    public void putBack() {
        GraphForTests.wipe();
        Driver driver = GraphForTests.driver();
        Map<String, String> now = new HashMap<>();
        for (int i = 0; i < nodes.size(); i += BATCH) {
            List<Map<String, Object>> rows = nodes.subList(i, Math.min(i + BATCH, nodes.size()));
            for (Record made : write(driver, MAKE_NODES, rows)) {
                now.put(made.get("was").asString(), made.get("id").asString());
            }
        }
        for (int i = 0; i < ties.size(); i += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Map<String, Object> tie : ties.subList(i, Math.min(i + BATCH, ties.size()))) {
                Map<String, Object> row = new HashMap<>(tie);
                row.put("from", Objects.requireNonNull(now.get(String.valueOf(tie.get("from")))));
                row.put("to", Objects.requireNonNull(now.get(String.valueOf(tie.get("to")))));
                rows.add(row);
            }
            write(driver, MAKE_TIES, rows);
        }
    }

    private static List<Record> write(
            Driver driver, String cypher, List<Map<String, Object>> rows) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("rows", rows))
                .execute()
                .records();
    }
}
