package org.kinscope.bench.deliveries;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kinscope.embedded.EmbeddedGraph;
import org.kinscope.embedded.Options;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;
import org.kinscope.ingest.source.Statements;
import org.neo4j.driver.Session;

/**
 * LOAD CSV with MERGE into a graph of the same kind and memory: constraints first, ten thousand
 * rows a transaction, two transactions at a time, those that meet a deadlock tried again.
 */
final class Peer {

    /**
     * What it loaded.
     *
     * @param times how long it took
     * @param held what its graph holds now
     */
    record Loaded(Times times, Map<String, Long> held) {}

    private final Path dataFolder;

    /**
     * @param dataFolder where its graph is
     */
    Peer(Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    /** Loads plain rows, from starting the graph until it has ended; counting does not count. */
    Loaded load(Path plain) throws IOException {
        Map<String, Double> phases = new LinkedHashMap<>();
        Map<String, Long> held;
        long started = System.nanoTime();
        long counting;
        try (EmbeddedGraph graph = EmbeddedGraph.start(Options.in(dataFolder));
                Session session = graph.driver().session()) {
            long from = System.nanoTime();
            for (String statement : Statements.of(text("schema"))) {
                session.run(statement).consume();
            }
            session.run("CALL db.awaitIndexes(600)").consume();
            phases.put("schema", (System.nanoTime() - from) / 1e9);
            for (Dataset dataset : Datasets.bundled().list()) {
                Path file = plain.resolve(dataset.name() + ".csv");
                if (Files.exists(file)) {
                    long begun = System.nanoTime();
                    String address = file.toUri().toString();
                    session.run(text(dataset.name()), Map.of("file", address)).consume();
                    phases.put(dataset.name(), (System.nanoTime() - begun) / 1e9);
                }
            }
            long loaded = System.nanoTime();
            held = Held.in(graph.driver());
            counting = System.nanoTime() - loaded;
        }
        return new Loaded(new Times((System.nanoTime() - started - counting) / 1e9, phases), held);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Peer.class.getResourceAsStream(name + ".cypher")) {
            if (in == null) {
                throw new IOException("the peer has no " + name + ".cypher");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
