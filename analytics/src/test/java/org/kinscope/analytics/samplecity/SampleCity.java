package org.kinscope.analytics.samplecity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;

/** The bundled sample city, loaded and derived. */
final class SampleCity {

    static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    static final Path FOLDER =
            Path.of(System.getProperty("kinscope.home", ".."), "demo/sample-city");

    private SampleCity() {}

    /** {@return what stands for ID numbers in the graph that is now the sample city} */
    static PersonIds load() throws IOException {
        Driver graph = GraphForTests.driver();
        GraphForTests.wipe();
        Migrations.apply(graph);
        Path data = Files.createTempDirectory("kinscope-city");
        PersonIds ids = new PersonIds(IdentityKeys.open(data, Map.of()));
        new Ingest(graph, ids, data, Progress.SILENT).run(FOLDER.resolve("delivery"), DAY);
        Derivations.run(graph);
        return ids;
    }
}
