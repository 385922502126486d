package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.digest.GraphDigest;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.judgement.Judgement;
import org.kinscope.ingest.identity.judgement.JudgementJournal;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.judgement.Verdict;
import org.kinscope.ingest.identity.resolve.Identities;
import org.kinscope.ingest.identity.resolve.JudgementRefused;
import org.kinscope.ingest.migration.Migrations;
import org.kinscope.ingest.plan.FilePlan;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** A human of two numbers while deliveries, judgements and kills go on. */
class IdentityHistoryIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final String WANG = TestPeople.born("19700512", 21);
    private static final String WRONG = TestPeople.born("19700512", 23);
    private static final String LI = TestPeople.born("19720303", 22);
    private static final String CHILD = TestPeople.born("20010101", 24);

    private final Driver driver = GraphForTests.driver();
    private final PersonIds ids = new PersonIds(Keys.FIXED);

    @TempDir Path folder = Path.of(".");
    private int deliveries;

    @BeforeEach
    void a_man_of_two_numbers_is_joined() throws IOException {
        Migrations.apply(driver);
        GraphForTests.wipe();
        deliver(
                "persons",
                "id_number,name,birth_date\n"
                        + (WANG + ",王伟,1970-05-12\n")
                        + (WRONG + ",王卫,1970-05-12\n"));
        deliver(
                "registrations",
                "household_no,id_number,relation_to_head,from_date\nH1,"
                        + WANG
                        + ",户主,1990-01-01\n");
        identities().judge("tester", pair(), Verdict.SAME, "asked him", DAY);
    }

    @Test
    void rows_of_the_register_go_to_their_record_and_all_others_to_the_person() throws IOException {
        deliver("persons", "id_number,name,birth_date\n" + WRONG + ",王玮,1970-05-12\n");
        deliver("deaths", "id_number,died_on\n" + WRONG + ",2020-05-02\n");
        deliver("births", "child_id,mother_id,father_id\n" + CHILD + "," + LI + "," + WRONG + "\n");
        deliver(
                "deposits",
                "account_no,holder_id,institution,balance,as_of\n"
                        + ("62170001," + WRONG + ",工行,10,2020-01-01\n")
                        + ("62170001," + WANG + ",工行,20,2020-02-01\n"));
        String home = ids.personIdOf(WANG);
        assertThat(
                        rows(
                                "MATCH (s:SourcePerson {source: 'persons'})-[:SUPERSEDES]->(o:SupersededPerson)"
                                        + " MATCH (s)-[:RESOLVES_TO]->(p) RETURN s.name, o.name, p.name,"
                                        + " toString(p.deathDate), s.deathDate IS NULL, p.personId"))
                .containsExactly(List.of("王玮", "王卫", "王伟", "2020-05-02", true, home));
        assertThat(
                        rows(
                                "MATCH (p:Person {personId: '"
                                        + home
                                        + "'})-[r:PARENT_OF|HOLDS]->() RETURN type(r), r.via ORDER BY"
                                        + " type(r), size(coalesce(r.via, []))"))
                .containsExactly(
                        java.util.Arrays.asList("HOLDS", null),
                        List.of("HOLDS", List.of(ids.personIdOf(WRONG))),
                        List.of(
                                "PARENT_OF",
                                List.of(ids.personIdOf(WRONG), ids.personIdOf(CHILD))));
        assertThat(rows("MATCH (p:Person) RETURN count(p)")).containsExactly(List.of(3L));

        identities().judge("tester", pair(), Verdict.DIFFERENT, "no, a cousin", DAY);
        assertThat(
                        rows(
                                "MATCH (p:Person {personId: '"
                                        + ids.personIdOf(WRONG)
                                        + "'}) RETURN p.name, toString(p.deathDate),"
                                        + " COUNT { (p)-[:HOLDS]->() }, COUNT { (p)-[:PARENT_OF]->() }"))
                .containsExactly(List.of("王玮", "2020-05-02", 1L, 1L));
        assertThat(
                        rows(
                                "MATCH (p:Person {personId: '"
                                        + home
                                        + "'}) RETURN p.deathDate IS NULL, size(p.idTokens),"
                                        + " COUNT { (p)-[:HOLDS]->() }, COUNT { (p)-[:PARENT_OF]->() }"))
                .containsExactly(List.of(true, 1L, 1L, 0L));
    }

    @Test
    void a_dry_run_knows_the_rows_of_both_numbers_of_a_human() throws IOException {
        Path next = folder.resolve("next");
        Files.createDirectories(next);
        Files.writeString(
                next.resolve("persons.csv"),
                "id_number,name,birth_date\n"
                        + (WANG + ",王伟,1970-05-12\n")
                        + (WRONG + ",王玮,1970-05-13\n")
                        + (LI + ",李,1972-03-03\n"));
        Files.delete(folder.resolve("data/snapshots/persons.hashes"));

        FilePlan plan =
                new Ingest(driver, ids, folder.resolve("data"), Progress.SILENT)
                        .plan(next)
                        .files()
                        .getFirst();

        assertThat(List.of(plan.added(), plan.changed(), plan.unchanged()))
                .containsExactly(1L, 1L, 1L);
        assertThat(plan.columns()).isEqualTo(Map.of("name", 1L, "birth_date", 1L));
    }

    @Test
    void a_corrected_birth_certificate_of_one_number_leaves_that_of_the_other() throws IOException {
        String header = "child_id,mother_id\n";
        deliver("births", header + WANG + "," + LI + "\n" + WRONG + "," + LI + "\n");
        deliver("births", header + WRONG + "," + CHILD + "\n");
        assertThat(
                        rows(
                                "MATCH (m)-[r:PARENT_OF|WAS_PARENT_OF]->(:Person {personId: '"
                                        + ids.personIdOf(WANG)
                                        + "'}) RETURN type(r), m.personId ORDER BY type(r), r.via IS NOT"
                                        + " NULL"))
                .containsExactlyInAnyOrder(
                        List.of("PARENT_OF", ids.personIdOf(LI)),
                        List.of("PARENT_OF", ids.personIdOf(CHILD)),
                        List.of("WAS_PARENT_OF", ids.personIdOf(LI)));
    }

    @Test
    void a_judgement_that_a_kill_left_in_the_journal_is_done_by_the_next_run() {
        Judgement different =
                Judgement.byPerson("tester", pair(), Verdict.DIFFERENT, List.of(), "killed")
                        .at(99, DAY, 2);
        new JudgementJournal(folder.resolve("data")).append(List.of(different));
        assertThat(identities().resolve(DAY).separated()).isEqualTo(1);
        assertThat(rows("MATCH (j:Judgement {seq: 99}) RETURN j.reason"))
                .containsExactly(List.of("killed"));
        assertThat(identities().resolve(DAY).separated()).isZero();
    }

    @Test
    void records_that_a_kill_left_where_they_stood_move_with_the_next_run() {
        String joined = GraphDigest.of(driver);
        identities().judge("tester", pair(), Verdict.DIFFERENT, "first", DAY);
        rows(
                "MATCH (j:Judgement) WITH j ORDER BY j.seq DESC LIMIT 1 CREATE (k:Judgement)"
                        + " SET k = j {.*, id: 'later', seq: j.seq + 1, judgement: 'SAME'}");
        assertThat(identities().resolve(DAY).merged()).isEqualTo(1);
        assertThat(GraphDigest.of(driver)).isEqualTo(joined);
        assertThat(new JudgementJournal(folder.resolve("data")).read())
                .extracting(Judgement::id)
                .contains("later");
    }

    @Test
    void kin_are_never_one() throws IOException {
        deliver("births", "child_id,mother_id\n" + CHILD + "," + LI + "\n");
        Pair kin = Pair.of(ids.personIdOf(CHILD), ids.personIdOf(LI));
        Identities identities = identities();
        assertThatThrownBy(() -> identities.judge("tester", kin, Verdict.SAME, "no", DAY))
                .isInstanceOf(JudgementRefused.class)
                .hasMessageContaining("parent and child");
    }

    private Pair pair() {
        return Pair.of(ids.personIdOf(WANG), ids.personIdOf(WRONG));
    }

    private Identities identities() {
        return new Identities(driver, ids, folder.resolve("data"));
    }

    private void deliver(String dataset, String text) throws IOException {
        Path delivery = folder.resolve("delivery" + ++deliveries);
        Files.createDirectories(delivery);
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
