package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What a later delivery tells must not look as if it had been known before. */
class KnownThenIT {

    private static final String WANG = TestPeople.born("19700512", 21);
    private static final String CHILD = TestPeople.born("20010101", 23);

    private final Driver driver = GraphForTests.driver();
    private final PersonIds ids = new PersonIds(Keys.FIXED);

    @TempDir Path folder = Path.of(".");
    private int deliveries;

    @BeforeEach
    void the_graph_is_empty() {
        Migrations.apply(driver);
        GraphForTests.wipe();
    }

    @Test
    void who_was_named_before_a_register_told_of_them_has_a_version_of_that_time()
            throws IOException {
        deliver("deaths", "id_number,died_on\n" + WANG + ",2020-05-02\n");
        deliver("persons", "id_number,name,birth_date\n" + WANG + ",王,1970-05-10\n");
        assertThat(
                        rows(
                                "MATCH (p:Person)-[:SUPERSEDES]->(o:SupersededPerson) RETURN p.name,"
                                        + " o.name, o.factKey, o.deliveryNo, o.untilDeliveryNo,"
                                        + " o.personId = p.personId"))
                .containsExactly(listOf("王", null, null, 1L, 2L, true));
    }

    @Test
    void a_parent_whom_a_later_delivery_lets_the_register_tell_was_not_known_before()
            throws IOException {
        String header = "household_no,id_number,relation_to_head,from_date\n";
        deliver("registrations", header + "H1," + CHILD + ",女,2001-01-01\n");
        deliver("registrations", header + "H1," + WANG + ",户主,1990-01-01\n");
        assertThat(rows("MATCH ()-[r:PARENT_OF]->() RETURN r.deliveryNo, r.sinceDeliveryNo"))
                .containsExactly(List.of(1L, 2L));
    }

    @Test
    void a_graph_begun_by_an_earlier_program_gets_its_search_keys_with_the_next_delivery()
            throws IOException {
        String keys =
                "MATCH (p:Person) RETURN p.idMaskToken, p.otherPinyin, p.otherInitials ORDER BY"
                        + " p.personId";
        deliver("persons", "id_number,name\n" + WANG + ",曾伟\n" + CHILD + ",王伟\n");
        List<List<Object>> begunNow = rows(keys);
        assertThat(begunNow).contains(List.of(ids.maskTokenOf(ids.mask(WANG)), "cengwei", "cw"));
        rows("MATCH (p:Person) REMOVE p.idMaskToken, p.otherPinyin, p.otherInitials");
        rows("MATCH (k:KeyCheck) REMOVE k.searchKeys");

        deliver("deaths", "id_number,died_on\n" + WANG + ",2020-05-02\n");

        assertThat(rows(keys)).isEqualTo(begunNow);
    }

    @Test
    void a_graph_begun_by_an_earlier_program_gets_its_keys_of_dwellings_with_the_next_delivery()
            throws IOException {
        String flat = "泰州市姜堰区张甸镇兴甸社区梅园小区3幢2单元501室";
        String placed =
                "MATCH (n)-[r:LOCATED_AT]->(d) RETURN labels(n)[0], d.dwellingKey, d.text,"
                        + " r.deliveryNo ORDER BY labels(n)[0], d.dwellingKey";
        deliver(
                "persons",
                "id_number,name,address\n"
                        + WANG
                        + ",曾伟,姜堰区张甸镇兴甸社区梅园小区3#2-501\n"
                        + CHILD
                        + ",王伟,泰州市姜堰区张甸镇丁高村3组18\n");
        deliver(
                "registrations",
                "household_no,id_number,relation_to_head,address\nH1,"
                        + WANG
                        + ",户主,"
                        + flat
                        + "\n");
        List<List<Object>> begunNow = rows(placed);
        assertThat(begunNow)
                .containsExactly(
                        List.of("Household", flat, "姜堰区张甸镇兴甸社区梅园小区3#2-501", 2L),
                        List.of("Person", "泰州市姜堰区张甸镇丁高村3组18号", "泰州市姜堰区张甸镇丁高村3组18", 1L),
                        List.of("Person", flat, "姜堰区张甸镇兴甸社区梅园小区3#2-501", 1L));
        rows("MATCH (k:KeyCheck) REMOVE k.addressKeys");
        rows(
                "MATCH (p:Person {name: '王伟'})-[r:LOCATED_AT]->(d)"
                        + " REMOVE p.dwellingKey DELETE r DELETE d");
        rows(
                "MATCH (p:Person {name: '曾伟'})-[r:LOCATED_AT]->(d)"
                        + " CREATE (p)-[s:LOCATED_AT]->(old:Dwelling {dwellingKey: 'old'})"
                        + " SET s = properties(r), p.dwellingKey = 'old' DELETE r");

        deliver("deaths", "id_number,died_on\n" + WANG + ",2020-05-02\n");

        assertThat(rows(placed)).isEqualTo(begunNow);
        assertThat(rows("MATCH (d:Dwelling {dwellingKey: 'old'}) RETURN d")).isEmpty();
        assertThat(rows("MATCH (p:Person {name: '曾伟'}) RETURN p.dwellingKey"))
                .containsExactly(List.of(flat));
    }

    private Path deliver(String dataset, String text) throws IOException {
        Path delivery = folder.resolve("delivery" + ++deliveries);
        Files.createDirectories(delivery);
        Files.writeString(delivery.resolve(dataset + ".csv"), text);
        IngestReport report = ingest(delivery);
        assertThat(report.files().getFirst().quarantined()).isZero();
        assertThat(report.files().getFirst().refused()).isNull();
        return delivery;
    }

    private IngestReport ingest(Path delivery) {
        return new Ingest(driver, ids, folder.resolve("data"), Progress.SILENT)
                .run(delivery, LocalDate.of(2021, 1, 1));
    }

    private List<List<Object>> rows(String query) {
        try (Session session = driver.session()) {
            return session.run(query, Map.of())
                    .list(row -> row.values().stream().map(v -> v.asObject()).toList());
        }
    }

    private static List<@Nullable Object> listOf(@Nullable Object... values) {
        return java.util.Arrays.asList(values);
    }
}
