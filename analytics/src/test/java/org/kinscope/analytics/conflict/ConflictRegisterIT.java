package org.kinscope.analytics.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinscope.analytics.conflict.Town.CHILD;
import static org.kinscope.analytics.conflict.Town.HEAD;
import static org.kinscope.analytics.conflict.Town.WIFE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinscope.ingest.digest.GraphDigest;

class ConflictRegisterIT {

    private Town town = new Town();

    @BeforeEach
    void an_empty_town() {
        town = new Town();
    }

    private ConflictReport first() {
        return town.deliver(
                "2020-12-31",
                "persons: " + CHILD + ",王小明,男,2010-04-08,321202001001,,",
                "persons: " + HEAD + ",王建国,男,1980-01-01,321202001001,,",
                "births: " + CHILD + ",,,2009-04-07");
    }

    @Test
    void opens_what_two_sources_differ_on_with_both_values_and_who_said_them_when() {
        assertThat(first()).isEqualTo(new ConflictReport(2, 0, 1, 0, 0, 0));
        assertThat(town.said("birth-date")).containsExactly("2009-04-07 | 2010-04-08 | OPEN");
        assertThat(
                        town.texts(
                                "MATCH (c:Conflict)-[:CONCERNS]->(p:Person) UNWIND [c.owner,"
                                        + " c.oneDataset, c.oneDepartment, toString(c.oneSaidOn),"
                                        + " toString(c.oneLine), c.otherDataset, c.otherDepartment,"
                                        + " toString(c.otherLine), toString(c.firstSeen),"
                                        + " toString(c.finding), c.divisionCode, p.personId] AS text"
                                        + " RETURN text",
                                Map.of()))
                .containsExactly(
                        "health",
                        "births",
                        "health",
                        "2020-12-31",
                        "2",
                        "persons",
                        "public-security",
                        "2",
                        "2020-12-31",
                        "true",
                        "321202001001",
                        town.personId(CHILD));
    }

    @Test
    void a_second_look_looks_at_nobody_and_the_digest_of_the_facts_is_the_same() {
        first();
        String digest = GraphDigest.of(town.driver());
        assertThat(ConflictRegister.run(town.driver())).isEqualTo(ConflictReport.NOTHING);
        town.driver()
                .executableQuery("MATCH (c:Conflict|ConflictRegister) DETACH DELETE c")
                .execute();
        assertThat(GraphDigest.of(town.driver())).isEqualTo(digest);
    }

    @Test
    void a_correction_closes_it_and_what_was_known_before_stays_as_a_version() {
        first();
        assertThat(town.deliver("2021-01-31", "births: " + CHILD + ",,,2010-04-08"))
                .isEqualTo(new ConflictReport(1, 0, 0, 0, 0, 1));
        assertThat(town.said("birth-date")).containsExactly("2009-04-07 | 2010-04-08 | CORRECTED");
        assertThat(
                        town.texts(
                                "MATCH (c:Conflict)-[:SUPERSEDES]->(o:SupersededConflict)"
                                        + " RETURN o.state + ' ' + o.deliveryNo + ' ' +"
                                        + " o.untilDeliveryNo + ' ' + toString(c.correctedOn) AS text",
                                Map.of()))
                .containsExactly("OPEN 1 2 2021-01-31");
        assertThat(town.deliver("2021-02-28", "births: " + CHILD + ",,,2010-04-09"))
                .isEqualTo(new ConflictReport(1, 0, 0, 1, 0, 0));
        assertThat(town.said("birth-date")).containsExactly("2010-04-09 | 2010-04-08 | OPEN");
    }

    @Test
    void what_was_sent_back_stays_so_until_a_value_changes_and_what_may_stand_too() {
        first();
        String key =
                town.texts("MATCH (c:Conflict) RETURN c.conflictKey AS text", Map.of()).getFirst();
        assertThat(
                        ConflictMarks.mark(
                                town.driver(),
                                List.of(key, "none"),
                                ConflictState.SENT_BACK,
                                "ask"))
                .containsExactly(key);
        town.deliver("2021-01-31", "persons: " + CHILD + ",王小明,男,2010-04-08,321202001002,,");
        assertThat(town.said("birth-date")).containsExactly("2009-04-07 | 2010-04-08 | SENT_BACK");
        town.deliver("2021-02-28", "births: " + CHILD + ",,,2009-04-17");
        assertThat(town.said("birth-date")).containsExactly("2009-04-17 | 2010-04-08 | OPEN");
        ConflictMarks.mark(town.driver(), List.of(key), ConflictState.ACCEPTED, "an old paper");
        town.deliver("2021-03-31", "births: " + CHILD + ",,,2010-04-08");
        assertThat(town.said("birth-date")).containsExactly("2009-04-17 | 2010-04-08 | CORRECTED");
        assertThat(ConflictMarks.mark(town.driver(), List.of(key), ConflictState.ACCEPTED, "late"))
                .isEmpty();
        assertThatThrownBy(
                        () ->
                                ConflictMarks.mark(
                                        town.driver(), List.of(key), ConflictState.OPEN, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sent-back");
    }

    @Test
    void a_death_that_one_source_knows_is_listed_and_becomes_a_conflict_when_the_other_differs() {
        first();
        town.deliver("2021-01-31", "deaths: " + HEAD + ",2021-01-05");
        assertThat(town.said("death")).containsExactly("2021-01-05 | ? | OPEN");
        assertThat(
                        town.texts(
                                "MATCH (c:Conflict {attribute: 'death'}) RETURN c.finding AS text",
                                Map.of()))
                .containsExactly("false");
        town.deliver(
                "2021-02-28", "persons: " + HEAD + ",王建国,男,1980-01-01,321202001001,,2021-01-06");
        assertThat(town.said("death")).containsExactly("2021-01-05 | ? | CORRECTED");
        assertThat(town.said("death-date")).containsExactly("2021-01-05 | 2021-01-06 | OPEN");
    }

    @Test
    void a_change_of_the_head_or_of_an_employer_concerns_the_spouse_and_the_employees() {
        first();
        assertThat(
                        town.deliver(
                                        "2021-01-31",
                                        "persons: " + WIFE + ",李梅,女,1982-02-02,321202001001,,",
                                        "marriages: "
                                                + HEAD
                                                + ","
                                                + WIFE
                                                + ",2005-01-01,2020-06-30",
                                        "registrations: 1," + WIFE + ",10,2005-01-01,",
                                        "companies: 91321202MA1XXXXX9A,厂,",
                                        "employment: "
                                                + WIFE
                                                + ",91321202MA1XXXXX9A,3000,2019-01-01")
                                .opened())
                .isZero();
        town.deliver("2021-02-28", "registrations: 1," + HEAD + ",02,2005-01-01,");
        assertThat(town.said("marital-state"))
                .containsExactly("divorced 2020-06-30 | spouse of the head | OPEN");
        town.deliver("2021-03-31", "companies: 91321202MA1XXXXX9A,厂,2021-03-01");
        assertThat(town.said("employer")).containsExactly("closed 2021-03-01 | employs | OPEN");
    }

    @Test
    void a_unit_that_lives_elsewhere_than_its_applicant_is_listed_under_the_unit() {
        first();
        town.deliver(
                "2021-01-31",
                "persons: " + HEAD + ",王建国,男,1980-01-01,321202001001,城东小区3幢2单元401室,",
                "aid_units: JT1," + HEAD + ",1,2020-01-01,城东小区3幢2单元402室");
        assertThat(town.said("dwelling")).hasSize(1).first().asString().endsWith("OPEN");
        assertThat(
                        town.texts(
                                "MATCH (c:Conflict {attribute: 'dwelling'})-[:CONCERNS]->(u:AidUnit)"
                                        + " RETURN c.subjectKind + ' ' + u.aidUnitNo AS text",
                                Map.of()))
                .containsExactly("aid_unit JT1");
    }
}
