package org.kinscope.analytics.detector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;

/**
 * A city in the test graph of which it is known what must be found.
 *
 * @param home the folder with its {@code delivery} and {@code truth}
 */
record KnownCity(Path home) {

    /** The day for which the truth is told. */
    static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    /** Keys of the tests; any will do, as long as truth and graph share them. */
    static final PersonIds IDS =
            new PersonIds(IdentityKeys.of(key((byte) 1), key((byte) 2), key((byte) 3)));

    /** {@return the bundled sample city} */
    static KnownCity sample() {
        return new KnownCity(
                Path.of(System.getProperty("kinscope.home", "..")).resolve("demo/sample-city"));
    }

    private static byte[] key(byte fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, fill);
        return key;
    }

    /** Makes the test graph this city, ingested and derived. */
    Driver load() {
        Driver driver = GraphForTests.driver();
        Migrations.apply(driver);
        GraphForTests.wipe();
        try {
            Path data = Files.createTempDirectory("kinscope-city-");
            new Ingest(driver, IDS, data, Progress.SILENT).run(home.resolve("delivery"), DAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Derivations.run(driver);
        return driver;
    }

    /** {@return the rows of a file of the truth, by column} */
    List<Map<String, String>> truth(String file) {
        List<List<String>> lines;
        try {
            lines =
                    Files.readAllLines(home.resolve("truth").resolve(file), StandardCharsets.UTF_8)
                            .stream()
                            .map(KnownCity::cells)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(lines.getFirst().get(i).replace("\uFEFF", ""), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
