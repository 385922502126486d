package org.kinscope.analytics.detector.paidamount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Purse;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class PaidAmountDetectorTest {

    private final PaidAmountDetector detector = new PaidAmountDetector();
    private final Village village = new Village().person("zhou");
    private final Purse purse = new Purse(village);

    @Test
    void finds_months_over_and_under_the_decision_and_adds_both() {
        village.grant("A", "DIBAO", "zhou", "", "147", "month", "2017-10-01", "", "");
        purse.paid("zhou", "A", "DIBAO", "347", "2020-07-13", "2020-08-14");
        purse.paid("zhou", "A", "DIBAO", "100", "2020-09-15");
        purse.paid("zhou", "A", "DIBAO", "147", "2020-10-15");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.subject().key()).isEqualTo("zhou");
                            assertThat(f.grounds().identifyingParts()).containsExactly("A");
                            assertThat(f.grounds().times()).isEqualTo(3);
                            assertThat(f.grounds().over()).isEqualTo(Yuan.parse("400.00"));
                            assertThat(f.grounds().under()).isEqualTo(Yuan.parse("47.00"));
                            assertThat(f.amount()).isEqualTo(Yuan.parse("447.00"));
                        });
    }

    @Test
    void finds_a_month_that_was_paid_twice() {
        village.grant("A", "DIBAO", "zhou", "", "147", "month", "2017-10-01", "", "");
        purse.paid("zhou", null, "DIBAO", "147", "2020-07-13", "2020-07-31");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("147.00"));
    }

    @Test
    void adds_the_parts_of_a_one_off_grant() {
        village.grant(
                "A", "TEMP_URGENT", "zhou", "", "900", "once", "2020-03-01", "2020-03-02", "");
        purse.paid("zhou", "A", "TEMP_URGENT", "450", "2020-03-10", "2020-05-10");
        assertThat(found()).isEmpty();
        purse.paid("zhou", "A", "TEMP_URGENT", "1", "2020-06-10");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("1.00"));
    }

    @Test
    void a_year_is_counted_from_the_first_day_and_too_little_is_told_when_it_is_over() {
        village.grant("A", "EDU_UNI", "zhou", "", "3000", "year", "2019-12-31", "", "");
        purse.paid("zhou", "A", "EDU_UNI", "1000", "2020-01-10");
        purse.paid("zhou", "A", "EDU_UNI", "1000", "2020-12-30");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("1000.00"));
        purse.paid("zhou", "A", "EDU_UNI", "1000", "2020-12-31");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("1000.00"));
    }

    @Test
    void at_the_limit_a_year_that_ends_tomorrow_may_still_be_paid() {
        village.grant("A", "EDU_UNI", "zhou", "", "3000", "year", "2020-01-01", "", "");
        purse.paid("zhou", "A", "EDU_UNI", "1000", "2020-01-10");
        assertThat(found()).isEmpty();
        purse.paid("zhou", "A", "EDU_UNI", "2000.01", "2020-12-30");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("0.01"));
    }

    @Test
    void stays_silent_where_the_decision_changed_and_payments_follow() {
        village.grant("A", "DIBAO", "zhou", "", "519", "month", "2018-12-01", "2020-10-01", "");
        village.grant("B", "DIBAO", "zhou", "", "569", "month", "2020-10-01", "", "");
        purse.paid("zhou", "A", "DIBAO", "519", "2020-08-17", "2020-09-18");
        purse.paid("zhou", "B", "DIBAO", "569", "2020-10-16");
        assertThat(Village.ask(detector, village.ofPerson("zhou")))
                .isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void innocent_are_arrears_and_money_that_came_back() {
        village.grant("A", "DIBAO", "zhou", "", "147", "month", "2017-10-01", "", "");
        purse.paid("zhou", "A", "DIBAO", "147", "2020-07-13");
        purse.paidAs("arrears", "zhou", "DIBAO", "90", "2020-07-20");
        purse.paidAs("returned", "zhou", "DIBAO", "90", "2020-07-21");
        assertThat(found()).isEmpty();
    }

    @Test
    void explains_itself_with_the_decision_and_the_payments_that_differ() {
        village.grant("A", "DIBAO", "zhou", "", "147", "month", "2017-10-01", "", "");
        purse.paid("zhou", "A", "DIBAO", "147", "2020-07-13");
        purse.paid("zhou", "A", "DIBAO", "247", "2020-08-13", "2020-09-13");
        Finding<PaidAmount> finding = found().getFirst();
        assertThat(finding.evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path -> {
                            assertThat(path.steps())
                                    .extracting(Evidence.Step::relation)
                                    .containsExactly("Grant", "PAID", "PAID");
                            assertThat(path.steps())
                                    .allSatisfy(step -> assertThat(step.source()).isNotNull());
                        });
        assertThat(String.valueOf(finding.amountBasis())).contains("2020-08-13 … 2020-09-13");
        assertThat(finding.grounds().sentence().zh()).contains("147.00", "200.00", "？");
        assertThat(finding.grounds().sentence().en()).contains("147.00", "200.00", "?");
    }

    private List<Finding<PaidAmount>> found() {
        return Village.found(detector, village.ofPerson("zhou"));
    }
}
