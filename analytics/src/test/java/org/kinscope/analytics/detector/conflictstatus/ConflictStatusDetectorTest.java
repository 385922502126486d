package org.kinscope.analytics.detector.conflictstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;

class ConflictStatusDetectorTest {

    private final ConflictStatusDetector detector = new ConflictStatusDetector();
    private final Village village =
            new Village().person("qi").unit("U1", "qi", "2019-01-01").dibao("U1");

    @Test
    void finds_dibao_beside_each_of_the_others() {
        for (String other : List.of("tekun", "dibao-marginal", "expenditure-poor")) {
            Village home = new Village().person("qi").unit("U1", "qi", "2019-01-01").dibao("U1");
            home.status("U1", other, "2020-06-01", "", "");
            assertThat(Village.found(detector, home.ofUnit("U1")))
                    .as(other)
                    .singleElement()
                    .satisfies(
                            f ->
                                    assertThat(f.grounds().statuses())
                                            .containsExactlyInAnyOrder(
                                                    "dibao@2019-01-01", other + "@2020-06-01"));
        }
    }

    @Test
    void finds_an_orphan_who_is_destitute_too_but_not_one_with_dibao() {
        Village child = new Village().person("xin").unit("U1", "xin", "2019-01-01");
        child.status("U1", "orphan", "2019-01-01", "", "").dibao("U1");
        assertThat(Village.ask(detector, child.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
        Village cared = new Village().person("xin").unit("U1", "xin", "2019-01-01");
        cared.status("U1", "orphan", "2019-01-01", "", "");
        cared.status("U1", "tekun", "2020-01-01", "", "");
        assertThat(Village.found(detector, cared.ofUnit("U1"))).hasSize(1);
    }

    @Test
    void three_that_clash_are_one_finding_and_name_the_second_beginning() {
        village.status("U1", "tekun", "2020-03-01", "", "");
        village.status("U1", "expenditure-poor", "2020-02-01", "", "");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().statuses()).hasSize(3))
                .satisfies(
                        f -> assertThat(f.grounds().since()).isEqualTo(LocalDate.of(2020, 2, 1)));
    }

    @Test
    void stays_silent_about_one_status_recorded_twice_and_about_tier_three_beside_it() {
        village.status("U1", "dibao", "2020-01-01", "", "");
        village.status("U1", "monitored", "2020-01-01", "", "");
        village.status("U1", "emergency", "2020-01-01", "", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_the_other_ended_on_the_day_or_a_day_later() {
        village.status("U1", "tekun", "2018-01-01", "2020-12-31", "");
        assertThat(found()).isEmpty();
        village.status("U1", "tekun", "2018-02-01", "2021-01-01", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void at_the_limit_the_other_begins_on_the_day_or_a_day_later() {
        village.status("U1", "dibao-marginal", "2021-01-01", "", "");
        assertThat(found()).isEmpty();
        village.status("U1", "dibao-marginal", "2020-12-31", "", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void innocent_may_be_one_person_aided_alone_and_is_asked_all_the_same() {
        village.status("U1", "dibao-marginal", "2020-01-01", "", "single");
        assertThat(found()).hasSize(1);
    }

    @Test
    void of_an_unknown_beginning_it_does_not_tell_since_when() {
        village.status("U1", "tekun", "", "", "");
        assertThat(found().getFirst().grounds().since()).isNull();
        assertThat(found().getFirst().grounds().statuses()).contains("tekun@");
    }

    @Test
    void explains_itself_with_both_statuses_and_the_members() {
        village.status("U1", "dibao-marginal", "2020-06-01", "", "");
        Finding<ConflictStatus> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.otherKeys()).containsExactly("qi");
        assertThat(finding.evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Step::relation)
                                        .containsExactly(
                                                "StatusSpell", "StatusSpell", "MEMBER_OF"));
        assertThat(finding.grounds().sentence().zh()).contains("低保、低保边缘", "2020-06-01", "？");
        assertThat(finding.grounds().sentence().en()).contains("since 2020-06-01", "?");
    }

    private List<Finding<ConflictStatus>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
