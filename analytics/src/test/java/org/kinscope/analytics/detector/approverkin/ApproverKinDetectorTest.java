package org.kinscope.analytics.detector.approverkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;

class ApproverKinDetectorTest {

    private static final String ELSEWHERE = "321203002001";

    private final ApproverKinDetector detector = new ApproverKinDetector();
    private final Village village =
            new Village()
                    .person("grandfather", "1940-01-01", "2000-01-01")
                    .person("father", "1960-01-01", "2010-01-01")
                    .person("uncle", "1965-01-01", "")
                    .person("qian")
                    .person("sister")
                    .person("cousin")
                    .siblings("grandfather", "father", "uncle")
                    .siblings("father", "qian", "sister")
                    .parent("uncle", "cousin")
                    .unit("U1", "qian", "2019-01-01")
                    .dibao("U1");

    @Test
    void finds_a_grant_that_a_sister_approved() {
        approvedBy("sister");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts()).containsExactly("sister");
                            assertThat(f.otherKeys()).containsExactly("qian", "sister");
                        });
    }

    @Test
    void finds_a_sister_who_served_in_the_grants_division_on_the_day_of_decision() {
        approvedBy("");
        village.serves("sister", Village.DIVISION, "2018-01-01", "2019-06-01");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().approved()).isFalse());
    }

    @Test
    void a_person_without_a_unit_stands_alone() {
        village.person("old", "1930-01-01", "").parent("old", "cousin");
        village.grant("E", "ELDER_ALLOW", "old", "", "60", "month", "2019-01-01", "", "cousin");
        assertThat(Village.found(detector, village.ofPerson("old"))).hasSize(1);
        village.grant("F", "ELDER_ALLOW", "qian", "", "60", "month", "2019-01-01", "", "sister");
        assertThat(Village.found(detector, village.ofPerson("qian"))).isEmpty();
        assertThat(found()).hasSize(1);
    }

    @Test
    void stays_silent_about_uncles_cousins_and_officials_of_other_places() {
        approvedBy("cousin");
        village.grant("B", "UTIL", "qian", "U1", "10", "month", "2019-03-01", "", "uncle");
        village.serves("sister", ELSEWHERE, "2018-01-01", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_about_those_who_married_after_the_decision() {
        village.person("wife").married("qian", "wife", "2019-03-02", "");
        approvedBy("wife");
        assertThat(found()).isEmpty();
    }

    @Test
    void finds_those_who_were_married_on_the_day_of_decision_though_divorced_since() {
        village.person("wife").married("qian", "wife", "2015-01-01", "2020-01-01");
        approvedBy("wife");
        assertThat(found()).hasSize(1);
    }

    @Test
    void at_the_limit_service_ends_on_the_day_of_decision() {
        approvedBy("");
        village.serves("sister", Village.DIVISION, "2018-01-01", "2019-03-01");
        assertThat(found()).isEmpty();
        village.serves("sister", Village.DIVISION, "2019-03-01", "2019-03-02");
        assertThat(found()).hasSize(1);
    }

    @Test
    void at_the_limit_a_decision_of_tomorrow_is_not_yet_known() {
        village.grant("B", "UTIL", "qian", "U1", "10", "month", "2021-01-01", "", "sister");
        assertThat(found()).isEmpty();
        village.grant("C", "UTIL", "qian", "U1", "10", "month", "2020-12-31", "", "sister");
        assertThat(found()).hasSize(1);
    }

    @Test
    void innocent_is_a_filing_by_that_official_for_that_member() {
        approvedBy("sister");
        village.files("sister", "cousin", "2019-01-15");
        assertThat(found()).hasSize(1);
        village.files("sister", "qian", "2020-05-01");
        assertThat(found()).isEmpty();
    }

    @Test
    void explains_itself_by_the_kinship_the_grant_and_the_filing_that_is_missing() {
        approvedBy("sister");
        Finding<ApproverKin> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.strength()).isEqualTo(Finding.Strength.DERIVED);
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Evidence.Step::relation)
                                        .containsExactly(
                                                "SIBLING_OF",
                                                "PARENT_OF",
                                                "PARENT_OF",
                                                "Grant",
                                                "APPROVED"));
        assertThat(finding.evidence().get(1))
                .isInstanceOfSatisfying(
                        Evidence.Missing.class,
                        missing -> assertThat(missing.dataset()).isEqualTo("kin_filings"));
        assertThat(finding.grounds().sentence().zh()).contains("兄弟姐妹", "A", "近亲属备案", "？");
        assertThat(finding.grounds().sentence().en()).contains("sibling", "?");
    }

    private void approvedBy(String official) {
        village.grant("A", "DIBAO", "qian", "U1", "300", "month", "2019-03-01", "", official);
    }

    private List<Finding<ApproverKin>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
