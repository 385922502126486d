package org.kinscope.analytics.detector.approvedunpaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Purse;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.money.Yuan;

class ApprovedUnpaidDetectorTest {

    private final ApprovedUnpaidDetector detector = new ApprovedUnpaidDetector();
    private final Village village = new Village().person("woman");
    private final Purse purse = new Purse(village);

    /** Tells of the months from that one to December 2020. */
    private void told(String from) {
        List<String> months =
                Stream.iterate(
                                YearMonth.parse(from),
                                m -> !m.isAfter(YearMonth.of(2020, 12)),
                                m -> m.plusMonths(1))
                        .map(YearMonth::toString)
                        .toList();
        told(true, months);
    }

    private void told(boolean whole, List<String> months) {
        village.add(FactKind.DELIVERIES, "dataset", "payments", "whole", whole, "months", months);
    }

    private void grant(String no, String yuan, String period, String from, String to) {
        village.grant(no, "DIS_CARE", "woman", "", yuan, period, from, to, "");
    }

    private Answer<ApprovedUnpaid> answer() {
        return Village.ask(detector, village.ofPerson("woman"));
    }

    private List<Finding<ApprovedUnpaid>> found() {
        return Village.found(detector, village.ofPerson("woman"));
    }

    @Test
    void finds_care_money_that_never_came_in_the_months_of_which_payments_tell() {
        told("2020-07");
        grant("A", "160", "month", "2019-03-01", "");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().grantNo()).isEqualTo("A"))
                .satisfies(f -> assertThat(f.grounds().months()).isEqualTo(6))
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("960.00")))
                .satisfies(f -> assertThat(f.strength()).isEqualTo(Strength.RECORDED));
    }

    @Test
    void counts_months_from_the_first_of_the_grant_on() {
        told("2020-01");
        grant("A", "100", "month", "2020-09-15", "");
        // October, November, December.
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("300.00")));
    }

    @Test
    void finds_a_yearly_amount_that_may_have_been_paid_before_the_months_known() {
        told("2020-07");
        grant("A", "320", "year", "2020-01-01", "2021-01-01");
        grant("B", "2000", "year", "2020-09-01", "2021-07-01");
        assertThat(found())
                .extracting(f -> f.grounds().grantNo(), f -> f.strength(), Finding::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "A", Strength.POSSIBLE, Yuan.parse("320.00")),
                        org.assertj.core.groups.Tuple.tuple(
                                "B", Strength.RECORDED, Yuan.parse("2000.00")));
    }

    @Test
    void a_year_that_began_anew_is_due_again() {
        told("2020-01");
        grant("A", "320", "year", "2019-06-01", "");
        // The year up to May 2020 and the one since June.
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("640.00")));
    }

    @Test
    void stays_silent_where_one_payment_came() {
        told("2020-07");
        grant("A", "160", "month", "2019-03-01", "");
        purse.paid("woman", "A", "DIS_CARE", "160", "2020-08-10");
        assertThat(answer()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_where_the_payment_names_no_decision() {
        told("2020-07");
        grant("A", "160", "month", "2019-03-01", "");
        purse.paid("woman", null, "DIS_CARE", "160", "2020-08-10");
        assertThat(answer()).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void a_payment_of_another_decision_or_from_before_this_one_is_none_of_it() {
        told("2020-01");
        grant("A", "160", "month", "2019-03-01", "2020-08-01");
        grant("B", "180", "month", "2020-08-01", "");
        purse.paid("woman", "A", "DIS_CARE", "160", "2020-07-10");
        purse.paid("woman", null, "DIS_CARE", "160", "2020-06-10");
        purse.paid("woman", null, "UTIL", "8", "2020-09-10");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().grantNo()).isEqualTo("B"))
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("900.00")));
    }

    @Test
    void money_that_came_back_was_not_paid_and_is_shown() {
        told("2020-12");
        grant("A", "160", "month", "2019-03-01", "");
        purse.paidAs("returned", "woman", "DIS_CARE", "160", "2020-12-10");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("160.00")))
                .satisfies(
                        f ->
                                assertThat(f.evidence().getFirst())
                                        .isInstanceOfSatisfying(
                                                Evidence.Path.class,
                                                path ->
                                                        assertThat(path.steps())
                                                                .extracting(Step::relation)
                                                                .containsExactly("Grant", "PAID")));
    }

    @Test
    void at_the_limit_it_began_sixty_days_ago_or_a_day_more() {
        told("2020-07");
        grant("A", "160", "month", "2020-11-01", "");
        assertThat(found()).isEmpty();
        grant("B", "160", "month", "2020-10-31", "");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().grantNo()).isEqualTo("B"))
                .satisfies(f -> assertThat(f.grounds().months()).isEqualTo(2));
    }

    @Test
    void at_the_limit_it_ends_on_the_day_or_a_day_later() {
        told("2020-07");
        grant("A", "160", "month", "2019-03-01", "2020-12-31");
        assertThat(found()).isEmpty();
        grant("B", "160", "month", "2019-03-01", "2021-01-01");
        assertThat(found()).hasSize(1);
    }

    @Test
    void innocent_are_one_off_aid_and_who_died() {
        told("2020-07");
        grant("A", "1600", "once", "2020-03-01", "");
        assertThat(found()).isEmpty();
        village.person("dead", "1950-01-01", "2020-12-31");
        village.grant("B", "DIS_CARE", "dead", "", "160", "month", "2019-03-01", "", "");
        assertThat(Village.found(detector, village.ofPerson("dead"))).isEmpty();
    }

    @Test
    void silence_counts_only_where_payments_were_delivered_whole_and_since_the_grant_began() {
        grant("A", "160", "month", "2020-09-01", "");
        assertThat(answer()).isInstanceOf(Answer.NotKnown.class);
        told(false, List.of("2020-10"));
        assertThat(answer()).isInstanceOf(Answer.NotKnown.class);
    }

    @Test
    void months_before_the_grant_began_and_after_the_day_tell_nothing() {
        grant("A", "160", "month", "2020-09-02", "");
        told(true, List.of("2020-08", "2020-09", "2021-01"));
        assertThat(answer()).isInstanceOf(Answer.NotKnown.class);
    }

    @Test
    void explains_itself_with_the_decision_and_the_months_that_are_empty() {
        told("2020-07");
        village.unit("U", "woman", "2017-01-01").dibao("U");
        village.grant("A", "DIBAO", "woman", "U", "457", "month", "2017-12-01", "", "");
        Finding<ApprovedUnpaid> finding = found().getFirst();
        assertThat(finding.amount()).isEqualTo(Yuan.parse("2742.00"));
        assertThat(String.valueOf(finding.amountBasis())).contains("457.00", "6");
        assertThat(finding.otherKeys()).containsExactly("U");
        assertThat(finding.evidence())
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        Evidence.Missing.class,
                        missing -> {
                            assertThat(missing.dataset()).isEqualTo("payments");
                            assertThat(missing.what().en()).contains("2020-07 … 2020-12");
                        });
        assertThat(finding.grounds().sentence().zh()).contains("2742.00", "6 个月", "？");
        assertThat(finding.grounds().sentence().en()).contains("2742.00", "6 months", "?");
    }
}
