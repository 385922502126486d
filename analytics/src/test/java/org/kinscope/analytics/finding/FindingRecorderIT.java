package org.kinscope.analytics.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.neighbourhood.Town;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;
import org.neo4j.driver.Record;

class FindingRecorderIT {

    private static final String CODE = "hidden.kin-vehicle";
    private static final LocalDate DECEMBER = LocalDate.of(2020, 12, 31);
    private static final LocalDate JANUARY = LocalDate.of(2021, 1, 31);

    private final FindingRecorder recorder = new FindingRecorder(GraphForTests.driver());

    @BeforeEach
    void town() {
        new Town()
                .node("Person", "li", "divisionCode", "321202001001")
                .node("Person", "wang", "divisionCode", "321203001001")
                .node("AidUnit", "U1", "divisionCode", "321202001001")
                .node("AidUnit", "U2")
                .node("Vehicle", "苏M1")
                .node("Grant", "G1")
                .link("Person:wang", "MEMBER_OF", "AidUnit:U2", "applicant", true)
                .build();
    }

    @Test
    void a_new_finding_is_open_about_its_subject_and_rests_on_the_nodes_of_its_path() {
        RecordReport report = record(DECEMBER, finding(Subject.aidUnit("U1"), "苏M1", 100));
        assertThat(report).isEqualTo(new RecordReport(1, 0, 0, 0, 0));
        Record row =
                one(
                        "MATCH (f:Finding)-[:ABOUT]->(u:AidUnit {aidUnitNo: 'U1'}) RETURN f {.*} AS f, COLLECT { MATCH (f)-[:RESTS_ON]->(n) RETURN coalesce(n.personId, n.plateNo) AS k ORDER BY k } AS on");
        Map<String, Object> f = row.get("f").asMap();
        assertThat(f)
                .containsEntry("code", CODE)
                .containsEntry("version", 1L)
                .containsEntry("subjectKind", "aid_unit")
                .containsEntry("subjectKey", "U1")
                .containsEntry("divisionCode", "321202001001")
                .containsEntry("state", "OPEN")
                .containsEntry("amountFen", 10_000L)
                .containsEntry("amountBasis", "{\"zh\":\"估值\",\"en\":\"appraised value\"}")
                .containsEntry("strength", "RECORDED")
                .containsEntry("sentenceEn", "Who uses 苏M1?")
                .containsEntry("grounds", "{\"plateNo\":\"苏M1\"}")
                .containsEntry("parameters", "{\"days\":3}")
                .containsEntry("firstSeen", DECEMBER)
                .containsEntry("lastSeen", DECEMBER)
                .containsEntry("asOf", DECEMBER)
                .containsEntry("otherKeys", List.of("li"));
        assertThat(row.get("f").get("evidence").asString())
                .startsWith("[{\"kind\":\"PATH\",\"steps\":[{\"what\":");
        assertThat(row.get("on").asList()).isEqualTo(List.of("li", "苏M1"));
    }

    @Test
    void a_unit_without_a_division_lies_in_its_applicants() {
        record(
                DECEMBER,
                finding(Subject.aidUnit("U2"), "苏M1", 100),
                finding(Subject.person("li"), "苏M1", 100));
        assertThat(
                        one("MATCH (f:Finding {subjectKey: 'U2'}) RETURN f.divisionCode AS d")
                                .get("d")
                                .asString())
                .isEqualTo("321203001001");
        assertThat(
                        one("MATCH (f:Finding)-[:ABOUT]->(:Person {personId: 'li'}) RETURN f.divisionCode AS d")
                                .get("d")
                                .asString())
                .isEqualTo("321202001001");
    }

    @Test
    void found_again_keeps_its_first_day_and_takes_the_new_amount() {
        record(DECEMBER, finding(Subject.aidUnit("U1"), "苏M1", 100));
        assertThat(record(JANUARY, finding(Subject.aidUnit("U1"), "苏M1", 90)))
                .isEqualTo(new RecordReport(0, 0, 1, 0, 0));
        RecordedFinding found = read(Findings.Filter.all(Scope.CITY)).getFirst();
        assertThat(found.firstSeen()).isEqualTo(DECEMBER);
        assertThat(found.lastSeen()).isEqualTo(JANUARY);
        assertThat(found.amount()).isEqualTo(new Yuan(9_000));
        assertThat(one("MATCH (:Finding)-[r:RESTS_ON]->() RETURN count(r) AS n").get("n").asLong())
                .isEqualTo(2);
    }

    @Test
    void gone_expires_and_is_reopened_when_found_again() {
        record(DECEMBER, finding(Subject.aidUnit("U1"), "苏M1", 100));
        assertThat(record(JANUARY)).isEqualTo(new RecordReport(0, 0, 0, 1, 0));
        RecordedFinding gone = read(Findings.Filter.all(Scope.CITY)).getFirst();
        assertThat(gone.state()).isEqualTo("EXPIRED");
        assertThat(gone.lastSeen()).isEqualTo(DECEMBER);
        assertThat(record(JANUARY)).isEqualTo(new RecordReport(0, 0, 0, 0, 0));
        assertThat(record(JANUARY.plusMonths(1), finding(Subject.aidUnit("U1"), "苏M1", 100)))
                .isEqualTo(new RecordReport(0, 1, 0, 0, 0));
        assertThat(read(Findings.Filter.all(Scope.CITY)).getFirst().state()).isEqualTo("OPEN");
    }

    @Test
    void what_could_not_be_decided_this_time_stays_as_it_was() {
        record(
                DECEMBER,
                finding(Subject.aidUnit("U1"), "苏M1", 100),
                finding(Subject.aidUnit("U2"), "苏M1", 100));
        assertThat(
                        recorder.record(
                                List.of(),
                                Set.of(CODE),
                                JANUARY,
                                Scope.CITY,
                                Map.of(),
                                Map.of(CODE, Set.of(Subject.aidUnit("U1")))))
                .isEqualTo(new RecordReport(0, 0, 0, 1, 1));
        assertThat(read(new Findings.Filter(Set.of(CODE), "OPEN", null, Scope.CITY)))
                .extracting(f -> f.subject().key())
                .containsExactly("U1");
    }

    @Test
    void a_run_about_an_earlier_day_closes_nothing_that_was_seen_later() {
        record(JANUARY, finding(Subject.aidUnit("U1"), "苏M1", 100));
        assertThat(record(DECEMBER)).isEqualTo(new RecordReport(0, 0, 0, 0, 1));
        assertThat(read(Findings.Filter.all(Scope.CITY)).getFirst().state()).isEqualTo("OPEN");
    }

    @Test
    void other_analyses_and_other_divisions_are_left_alone() {
        record(
                DECEMBER,
                finding(Subject.aidUnit("U1"), "苏M1", 100),
                finding(Subject.aidUnit("U2"), "苏M1", 100));
        assertThat(recorder.record(List.of(), Set.of("ring.phone"), JANUARY, Scope.CITY))
                .isEqualTo(new RecordReport(0, 0, 0, 0, 0));
        assertThat(recorder.record(List.of(), Set.of(CODE), JANUARY, new Scope("321203")))
                .isEqualTo(new RecordReport(0, 0, 0, 1, 0));
        assertThat(read(new Findings.Filter(Set.of(CODE), "OPEN", null, Scope.CITY)))
                .extracting(f -> f.subject().key())
                .containsExactly("U1");
        assertThat(read(Findings.Filter.all(new Scope("321203"))))
                .extracting(f -> f.subject().key())
                .containsExactly("U2");
        assertThat(read(new Findings.Filter(Set.of(), null, JANUARY, Scope.CITY))).isEmpty();
        assertThat(read(new Findings.Filter(Set.of("ring.phone"), null, null, Scope.CITY)))
                .isEmpty();
    }

    @Test
    void many_findings_take_several_batches_and_two_of_one_key_are_one() {
        List<Finding<?>> many = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            many.add(finding(Subject.person("li"), "苏X" + i, i));
        }
        many.add(finding(Subject.person("li"), "苏X0", 0));
        assertThat(recorder.record(many, Set.of(CODE), DECEMBER, Scope.CITY))
                .isEqualTo(new RecordReport(1_200, 0, 0, 0, 0));
        assertThat(read(Findings.Filter.all(Scope.CITY))).hasSize(1_200);
    }

    @Test
    void a_finding_of_an_analysis_that_was_not_run_is_refused() {
        assertThatThrownBy(
                        () ->
                                recorder.record(
                                        List.of(finding(Subject.person("li"), "苏M1", 1)),
                                        Set.of("ring.phone"),
                                        DECEMBER,
                                        Scope.CITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "'hidden.kin-vehicle' is of none of the analyses [ring.phone]");
    }

    private RecordReport record(LocalDate asOf, Finding<?>... found) {
        return recorder.record(
                List.of(found),
                Set.of(CODE),
                asOf,
                Scope.CITY,
                Map.of(CODE, Map.of("days", 3L)),
                Map.of());
    }

    private static List<RecordedFinding> read(Findings.Filter filter) {
        List<RecordedFinding> found = new ArrayList<>();
        long count = new Findings(GraphForTests.driver()).forEach(filter, found::add);
        assertThat(count).isEqualTo(found.size());
        return found;
    }

    private static Record one(String cypher) {
        return GraphForTests.driver().executableQuery(cypher).execute().records().getFirst();
    }

    private static Finding<Used> finding(Subject subject, String plateNo, long yuan) {
        return new Finding<>(
                CODE,
                1,
                subject,
                new Used(plateNo),
                List.of(
                        new Evidence.Path(
                                List.of(
                                        new Evidence.Step(
                                                new Words("用", "uses"),
                                                "USED",
                                                "li",
                                                plateNo,
                                                Spell.ALWAYS,
                                                new Source(1, 1, 2))))),
                new Yuan(yuan * 100),
                new Words("估值", "appraised value"),
                Finding.Strength.RECORDED,
                List.of("li"),
                DECEMBER);
    }

    private record Used(String plateNo) implements Grounds {
        @Override
        public List<String> identifyingParts() {
            return List.of(plateNo);
        }

        @Override
        public Words sentence() {
            return new Words("谁在用" + plateNo + "？", "Who uses " + plateNo + "?");
        }
    }
}
