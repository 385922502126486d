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

/** What an earlier delivery said stays when a later one corrects it; order never matters. */
class HistoryIT {

    private static final String WANG = TestPeople.born("19700512", 21);
    private static final String LI = TestPeople.born("19720303", 22);
    private static final String CHILD = TestPeople.born("20010101", 23);
    private static final String GRANNY = TestPeople.born("19450909", 24);

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
    void a_corrected_person_keeps_the_old_version_beside_the_new() throws IOException {
        String header = "id_number,name,sex,birth_date,address\n";
        deliver("persons", header + WANG + ",王伟,1,1970-05-12,泰州市海陵区春晖路1号2幢301室\n");
        deliver("persons", header + WANG + ",王玮,1,1970-05-13,泰州市海陵区春晖路1号2幢302室\n");
        assertThat(
                        rows(
                                "MATCH (p:Person)-[:SUPERSEDES]->(o:Superseded:SupersededPerson)"
                                        + " MATCH (p)-[:LOCATED_AT]->(now), (o)-[:WAS_LOCATED_AT]->(was)"
                                        + " RETURN p.name, o.name, p.deliveryNo, o.untilDeliveryNo,"
                                        + " toString(p.birthDate), toString(o.birthDate),"
                                        + " now.dwellingKey, was.dwellingKey, p.pinyin"))
                .containsExactly(
                        List.of(
                                "王玮",
                                "王伟",
                                2L,
                                2L,
                                "1970-05-13",
                                "1970-05-12",
                                "泰州市海陵区春晖路1号2幢302室",
                                "泰州市海陵区春晖路1号2幢301室",
                                "wangwei"));
        assertThat(rows("MATCH (:Person)-[r:LOCATED_AT]->() RETURN count(r)"))
                .containsExactly(List.of(1L));
    }

    @Test
    void every_version_of_a_row_keeps_all_its_ends() throws IOException {
        String header =
                "grant_no,programme_code,department_code,id_number,aid_unit_no,amount,amount_period,from_date,approver_id\n";
        deliver(
                "grants",
                header
                        + "JZ1,DIBAO,civil-affairs,"
                        + WANG
                        + ",JT1,500,month,2020-01-01,"
                        + LI
                        + "\n");
        deliver(
                "grants",
                header
                        + "JZ1,DIBAO,civil-affairs,"
                        + CHILD
                        + ",JT1,600,month,2020-01-01,"
                        + LI
                        + "\n");
        assertThat(
                        rows(
                                "MATCH (g:Grant)-[:SUPERSEDES]->(o) RETURN g.amountFen, o.amountFen,"
                                        + " [(p)-[:RECEIVED]->(g) | p.personId],"
                                        + " [(p)-[:WAS_RECEIVED]->(o) | p.personId],"
                                        + " COUNT { (g)<-[:APPROVED]-() }, COUNT { (o)<-[:WAS_APPROVED]-() },"
                                        + " COUNT { (g)-[:FOR]->() }, COUNT { (o)-[:WAS_FOR]->() }"))
                .containsExactly(
                        List.of(
                                60_000L,
                                50_000L,
                                List.of(ids.personIdOf(CHILD)),
                                List.of(ids.personIdOf(WANG)),
                                1L,
                                1L,
                                1L,
                                1L));
    }

    @Test
    void a_corrected_relationship_leaves_a_closed_one_and_the_asset_follows_the_newest()
            throws IOException {
        String header = "plate_no,owner_id,kind,value,from_date,to_date\n";
        deliver(
                "vehicles",
                header
                        + "苏M·1,"
                        + LI
                        + ",轿车,90000,2019-01-01,\n苏M1,"
                        + WANG
                        + ",轿车,120000,2015-01-01,2019-01-01\n");
        deliver("vehicles", header + "苏M1," + LI + ",轿车,80000,2019-01-01,2020-06-01\n");
        assertThat(
                        rows(
                                "MATCH (p)-[r:OWNS|WAS_OWNS]->(v:Vehicle:Asset) RETURN type(r),"
                                        + " r.valueFen, toString(r.to), r.untilDeliveryNo, v.valueFen"
                                        + " ORDER BY r.valueFen"))
                .containsExactly(
                        listOf("OWNS", 8_000_000L, "2020-06-01", null, 8_000_000L),
                        listOf("WAS_OWNS", 9_000_000L, null, 2L, 8_000_000L),
                        listOf("OWNS", 12_000_000L, "2019-01-01", null, 8_000_000L));
    }

    @Test
    void an_older_word_does_not_come_back_when_its_delivery_is_loaded_again() throws IOException {
        Path first = deliver("deaths", "id_number,died_on\n" + WANG + ",2020-01-01\n");
        deliver("deaths", "id_number,died_on\n" + WANG + ",2020-01-02\n");
        IngestReport again = ingest(first);
        assertThat(again.delivery()).isEqualTo(1);
        assertThat(again.loaded()).isZero();
        assertThat(rows("MATCH (p:Person) RETURN toString(p.deathDate)"))
                .containsExactly(List.of("2020-01-02"));
    }

    @Test
    void birth_and_death_are_settled_from_all_sources_in_any_order() throws IOException {
        deliver("deaths", "id_number,died_on\n" + WANG + ",2020-05-02\n");
        deliver("births", "child_id,birth_date\n" + WANG + ",1970-05-11\n");
        assertThat(dates()).containsExactly(List.of("1970-05-11", "2020-05-02"));
        deliver(
                "persons",
                "id_number,name,birth_date,death_date\n" + WANG + ",王,1970-05-10,2020-05-03\n");
        assertThat(dates()).containsExactly(List.of("1970-05-10", "2020-05-02"));
        deliver("persons", "id_number,name,birth_date,death_date\n" + WANG + ",王,,2020-05-01\n");
        assertThat(dates()).containsExactly(List.of("1970-05-11", "2020-05-01"));
    }

    @Test
    void the_register_tells_of_parents_only_until_a_birth_certificate_does() throws IOException {
        deliver(
                "registrations",
                "household_no,id_number,relation_to_head,from_date\n"
                        + ("H1," + WANG + ",户主,1990-01-01\n")
                        + ("H1," + LI + ",儿媳,1995-01-01\n")
                        + ("H1," + CHILD + ",女,2001-01-01\n")
                        + ("H1," + GRANNY + ",母亲,1990-01-01\n"));
        assertThat(parents())
                .containsExactlyInAnyOrder(
                        List.of(
                                "PARENT_OF",
                                ids.personIdOf(WANG),
                                ids.personIdOf(CHILD),
                                "registered"),
                        List.of(
                                "PARENT_OF",
                                ids.personIdOf(GRANNY),
                                ids.personIdOf(WANG),
                                "registered"));
        deliver("births", "child_id,mother_id,father_id\n" + CHILD + "," + LI + ",\n");
        assertThat(parents())
                .containsExactlyInAnyOrder(
                        List.of("PARENT_OF", ids.personIdOf(LI), ids.personIdOf(CHILD), "birth"),
                        List.of(
                                "WAS_PARENT_OF",
                                ids.personIdOf(WANG),
                                ids.personIdOf(CHILD),
                                "registered"),
                        List.of(
                                "PARENT_OF",
                                ids.personIdOf(GRANNY),
                                ids.personIdOf(WANG),
                                "registered"));
    }

    @Test
    void a_household_numbered_by_its_heads_id_number_stays_one_household_without_showing_it()
            throws IOException {
        deliver(
                "registrations",
                "household_no,id_number\n" + WANG + "," + WANG + "\n" + WANG + "," + LI + "\n");
        assertThat(
                        rows(
                                "MATCH (h:Household) RETURN h.householdNo STARTS WITH 'id-', COUNT { (h)<--() }"))
                .containsExactly(List.of(true, 2L));
    }

    @Test
    void an_account_is_held_by_those_whom_a_row_still_names() throws IOException {
        String header = "account_no,holder_id,institution,balance,as_of\n";
        deliver("deposits", header + "6217 0001," + WANG + ",工行,10,2020-01-01\n");
        deliver("deposits", header + "62170001," + LI + ",工行,10,2020-01-01\n");
        assertThat(
                        rows(
                                "MATCH (p)-[r:HOLDS|WAS_HOLDS]->(a:Account) RETURN type(r), p.personId,"
                                        + " a.tail, a.institution ORDER BY type(r)"))
                .containsExactly(
                        List.of("HOLDS", ids.personIdOf(LI), "0001", "工行"),
                        List.of("WAS_HOLDS", ids.personIdOf(WANG), "0001", "工行"));
    }

    @Test
    void a_payment_finds_its_decision_whichever_comes_first() throws IOException {
        deliver(
                "payments",
                "payment_no,grant_no,id_number,amount,paid_on\nF1,JZ1," + WANG + ",5,2020-02-01\n");
        assertThat(rows("MATCH (:Payment)-[r:SETTLES]->() RETURN count(r)"))
                .containsExactly(List.of(0L));
        deliver(
                "grants",
                "grant_no,programme_code,department_code,id_number,amount,amount_period,from_date\n"
                        + ("JZ1,DIBAO,民政," + WANG + ",5,月,2020-01-01\n"));
        assertThat(rows("MATCH (p:Payment)-[:SETTLES]->(g) RETURN g.grantNo, p.amountFen"))
                .containsExactly(List.of("JZ1", 500L));
    }

    @Test
    void divisions_stand_in_each_other_by_their_codes() throws IOException {
        deliver("divisions", "code,name\n321204105004,兴甸社区\n");
        assertThat(
                        rows(
                                "MATCH path = (:Division {level: 'village'})-[:WITHIN*]->(:Division {level:"
                                        + " 'city'}) RETURN [d IN nodes(path) | d.code]"))
                .containsExactly(
                        List.of(
                                List.of(
                                        "321204105004",
                                        "321204105000",
                                        "321204000000",
                                        "321200000000")));
    }

    private List<List<Object>> dates() {
        return rows("MATCH (p:Person) RETURN toString(p.birthDate), toString(p.deathDate)");
    }

    private List<List<Object>> parents() {
        return rows(
                "MATCH (a)-[r:PARENT_OF|WAS_PARENT_OF]->(b) RETURN type(r), a.personId, b.personId, r.kind");
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
