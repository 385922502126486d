package org.kinscope.api.village;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import org.kinscope.api.limits.Limits;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.migration.Migrations;
import org.kinscope.synthetic.Generator;
import org.kinscope.synthetic.Parameters;
import org.kinscope.synthetic.village.NamedVillage;
import org.kinscope.synthetic.village.Told;

/** The smallest city with nothing in it but ordinary families and the village; analysed, served. */
final class VillageCity implements AutoCloseable {

    private final Service service;
    private final Client client;

    private VillageCity(Service service) {
        this.service = service;
        this.client =
                new Client(service.port()).as("analyst", service.firstPassword().orElseThrow());
    }

    /** {@return the city in place of whatever the graph of the tests held} */
    static VillageCity served() {
        try {
            Path folder = Files.createTempDirectory("kinscope-village");
            new Generator(new Parameters(Parameters.FEWEST, 7, 12, 0, 0, false), n -> {})
                    .write(folder);
            GraphForTests.wipe();
            Migrations.apply(GraphForTests.driver());
            SampleCity.deliver(folder.resolve("delivery"), SampleCity.DAY);
            return new VillageCity(SampleCity.serve(Limits.DEFAULT, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what a query answers} */
    tools.jackson.databind.JsonNode data(String query, Map<String, ?> variables) {
        return client.data(query, variables);
    }

    /** {@return the family of that name, as the village tells it} */
    static Told family(String search) {
        return NamedVillage.told().stream()
                .filter(told -> told.family().search().equals(search))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        service.close();
    }
}
