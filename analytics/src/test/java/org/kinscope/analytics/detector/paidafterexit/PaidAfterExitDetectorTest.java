package org.kinscope.analytics.detector.paidafterexit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Purse;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class PaidAfterExitDetectorTest {

    private final PaidAfterExitDetector detector = new PaidAfterExitDetector();
    private final Village village = new Village().person("qian").unit("U1", "qian", "2017-03-01");
    private final Purse purse = new Purse(village);

    @Test
    void finds_dibao_that_goes_on_after_the_status_has_ended() {
        village.status("U1", "dibao", "2017-03-01", "2020-09-01", "");
        village.grant("A", "DIBAO", "qian", "U1", "310", "month", "2017-03-01", "", "");
        purse.paid("qian", "A", "DIBAO", "310", "2020-08-15", "2020-09-16", "2020-10-19");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.subject().key()).isEqualTo("U1");
                            assertThat(f.otherKeys()).containsExactly("qian");
                            assertThat(f.grounds().identifyingParts()).containsExactly("A");
                            assertThat(f.grounds().byStatus()).isTrue();
                            assertThat(f.amount()).isEqualTo(Yuan.parse("620.00"));
                        });
        assertThat(Village.ask(detector, village.ofPerson("qian")))
                .isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void finds_a_grant_without_a_unit_that_is_paid_after_its_end_for_the_person() {
        village.grant("A", "DIS_CARE", "qian", "", "160", "month", "2018-02-01", "2020-09-01", "");
        purse.paid("qian", null, "DIS_CARE", "160", "2020-08-31", "2020-09-12");
        assertThat(Village.found(detector, village.ofPerson("qian")))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.subject().key()).isEqualTo("qian");
                            assertThat(f.grounds().byStatus()).isFalse();
                            assertThat(f.amount()).isEqualTo(Yuan.parse("160.00"));
                        });
        assertThat(found()).isEmpty();
    }

    @Test
    void at_the_limit_the_day_before_the_end_is_silent_and_the_day_of_the_end_is_not() {
        village.dibao("U1");
        village.grant("A", "DIBAO", "qian", "U1", "310", "month", "2019-03-01", "2020-09-01", "");
        purse.paid("qian", "A", "DIBAO", "310", "2020-08-31");
        assertThat(found()).isEmpty();
        purse.paid("qian", "A", "DIBAO", "310", "2020-09-01");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("310.00"));
    }

    @Test
    void stays_silent_where_one_status_follows_another_on_the_same_day() {
        village.status("U1", "dibao", "2017-03-01", "2020-09-01", "");
        village.status("U1", "dibao-marginal", "2020-09-01", "", "");
        village.grant("A", "DIBAO", "qian", "U1", "310", "month", "2017-03-01", "2020-09-01", "");
        village.grant("B", "DIBAO_SINGLE", "qian", "U1", "532", "month", "2020-09-01", "", "");
        purse.paid("qian", "A", "DIBAO", "310", "2020-08-16");
        purse.paid("qian", "B", "DIBAO_SINGLE", "532", "2020-09-19", "2020-10-13");
        assertThat(found()).isEmpty();
    }

    @Test
    void innocent_are_a_programme_that_does_not_rest_on_the_status_and_one_off_aid() {
        village.status("U1", "dibao", "2018-11-01", "2020-09-01", "");
        village.grant("A", "DIS_CARE", "qian", "U1", "160", "month", "2018-02-01", "", "");
        village.grant("B", "PRICE", "qian", "U1", "90", "once", "2020-03-01", "2020-03-02", "");
        purse.paid("qian", "A", "DIS_CARE", "160", "2020-09-12", "2020-10-15");
        purse.paid("qian", "B", "PRICE", "90", "2020-10-15");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_unit_of_which_no_status_was_recorded_is_not_known_to_have_left_one() {
        village.grant("A", "DIBAO", "qian", "U1", "310", "month", "2017-03-01", "", "");
        purse.paid("qian", "A", "DIBAO", "310", "2020-10-19");
        village.status("U1", "monitored", "2017-03-01", "2020-01-01", "");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_payment_before_the_first_status_is_not_one_after_an_exit() {
        village.status("U1", "dibao", "2020-02-01", "2020-09-01", "");
        village.grant("A", "MED_INSURE", "qian", "U1", "320", "year", "2020-01-01", "", "");
        purse.paid("qian", "A", "MED_INSURE", "320", "2020-01-10");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_payment_without_a_number_is_of_no_decision_where_the_programme_has_two() {
        village.dibao("U1");
        village.grant("A", "UTIL", "qian", "U1", "8", "month", "2018-03-01", "2020-06-01", "");
        village.grant("B", "UTIL", "qian", "U1", "9", "month", "2020-06-01", "", "");
        purse.paid("qian", null, "UTIL", "9", "2020-10-19");
        assertThat(found()).isEmpty();
    }

    @Test
    void explains_itself_with_status_decision_and_payments() {
        village.status("U1", "dibao", "2017-03-01", "2020-09-01", "");
        village.grant("A", "DIBAO", "qian", "U1", "310", "month", "2017-03-01", "", "");
        purse.paid("qian", "A", "DIBAO", "310", "2020-09-16");
        Finding<PaidAfterExit> finding = found().getFirst();
        assertThat(finding.evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path -> {
                            assertThat(path.steps())
                                    .extracting(Evidence.Step::relation)
                                    .containsExactly("StatusSpell", "Grant", "PAID");
                            assertThat(path.steps())
                                    .allSatisfy(step -> assertThat(step.source()).isNotNull());
                        });
        assertThat(finding.grounds().sentence().zh()).contains("认定已终止", "2020-09-16", "310.00");
        assertThat(finding.grounds().sentence().en()).contains("status had ended", "310.00", "?");
    }

    private List<Finding<PaidAfterExit>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
