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
import org.kinscope.embedded.GraphCopy;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.resolve.Identities;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Later deliveries without any row of persons that contradict what the machine had joined. */
class ContraryFactsIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 31);

    /** A woman whose number was mistyped by one digit. */
    private static final String HE = "32128119530116092X";

    private static final String HE_MISTYPED = "321281195301160321";

    /** A man whose day of birth was mistyped. */
    private static final String GAO = "32128219541206809X";

    private static final String GAO_MISTYPED = "321282195412078095";

    private static final List<String> FILES =
            List.of("persons.csv", "contacts.csv", "registrations.csv", "marriages-民政局.csv");

    private final Driver driver = GraphForTests.driver();
    private final PersonIds ids = new PersonIds(Keys.FIXED);

    @TempDir static Path firstData = Path.of(".");
    private static @Nullable GraphCopy first;

    @TempDir Path folder = Path.of(".");
    private int deliveries;

    @BeforeEach
    void the_machine_joined_two_humans_of_two_numbers_each() throws IOException {
        Migrations.apply(driver);
        GraphForTests.wipe();
        GraphCopy before = first;
        if (before == null) {
            Path delivery = Files.createDirectory(folder.resolve("first"));
            for (String file : FILES) {
                Files.copy(SampleCity.FIRST.resolve(file), delivery.resolve(file));
            }
            new Ingest(driver, ids, firstData, Progress.SILENT)
                    .run(delivery, LocalDate.of(2020, 12, 31));
            first = GraphCopy.take();
        } else {
            before.putBack();
        }
        Folders.copy(firstData, folder.resolve("data"));
        assertThat(joined()).containsExactlyInAnyOrder(pair(HE), pair(GAO));
    }

    @Test
    void two_numbers_in_one_household_at_one_time_are_taken_apart_and_reviewed()
            throws IOException {
        deliver(
                "registrations",
                "household_no,id_number,relation_to_head,from_date\n"
                        + ("X1," + HE + ",户主,2015-01-01\n")
                        + ("X1," + HE_MISTYPED + ",77,2016-01-01\n")
                        // He moved: a household before and another one after is no contradiction.
                        + ("X2," + GAO_MISTYPED + ",户主,2017-01-01\n"));
        assertThat(joined()).containsExactly(pair(GAO));
        assertThat(review(HE)).containsExactly(List.of("UNSURE", "one-household", true));
        assertThat(review(GAO)).isEmpty();
        assertThat(households())
                .containsExactlyInAnyOrder(
                        List.of(ids.personIdOf(HE), "X1"),
                        List.of(ids.personIdOf(HE_MISTYPED), "X1"),
                        List.of(ids.personIdOf(GAO), "X2"));
    }

    @Test
    void two_numbers_married_to_two_people_at_one_time_are_taken_apart_and_reviewed()
            throws IOException {
        String header = "id_number_a,id_number_b,from_date,to_date\n";
        String one = TestPeople.born("19520101", 11);
        String other = TestPeople.born("19510101", 13);
        deliver(
                "marriages",
                header
                        + (one + "," + HE + ",1980-05-01,\n")
                        + (other + "," + HE_MISTYPED + ",1979-05-01,1979-12-31\n"));
        assertThat(joined()).containsExactlyInAnyOrder(pair(HE), pair(GAO));
        deliver("marriages", header + other + "," + HE_MISTYPED + ",1979-05-01,1981-01-01\n");
        assertThat(joined()).containsExactly(pair(GAO));
        assertThat(review(HE)).containsExactly(List.of("UNSURE", "two-marriages", true));
        assertThat(
                        rows(
                                "MATCH (a:Person)-[:SPOUSE_OF]->(b:Person) WHERE b.personId IN ['"
                                        + ids.personIdOf(HE)
                                        + "', '"
                                        + ids.personIdOf(HE_MISTYPED)
                                        + "'] RETURN a.personId, b.personId"))
                .containsExactlyInAnyOrder(
                        List.of(ids.personIdOf(one), ids.personIdOf(HE)),
                        List.of(ids.personIdOf(other), ids.personIdOf(HE_MISTYPED)));
    }

    @Test
    void what_a_machine_joined_that_is_not_even_alike_is_taken_apart_as_soon_as_a_list_names_both()
            throws IOException {
        joinedBySomeMachine();
        deliver(
                "registrations",
                "household_no,id_number,relation_to_head,from_date\n"
                        + ("X1," + HE + ",户主,2015-01-01\n")
                        + ("X1," + GAO + ",11,2015-01-01\n"));
        assertThat(joined()).containsExactlyInAnyOrder(pair(HE), pair(GAO));
        assertThat(
                        rows(
                                "MATCH (j:Judgement {judgement: 'DIFFERENT', reason: 'one-household'})"
                                        + " RETURN j.left, j.right"))
                .containsExactly(List.of(unlike().left(), unlike().right()));
    }

    @Test
    void a_new_version_of_the_machine_judges_all_pairs_anew_and_leaves_what_it_judges_alike() {
        Identities identities = new Identities(driver, ids, folder.resolve("data"));
        joinedBySomeMachine();
        assertThat(identities.resolve(DAY).merged()).isZero();
        assertThat(joined()).hasSize(3);
        rows("MATCH (k:KeyCheck {name: 'linkage'}) SET k.version = 'linkage-0' RETURN 1");

        assertThat(identities.resolve(DAY).separated()).isEqualTo(2);

        assertThat(joined()).containsExactlyInAnyOrder(pair(HE), pair(GAO));
        assertThat(
                        rows(
                                "MATCH (j:Judgement {reason: 'no longer alike'}) RETURN j.left, j.right,"
                                        + " j.decidedBy"))
                .containsExactly(List.of(unlike().left(), unlike().right(), "machine:linkage-2"));
        assertThat(identities.resolve(DAY).judged()).isZero();
    }

    /** Says in the name of an older machine that two who are nothing alike are one. */
    private void joinedBySomeMachine() {
        rows(
                "CREATE (j:Judgement {id: 'old', seq: 1000, left: '"
                        + unlike().left()
                        + "', right: '"
                        + unlike().right()
                        + "', judgement: 'SAME', probability: 1.0, weight: 99.0, clues: '[]',"
                        + " decidedBy: 'machine:linkage-0', decidedOn: date('2020-12-31'),"
                        + " deliveryNo: 1}) RETURN j.id");
        new Identities(driver, ids, folder.resolve("data")).resolve(DAY);
    }

    private Pair unlike() {
        return Pair.of(ids.personIdOf(HE), ids.personIdOf(GAO));
    }

    private Pair pair(String number) {
        return Pair.of(
                ids.personIdOf(number),
                ids.personIdOf(number.equals(HE) ? HE_MISTYPED : GAO_MISTYPED));
    }

    private List<Pair> joined() {
        return rows(
                        "MATCH (s:SourcePerson {source: 'persons'})-[:RESOLVES_TO]->(p:Person)"
                                + " RETURN s.sourceKey, p.personId")
                .stream()
                .map(row -> Pair.of(row.get(0).toString(), row.get(1).toString()))
                .toList();
    }

    /** The last judgement of a pair that was first joined, with its reason. */
    private List<List<Object>> review(String number) {
        return rows(
                "MATCH (j:Judgement {left: '"
                        + pair(number).left()
                        + "', right: '"
                        + pair(number).right()
                        + "'}) WITH j ORDER BY j.seq DESC LIMIT 1 WHERE j.judgement <> 'SAME'"
                        + " RETURN j.judgement, j.reason, j.clues <> '[]'");
    }

    private List<List<Object>> households() {
        return rows(
                "MATCH (p:Person)-[:REGISTERED_IN]->(h:Household) WHERE h.householdNo STARTS WITH"
                        + " 'X' RETURN p.personId, h.householdNo");
    }

    private void deliver(String dataset, String text) throws IOException {
        Path delivery = Files.createDirectory(folder.resolve("delivery" + ++deliveries));
        Files.writeString(delivery.resolve(dataset + ".csv"), text);
        IngestReport report =
                new Ingest(driver, ids, folder.resolve("data"), Progress.SILENT).run(delivery, DAY);
        assertThat(report.files().getFirst().quarantined()).isZero();
    }

    private List<List<Object>> rows(String query) {
        try (Session session = driver.session()) {
            return session.run(query, Map.of())
                    .list(row -> row.values().stream().map(v -> v.asObject()).toList());
        }
    }
}
