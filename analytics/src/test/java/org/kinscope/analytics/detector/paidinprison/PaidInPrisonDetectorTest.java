package org.kinscope.analytics.detector.paidinprison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Purse;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class PaidInPrisonDetectorTest {

    private final PaidInPrisonDetector detector = new PaidInPrisonDetector();
    private final Village village = new Village().person("zhao").unit("U1", "zhao", "2017-02-01");
    private final Purse purse = new Purse(village);

    @Test
    void finds_what_was_paid_since_the_arrival() {
        purse.prison("zhao", "2020-09-04", "2023-05-06");
        purse.paid("zhao", "A", "DIBAO", "273", "2020-08-15", "2020-09-16", "2020-10-19");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.subject().key()).isEqualTo("zhao");
                            assertThat(f.grounds().identifyingParts()).containsExactly("DIBAO");
                            assertThat(f.amount()).isEqualTo(Yuan.parse("546.00"));
                        });
    }

    @Test
    void counts_a_payment_once_where_two_terms_overlap() {
        purse.prison("zhao", "2020-09-04", "").prison("zhao", "2020-10-01", "2021-10-01");
        purse.paid("zhao", "A", "DIBAO", "273", "2020-10-19");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("273.00"));
    }

    @Test
    void at_the_limit_the_day_of_arrival_counts_and_the_day_of_release_does_not() {
        purse.prison("zhao", "2020-09-04", "2020-11-12");
        purse.paid("zhao", "A", "DIBAO", "273", "2020-09-03", "2020-11-12");
        assertThat(found()).isEmpty();
        purse.paid("zhao", "A", "DIBAO", "100", "2020-09-04");
        purse.paid("zhao", "A", "DIBAO", "10", "2020-11-11");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("110.00"));
    }

    @Test
    void stays_silent_about_a_parent_outside_whose_child_is_in_prison() {
        village.person("sun", "1999-01-01", "").parent("zhao", "sun");
        village.member("U1", "sun", "2017-02-01", "");
        purse.prison("sun", "2020-01-01", "");
        purse.paid("zhao", "A", "DIBAO", "273", "2020-10-19");
        assertThat(Village.ask(detector, village.ofPerson("zhao")))
                .isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void innocent_are_money_that_came_back_and_arrears() {
        purse.prison("zhao", "2020-01-01", "");
        purse.paidAs("returned", "zhao", "DIBAO", "273", "2020-10-15");
        purse.paidAs("arrears", "zhao", "DIBAO", "273", "2020-12-15");
        assertThat(found()).isEmpty();
    }

    @Test
    void explains_itself_with_the_term_and_each_payment() {
        purse.prison("zhao", "2013-03-04", "2016-03-04").prison("zhao", "2020-09-04", "");
        purse.paid("zhao", "A", "DIBAO", "273", "2020-09-16", "2020-10-19");
        Finding<PaidInPrison> finding = found().getFirst();
        assertThat(finding.evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path -> {
                            assertThat(path.steps())
                                    .extracting(Evidence.Step::relation)
                                    .containsExactly("HELD_IN", "PAID", "PAID");
                            assertThat(path.steps())
                                    .allSatisfy(step -> assertThat(step.source()).isNotNull());
                        });
        assertThat(finding.grounds().sentence().zh()).contains("最低生活保障", "546.00", "？");
        assertThat(finding.grounds().sentence().en()).contains("2 times", "546.00", "?");
    }

    private List<Finding<PaidInPrison>> found() {
        return Village.found(detector, village.ofPerson("zhao"));
    }
}
