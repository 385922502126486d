package org.kinscope.analytics.detector.sameprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class SameProgrammeDetectorTest {

    private final SameProgrammeDetector detector = new SameProgrammeDetector();
    private final Village village = new Village().person("wang").unit("U1", "wang", "2017-01-01");

    @Test
    void finds_two_running_grants_of_one_programme_in_two_places() {
        village.grant("A", "DIS_CARE", "wang", "U1", "160", "month", "2017-01-01", "", "");
        village.grant("B", "DIS_CARE", "wang", "", "160", "month", "2019-05-01", "", "");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts())
                                    .containsExactly("DIS_CARE", "B");
                            assertThat(f.subject().key()).isEqualTo("wang");
                            assertThat(f.otherKeys()).containsExactly("U1");
                        });
    }

    @Test
    void finds_a_third_grant_as_a_question_of_its_own_and_counts_no_money_twice() {
        village.grant("A", "DIBAO", "wang", "U1", "100", "month", "2020-01-01", "", "");
        village.grant("B", "DIBAO", "wang", "U1", "200", "month", "2020-11-01", "", "");
        village.grant("C", "DIBAO", "wang", "U1", "300", "month", "2020-12-01", "", "");
        assertThat(found())
                .extracting(f -> f.grounds().grantNo(), Finding::amount)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("B", yuan("400.00")),
                        org.assertj.core.groups.Tuple.tuple("C", yuan("300.00")));
    }

    @Test
    void stays_silent_about_two_programmes_and_about_grants_that_have_ended() {
        village.grant("A", "DIS_CARE", "wang", "U1", "160", "month", "2017-01-01", "", "");
        village.grant("B", "DIS_LIVING", "wang", "U1", "160", "month", "2017-01-01", "", "");
        village.grant("C", "DIBAO", "wang", "U1", "160", "month", "2017-01-01", "2018-01-01", "");
        village.grant("D", "DIBAO", "wang", "U1", "160", "month", "2017-06-01", "", "");
        assertThat(Village.ask(detector, village.ofPerson("wang")))
                .isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void an_overlap_of_the_past_is_found_where_one_looks_back_far_enough() {
        village.grant("A", "DIBAO", "wang", "U1", "160", "month", "2019-01-01", "2020-11-01", "");
        village.grant("B", "DIBAO", "wang", "U1", "160", "month", "2020-06-01", "", "");
        assertThat(found()).isEmpty();
        assertThat(lookingBack(1)).isEmpty();
        assertThat(lookingBack(2)).hasSize(1);
    }

    @Test
    void at_the_limit_a_grant_that_begins_on_the_day_another_ends_does_not_overlap() {
        village.grant("A", "DIBAO", "wang", "U1", "182", "month", "2017-03-01", "2020-10-01", "");
        village.grant("B", "DIBAO", "wang", "U1", "182", "month", "2020-10-01", "", "");
        assertThat(lookingBack(120)).isEmpty();
    }

    @Test
    void at_the_limit_one_off_grants_repeat_on_day_364_and_not_on_day_365() {
        village.grant(
                "A", "TEMP_URGENT", "wang", "U1", "2130", "once", "2019-10-01", "2019-10-02", "");
        village.grant(
                "B", "TEMP_URGENT", "wang", "U1", "1000", "once", "2020-09-30", "2020-10-01", "");
        assertThat(found()).isEmpty();
        village.grant(
                "C", "TEMP_URGENT", "wang", "U1", "900", "once", "2020-09-29", "2020-09-30", "");
        assertThat(found())
                .extracting(f -> f.grounds().grantNo(), f -> f.grounds().days())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("C", 364L),
                        org.assertj.core.groups.Tuple.tuple("B", 1L));
    }

    @Test
    void innocent_are_settlements_that_have_no_repeat_window() {
        village.grant("A", "MED_AID", "wang", "U1", "2000", "once", "2020-03-01", "2020-03-02", "");
        village.grant("B", "MED_AID", "wang", "U1", "1000", "once", "2020-03-05", "2020-03-06", "");
        assertThat(found()).isEmpty();
    }

    @Test
    void explains_itself_with_both_grants_and_the_sum_of_the_later_one_by_month() {
        village.grant("A", "DIBAO", "wang", "U1", "213", "month", "2018-08-01", "", "");
        village.grant("B", "DIBAO", "wang", "U1", "300", "month", "2019-03-01", "", "");
        Finding<SameProgramme> finding = found().getFirst();
        assertThat(finding.grounds().amount()).isEqualTo(yuan("300.00"));
        assertThat(finding.amount()).isEqualTo(yuan("6600.00"));
        assertThat(String.valueOf(finding.amountBasis()))
                .contains("300.00", "22", "2019-03 … 2020-12");
        assertThat(finding.evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path -> {
                            assertThat(path.steps())
                                    .extracting(Evidence.Step::toKey)
                                    .containsExactly("A", "B");
                            assertThat(path.steps())
                                    .allSatisfy(step -> assertThat(step.source()).isNotNull());
                        });
        assertThat(finding.grounds().sentence().zh()).contains("最低生活保障", "A", "B", "？");
        assertThat(finding.grounds().sentence().en()).contains("Minimum living guarantee", "?");
    }

    private List<Finding<SameProgramme>> found() {
        return Village.found(detector, village.ofPerson("wang"));
    }

    private List<Finding<SameProgramme>> lookingBack(long months) {
        Inquiry inquiry =
                new Inquiry(Village.DAY, Village.policy(), Map.of("lookbackMonths", months));
        return detector.ask(village.ofPerson("wang"), inquiry)
                        instanceof Answer.Met<SameProgramme> met
                ? met.findings()
                : List.of();
    }

    private static Yuan yuan(String text) {
        return Yuan.parse(text);
    }
}
