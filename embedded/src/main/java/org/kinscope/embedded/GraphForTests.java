package org.kinscope.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The graph of a test run: started once per JVM when it is first asked for, ended and removed with
 * the JVM. Tests wipe it before they begin.
 */
public final class GraphForTests {

    private GraphForTests() {}

    private static final class Holder {
        static final Path FOLDER = folder();
        static final EmbeddedGraph GRAPH = EmbeddedGraph.start(Options.forTests(FOLDER));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Holder::end));
        }

        private Holder() {}

        private static void end() {
            GRAPH.close();
            remove(FOLDER);
        }
    }

    /** {@return the driver; it stays open until the JVM ends} */
    public static Driver driver() {
        return Holder.GRAPH.driver();
    }

    /** {@return where the graph is, for tests that configure a driver of their own} */
    public static GraphConnection connection() {
        return Holder.GRAPH.connection();
    }

    /** {@return its data folder: a command that is given it joins this graph} */
    public static Path dataFolder() {
        driver();
        return Holder.FOLDER;
    }

    /**
     * Deletes all nodes and relationships. Constraints and indexes stay, and so do the Migration
     * nodes that tell of them.
     */
    public static void wipe() {
        try (Session session = driver().session()) {
            session.run(
                            "MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n }"
                                    + " IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
        }
    }

    /** Deletes everything: nodes, relationships, Migration nodes, constraints and indexes. */
    public static void dropSchema() {
        wipe();
        try (Session session = driver().session()) {
            session.run("MATCH (n:Migration) DETACH DELETE n").consume();
            drop(session, "CONSTRAINT", "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name");
            drop(
                    session,
                    "INDEX",
                    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"
                            + " RETURN name ORDER BY name");
        }
    }

    private static void drop(Session session, String kind, String names) {
        List<String> found = session.run(names).list(row -> row.get("name").asString());
        for (String name : found) {
            session.run("DROP " + kind + " `" + name.replace("`", "``") + "` IF EXISTS").consume();
        }
    }

    private static Path folder() {
        try {
            Path module = Path.of("").toAbsolutePath();
            Path target = module.resolve("target");
            return Files.exists(module.resolve("pom.xml"))
                    ? Files.createTempDirectory(Files.createDirectories(target), "graph-for-tests-")
                    : Files.createTempDirectory("kinscope-graph-for-tests-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
