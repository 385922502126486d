package org.kinscope.analytics.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.IngestReport;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.judgement.Verdict;
import org.kinscope.ingest.identity.resolve.Identities;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;

/** What follows from a delivery is derived around those whom it touched, and nothing is missed. */
class TouchedDerivationsIT {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 31);

    private final Driver driver = GraphForTests.driver();

    @TempDir private Path folder = Path.of(".");
    private PersonIds ids;
    private Ingest ingest;

    @BeforeEach
    void an_empty_graph() throws Exception {
        GraphForTests.wipe();
        Migrations.apply(driver);
        ids = new PersonIds(IdentityKeys.open(folder.resolve("keys"), Map.of()));
        ingest = new Ingest(driver, ids, folder.resolve("data"), Progress.SILENT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 12})
    void whatever_the_registers_say_next_a_look_at_everybody_finds_nothing_left(long seed) {
        ChangingTown town = new ChangingTown(seed);
        long changed = 0;
        for (int month = 0; month < 5; month++) {
            Path delivery = town.deliver(folder.resolve("delivery" + month));
            IngestReport report = ingest.run(delivery, DAY.plusMonths(month));
            assertThat(report.files()).allSatisfy(file -> assertThat(file.refused()).isNull());
            DerivationReport touched = Derivations.update(driver, Writing.SILENT, 1, 1);
            changed += month == 0 ? 0 : changes(touched);
            nothingIsLeft();
            town.month();
        }
        assertThat(changed).isGreaterThan(100);
    }

    @Test
    void one_changed_row_is_derived_without_reading_the_others() {
        ChangingTown town = new ChangingTown(3);
        ingest.run(town.deliver(folder.resolve("first")), DAY);
        long all = kept(Derivations.update(driver, Writing.SILENT, 1, 1)) + created();
        Derivations.update(driver, Writing.SILENT, 1, 1);
        assertThat(kept(Derivations.update(driver, Writing.SILENT, 1, 1))).isZero();
        town.month();
        ingest.run(town.deliver(folder.resolve("second")), DAY.plusMonths(1));
        assertThat(kept(Derivations.update(driver, Writing.SILENT, 1, 1))).isBetween(1L, all - 1);
        nothingIsLeft();
    }

    @Test
    void people_who_are_joined_and_separated_get_what_follows() {
        ChangingTown town = new ChangingTown(4);
        ingest.run(town.deliver(folder.resolve("first")), DAY);
        Derivations.update(driver, Writing.SILENT, 1, 1);
        List<Pair> pairs =
                driver
                        .executableQuery(
                                "MATCH (p:Person)-[:PARENT_OF]->(a), (q:Person)-[:PARENT_OF]->(b)"
                                        + " WHERE p.personId < q.personId"
                                        + " AND a <> b AND NOT (a)-[:SIBLING_OF]-(b)"
                                        + " AND NOT EXISTS { (p)-[:SPOUSE_OF|PARENT_OF]-(q) }"
                                        + " AND NOT EXISTS { (p)-[:REGISTERED_IN|MEMBER_OF]->()<-[:REGISTERED_IN|MEMBER_OF]-(q) }"
                                        + " RETURN DISTINCT p.personId AS p, q.personId AS q ORDER BY p, q LIMIT 3")
                        .execute()
                        .records()
                        .stream()
                        .map(row -> new Pair(row.get("p").asString(), row.get("q").asString()))
                        .toList();
        assertThat(pairs).hasSize(3);
        Identities identities = new Identities(driver, ids, folder.resolve("data"));
        for (Pair pair : pairs) {
            identities.judge("tester", pair, Verdict.SAME, "seen", DAY);
            assertThat(changes(Derivations.update(driver, Writing.SILENT, 1, 1))).isPositive();
            nothingIsLeft();
            identities.judge("tester", pair, Verdict.DIFFERENT, "seen again", DAY);
            assertThat(changes(Derivations.update(driver, Writing.SILENT, 1, 1))).isPositive();
            nothingIsLeft();
        }
    }

    private void nothingIsLeft() {
        assertThat(Derivations.run(driver).types())
                .allSatisfy(
                        type -> {
                            assertThat(type.created()).as(type.toString()).isZero();
                            assertThat(type.removed()).as(type.toString()).isZero();
                        });
    }

    private long created() {
        return driver.executableQuery(
                        "MATCH (:Person)-[r:SIBLING_OF|CO_RESIDES|SUPPORTS]->() RETURN count(r) AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    private static long changes(DerivationReport report) {
        return report.types().stream().mapToLong(type -> type.created() + type.removed()).sum();
    }

    private static long kept(DerivationReport report) {
        return report.types().stream().mapToLong(DerivationReport.TypeCounts::kept).sum();
    }
}
