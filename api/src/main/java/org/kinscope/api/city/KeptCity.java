package org.kinscope.api.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.projection.Refreshed;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/**
 * The city in memory that a data folder keeps as a file, so that not every question reads all of
 * the graph: of a kept city only what changed since is read. The file may be deleted at any time.
 */
public final class KeptCity {

    private static final Path FILE = Path.of("projection", "city.snapshot");

    private final Driver driver;
    private final Path file;

    /** The city of that graph in that data folder. */
    public KeptCity(Driver driver, Path dataFolder) {
        this.driver = driver;
        this.file = dataFolder.resolve(FILE);
    }

    /**
     * {@return the whole city as the graph is now} Read from the graph, and kept where the folder
     * can be written, if none is kept, it is of another graph, or too much has changed.
     */
    public CityProjection open() {
        Optional<CityProjection> kept = refreshed().map(Refreshed::city);
        if (kept.isPresent()) {
            return kept.get();
        }
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        try {
            keep(city);
        } catch (IOException e) {
            // Nothing is lost but the time of the next reading.
        }
        return city;
    }

    /**
     * {@return the kept city and what changed since it was kept} Empty where none is kept, where it
     * cannot be used, and where so much changed that it should be read anew.
     */
    public Optional<Refreshed> refreshed() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CityProjection.load(file, driver, Scope.CITY))
                    // Graphs that ingest never wrote to cannot be told apart.
                    .filter(found -> found.city().epoch().graph() != null)
                    .filter(found -> !found.city().isCrowded());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a city that was read as a whole; one with changes laid over it is not kept.
     *
     * @throws IOException if the file cannot be written
     */
    public void keep(CityProjection city) throws IOException {
        if (city.isWhole()) {
            Files.createDirectories(file.getParent());
            city.save(file);
        }
    }
}
