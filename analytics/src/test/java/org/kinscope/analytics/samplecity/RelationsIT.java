package org.kinscope.analytics.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.derivation.DerivationReport;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;

/** The derived relations of the sample city, against what its maker says must and must not hold. */
class RelationsIT {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final Path CITY =
            Path.of(System.getProperty("kinscope.home", ".."), "demo/sample-city");
    private static final Driver GRAPH = GraphForTests.driver();
    private static final Map<String, Set<String>> HELD = new TreeMap<>();

    private static PersonIds ids;

    /** One row of the truth, with the people's keys in the graph. */
    private record Row(
            String relation,
            String from,
            String to,
            boolean positive,
            boolean clear,
            String note) {}

    @BeforeAll
    static void derive() throws IOException {
        GraphForTests.wipe();
        Migrations.apply(GRAPH);
        Path data = Files.createTempDirectory("kinscope-relations");
        ids = new PersonIds(IdentityKeys.open(data, Map.of()));
        new Ingest(GRAPH, ids, data, Progress.SILENT).run(CITY.resolve("delivery"), DAY);
        Derivations.run(GRAPH);
        for (String type : List.of("SIBLING_OF", "CO_RESIDES", "SUPPORTS")) {
            Set<String> pairs = new HashSet<>();
            GRAPH.executableQuery(
                            "MATCH (a)-[r:"
                                    + type
                                    + "]->(b) WHERE coalesce(r.from <= $day, true)"
                                    + " AND coalesce(r.to > $day, true)"
                                    + " RETURN a.personId AS a, b.personId AS b")
                    .withParameters(Map.of("day", DAY))
                    .execute()
                    .records()
                    .forEach(r -> pairs.add(pair(r.get("a").asString(), r.get("b").asString())));
            HELD.put(type, pairs);
        }
    }

    @Test
    void every_relation_that_clearly_must_hold_holds() throws IOException {
        List<Row> rows = rows().stream().filter(r -> r.positive() && r.clear()).toList();
        assertThat(rows).hasSize(1_399);
        assertThat(rows.stream().filter(r -> !holds(r)).map(Row::note)).isEmpty();
    }

    @Test
    void no_relation_that_clearly_must_not_hold_holds() throws IOException {
        List<Row> rows = rows().stream().filter(r -> !r.positive() && r.clear()).toList();
        assertThat(rows).hasSize(2_036);
        assertThat(rows.stream().filter(RelationsIT::holds).map(Row::note)).isEmpty();
    }

    @Test
    void deriving_again_changes_nothing() {
        DerivationReport again = Derivations.run(GRAPH);
        assertThat(again.types())
                .hasSize(3)
                .allSatisfy(
                        type -> {
                            assertThat(type.created()).isZero();
                            assertThat(type.removed()).isZero();
                            assertThat(type.kept()).isPositive();
                        });
    }

    private static boolean holds(Row row) {
        Set<String> pairs = HELD.getOrDefault(row.relation(), Set.of());
        boolean symmetric = !row.relation().equals("SUPPORTS");
        return pairs.contains(pair(row.from(), row.to()))
                || (symmetric && pairs.contains(pair(row.to(), row.from())));
    }

    private static String pair(String from, String to) {
        return from + ">" + to;
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(CITY.resolve("truth/relations.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 6))
                .map(
                        cells ->
                                new Row(
                                        cells[0],
                                        ids.personIdOf(cells[1]),
                                        ids.personIdOf(cells[2]),
                                        cells[3].equals("positive"),
                                        cells[4].equals("clear"),
                                        String.join(" ", cells)))
                .toList();
    }
}
