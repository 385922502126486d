package org.kinscope.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Small deliveries into an empty graph, and the entries that they leave. */
abstract class QuarantineDeliveries {

    static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    final Driver driver = GraphForTests.driver();
    final PersonIds ids = new PersonIds(Keys.FIXED);

    @TempDir Path folder = Path.of(".");
    private int deliveries;

    @BeforeEach
    void the_graph_is_empty() {
        Migrations.apply(driver);
        GraphForTests.wipe();
    }

    List<List<Object>> states() {
        return rows(
                "MATCH (q:QuarantineEntry) RETURN q.state, q.deliveryNo, q.lastDeliveryNo,"
                        + " q.correctedDeliveryNo ORDER BY q.place");
    }

    List<Map<String, Object>> entries() {
        try (Session session = driver.session()) {
            return session.run("MATCH (q:QuarantineEntry) RETURN q ORDER BY q.place")
                    .list(row -> row.get("q").asNode().asMap());
        }
    }

    Path deliver(String name, String text) throws IOException {
        Path delivery = Files.createDirectory(folder.resolve("delivery" + ++deliveries));
        Files.writeString(delivery.resolve(name), text);
        ingest(delivery);
        return delivery;
    }

    IngestReport ingest(Path delivery) {
        return new Ingest(driver, ids, folder.resolve("data"), Progress.SILENT).run(delivery, DAY);
    }

    IngestReport resubmit(Path file) {
        return new Ingest(driver, ids, folder.resolve("data"), Progress.SILENT)
                .resubmit(file, DAY.plusDays(30));
    }

    List<List<Object>> rows(String query) {
        try (Session session = driver.session()) {
            return session.run(query, Map.of())
                    .list(row -> row.values().stream().map(v -> v.asObject()).toList());
        }
    }

    static List<Object> listOf(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
