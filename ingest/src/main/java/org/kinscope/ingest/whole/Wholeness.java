package org.kinscope.ingest.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kinscope.ingest.DeliveryRefused;
import org.kinscope.ingest.source.Datasets;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The statement of a delivery: the datasets of it that are whole. It stands in the optional file
 * {@code delivery.yaml} of the folder, as {@code whole: [vehicles, real_estate]}, or is given with
 * the command. A delivery without a statement counts as whole in all its datasets; one with a
 * statement only in those that it names, so that what its other files leave out is not known.
 *
 * @param datasets names of datasets, sorted
 */
public record Wholeness(List<String> datasets) {

    /** The name of the file. */
    public static final String FILE = "delivery.yaml";

    public Wholeness {
        datasets = List.copyOf(new TreeSet<>(datasets));
    }

    /**
     * {@return the statement of those datasets}
     *
     * @throws DeliveryRefused if one of them is no dataset of the contract
     */
    public static Wholeness of(Collection<String> datasets) {
        for (String name : datasets) {
            if (Datasets.bundled().list().stream().noneMatch(d -> d.name().equals(name))) {
                throw new DeliveryRefused(
                        "'"
                                + name
                                + "' is stated to be whole and is no dataset; there are "
                                + Datasets.bundled().list().stream().map(d -> d.name()).toList());
            }
        }
        return new Wholeness(List.copyOf(datasets));
    }

    /**
     * {@return the statement in the folder, or empty where it has none}
     *
     * @throws DeliveryRefused if the file is not {@code whole: [dataset, …]}
     */
    public static Optional<Wholeness> in(Path delivery) {
        Path file = delivery.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Object read =
                    new Load(LoadSettings.builder().setLabel(FILE).build())
                            .loadFromString(Files.readString(file, StandardCharsets.UTF_8));
            if (read instanceof Map<?, ?> map && map.get("whole") instanceof List<?> names) {
                List<String> datasets = new ArrayList<>();
                names.forEach(name -> datasets.add(String.valueOf(name)));
                return Optional.of(of(datasets));
            }
        } catch (IOException | YamlEngineException e) {
            throw new DeliveryRefused("cannot read " + FILE + ": " + e.getMessage(), e);
        }
        throw new DeliveryRefused(FILE + " should say whole: [vehicles, real_estate, …]");
    }

    /** Writes it to the delivery of that number; doing so twice changes nothing. */
    public void state(Driver driver, int deliveryNo) {
        Map<String, Object> parameters = Map.of("deliveryNo", deliveryNo, "whole", datasets);
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(text("state-whole.cypher"), parameters).consume());
        }
    }

    private static String text(String name) {
        try (InputStream in = Wholeness.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no file 'org/kinscope/ingest/whole/" + name + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
