package org.kinscope.analytics.detector.sameneed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class SameNeedDetectorTest {

    private static final String SCHOOL = "education";
    private static final String LABOUR = "human-resources";

    private final SameNeedDetector detector = new SameNeedDetector();
    private final Village village =
            new Village().person("pupil").unit("U", "pupil", "2017-01-01").dibao("U");

    private void grant(
            String no,
            String programme,
            String department,
            String yuan,
            String period,
            String from,
            String to) {
        village.add(
                FactKind.GRANTS,
                "grantNo",
                no,
                "programmeCode",
                programme,
                "departmentCode",
                department,
                "personId",
                "pupil",
                "aidUnitNo",
                "U",
                "amountFen",
                Yuan.parse(yuan).fen(),
                "amountPeriod",
                period,
                "from",
                LocalDate.parse(from),
                "to",
                to.isEmpty() ? null : LocalDate.parse(to));
    }

    private List<Finding<SameNeed>> found() {
        return Village.found(detector, village.ofPerson("pupil"));
    }

    @Test
    void finds_school_aid_of_two_departments_for_one_pupil() {
        grant("A", "EDU_VOC", SCHOOL, "2400", "year", "2020-09-01", "2021-09-01");
        grant("B", "EDU_HIGH", LABOUR, "1200", "year", "2020-11-01", "2021-09-01");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().need()).isEqualTo("education"))
                .satisfies(f -> assertThat(f.grounds().grantNos()).containsExactly("A", "B"))
                .satisfies(f -> assertThat(f.grounds().months()).isEqualTo(2))
                // November and December: a twelfth of 1200 each.
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("200.00")));
    }

    @Test
    void three_decisions_are_one_finding_and_the_department_that_gives_most_is_not_at_stake() {
        grant("A", "DIS_CARE", "civil-affairs", "160", "month", "2020-10-01", "");
        grant("B", "DIS_CARE", "disabled-persons-federation", "100", "month", "2020-11-01", "");
        grant("C", "DIS_CARE", "disabled-persons-federation", "90", "month", "2020-12-01", "");
        // November: 100 beside 160; December: 160 beside 100 and 90.
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().identifyingParts()).contains("A", "B", "C"))
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("260.00")));
    }

    @Test
    void two_needs_are_two_findings() {
        grant("A", "DIS_CARE", "civil-affairs", "160", "month", "2020-10-01", "");
        grant("B", "DIS_CARE", "disabled-persons-federation", "100", "month", "2020-11-01", "");
        grant("C", "EDU_VOC", SCHOOL, "2400", "year", "2020-09-01", "");
        grant("D", "EDU_HIGH", LABOUR, "1200", "year", "2020-11-01", "");
        assertThat(found())
                .extracting(f -> f.grounds().need())
                .containsExactly("care", "education");
    }

    @Test
    void stays_silent_where_one_department_gives_both_or_the_needs_differ() {
        grant("A", "EDU_VOC", SCHOOL, "2400", "year", "2020-09-01", "");
        grant("B", "EDU_HIGH", SCHOOL, "1200", "year", "2020-11-01", "");
        grant("C", "UTIL", "utilities", "8", "month", "2020-11-01", "");
        assertThat(Village.ask(detector, village.ofPerson("pupil")))
                .isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_where_one_is_paid_once_or_the_catalogue_does_not_know_it() {
        grant("A", "EDU_VOC", SCHOOL, "2400", "year", "2020-09-01", "");
        grant("B", "EDU_HIGH", LABOUR, "1200", "once", "2020-12-31", "2021-01-01");
        grant("C", "NOWHERE", LABOUR, "1200", "year", "2020-09-01", "");
        grant("D", "NOWHERE", SCHOOL, "1200", "year", "2020-09-01", "");
        assertThat(found()).isEmpty();
    }

    @Test
    void innocent_is_a_pair_that_a_rule_permits() {
        // Where a child's money is paid less what dibao gives, both run by rule.
        grant("A", "DFCHILD", "civil-affairs", "700", "month", "2020-01-01", "");
        grant("B", "DIBAO", "charity", "700", "month", "2020-01-01", "");
        assertThat(found()).isEmpty();
        // What excludes the other is not permitted by that.
        grant("C", "TEKUN", "charity", "923", "month", "2020-12-01", "");
        grant("D", "DIBAO", "civil-affairs", "700", "month", "2020-12-01", "");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().grantNos()).containsExactly("B", "C", "D"));
    }

    @Test
    void at_the_limit_one_year_ends_on_the_day_on_which_the_next_begins() {
        grant("A", "EDU_VOC", SCHOOL, "2400", "year", "2019-09-01", "2020-12-31");
        grant("B", "EDU_HIGH", LABOUR, "1200", "year", "2020-12-31", "");
        assertThat(found()).isEmpty();
        grant("C", "EDU_VOC", SCHOOL, "2400", "year", "2019-09-01", "2021-01-01");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().grantNos()).containsExactly("B", "C"))
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("100.00")));
    }

    @Test
    void an_overlap_of_the_past_is_found_by_looking_back() {
        grant("A", "EDU_VOC", SCHOOL, "2400", "year", "2019-09-01", "2020-10-15");
        grant("B", "EDU_HIGH", LABOUR, "1200", "year", "2020-09-01", "");
        Neighbourhood seen = village.ofPerson("pupil");
        assertThat(detector.ask(seen, lookingBack(2))).isInstanceOf(Answer.NotMet.class);
        assertThat(detector.ask(seen, lookingBack(3))).isInstanceOf(Answer.Met.class);
    }

    private static Inquiry lookingBack(long months) {
        return new Inquiry(Village.DAY, Village.policy(), Map.of("lookbackMonths", months));
    }

    @Test
    void explains_itself_with_both_decisions_both_departments_and_the_smaller_sum() {
        grant("A", "DIS_CARE", "civil-affairs", "160", "month", "2019-01-01", "");
        grant("B", "DIS_CARE", "disabled-persons-federation", "100", "month", "2020-11-01", "");
        Finding<SameNeed> finding = found().getFirst();
        assertThat(finding.amount()).isEqualTo(Yuan.parse("200.00"));
        assertThat(String.valueOf(finding.amountBasis())).contains("2020-11 … 2020-12", "200.00");
        assertThat(finding.otherKeys()).containsExactly("U");
        assertThat(finding.evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Step::toKey)
                                        .containsExactly("A", "B"));
        assertThat(finding.grounds().sentence().zh()).contains("民政", "残疾人联合会", "2 个月", "？");
        assertThat(finding.grounds().sentence().en())
                .contains("Civil affairs", "federation", "2 months", "?");
    }
}
