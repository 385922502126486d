package org.kinscope.bench.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.embedded.EmbeddedGraph;
import org.kinscope.embedded.Options;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.kinscope.synthetic.Generator;
import org.kinscope.synthetic.Parameters;
import org.neo4j.driver.Driver;

/** A generated city, loaded and derived; one of the same size and seed is used again. */
public final class MadeCity implements AutoCloseable {

    private final EmbeddedGraph graph;

    private MadeCity(EmbeddedGraph graph) {
        this.graph = graph;
    }

    /**
     * Opens the city.
     *
     * @param out the folder of all cities
     * @param words told what is done
     */
    public static MadeCity open(
            Path out, int persons, long seed, LocalDate day, Consumer<String> words)
            throws IOException {
        Path city = out.resolve("city-" + persons + "-" + seed);
        boolean there = Files.isRegularFile(city.resolve("loaded"));
        if (!there) {
            new Generator(new Parameters(persons, seed, 12, 1, 0, false), n -> {}).write(city);
            words.accept("city written");
        }
        Path data = city.resolve("graph-data");
        MadeCity made = new MadeCity(EmbeddedGraph.start(Options.in(data)));
        try {
            Migrations.apply(made.driver());
            if (!there) {
                PersonIds ids = new PersonIds(IdentityKeys.open(data, System.getenv()));
                new Ingest(made.driver(), ids, data, Progress.SILENT)
                        .run(city.resolve("delivery"), day);
                Derivations.run(made.driver());
                Files.writeString(city.resolve("loaded"), "");
                words.accept("city loaded");
            }
            return made;
        } catch (IOException | RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /** {@return its graph} */
    public Driver driver() {
        return graph.driver();
    }

    @Override
    public void close() {
        graph.close();
    }
}
