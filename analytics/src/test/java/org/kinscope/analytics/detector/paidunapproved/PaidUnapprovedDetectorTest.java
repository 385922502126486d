package org.kinscope.analytics.detector.paidunapproved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Purse;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class PaidUnapprovedDetectorTest {

    private final PaidUnapprovedDetector detector = new PaidUnapprovedDetector();
    private final Village village = new Village().person("wu");
    private final Purse purse = new Purse(village);

    @Test
    void finds_money_under_numbers_that_no_decision_has() {
        village.grant("A", "HOUSE_RENT", "wu", "", "400", "month", "2017-05-01", "", "");
        purse.paidUnder("X2", "wu", "HOUSE_RENT", "400", "2020-11-17");
        purse.paidUnder("X1", "wu", "HOUSE_RENT", "400", "2020-10-16");
        purse.paid("wu", "A", "HOUSE_RENT", "400", "2020-12-20");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.subject().key()).isEqualTo("wu");
                            assertThat(f.grounds().identifyingParts())
                                    .containsExactly("HOUSE_RENT");
                            assertThat(f.grounds().unknownNumbers()).containsExactly("X1", "X2");
                            assertThat(f.amount()).isEqualTo(Yuan.parse("800.00"));
                        });
    }

    @Test
    void finds_money_without_a_number_of_a_programme_that_was_never_decided_for_the_person() {
        village.grant("A", "DIBAO", "wu", "", "119", "month", "2017-09-01", "", "");
        purse.paid("wu", null, "UTIL", "8", "2020-10-16");
        purse.paidAs("arrears", "wu", "UTIL", "5", "2020-11-16");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("13.00"));
    }

    @Test
    void stays_silent_where_a_decision_of_the_programme_exists_though_no_number_is_named() {
        village.grant("A", "DIBAO", "wu", "", "119", "month", "2017-09-01", "", "");
        purse.paid("wu", null, "DIBAO", "119", "2020-10-16", "2020-11-16");
        assertThat(Village.ask(detector, village.ofPerson("wu"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_the_day_itself_counts_and_the_day_after_does_not() {
        purse.paid("wu", null, "UTIL", "8", "2021-01-01");
        assertThat(found()).isEmpty();
        purse.paid("wu", null, "UTIL", "8", "2020-12-31");
        assertThat(found()).extracting(Finding::amount).containsExactly(Yuan.parse("8.00"));
    }

    @Test
    void innocent_is_money_that_came_back() {
        purse.paidAs("returned", "wu", "UTIL", "8", "2020-10-16");
        purse.paidAs("recovered", "wu", "UTIL", "8", "2020-11-16");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_payment_of_no_number_and_no_programme_is_not_known_to_lack_a_decision() {
        purse.paid("wu", null, null, "8", "2020-10-16");
        assertThat(Village.ask(detector, village.ofPerson("wu")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        unknown -> assertThat(unknown.missing().toString()).contains("1 payments"));
    }

    @Test
    void decisions_that_were_delivered_in_part_make_it_not_known() {
        purse.paid("wu", null, "UTIL", "8", "2020-10-16");
        village.add(FactKind.DELIVERIES, "dataset", "grants", "whole", false);
        assertThat(Village.ask(detector, village.ofPerson("wu")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        unknown -> assertThat(unknown.missing().toString()).contains("grants"));
    }

    @Test
    void explains_itself_with_the_payments_and_the_decision_that_is_missing() {
        purse.paidUnder("X1", "wu", "UTIL", "8", "2020-10-16");
        Finding<PaidUnapproved> finding = found().getFirst();
        assertThat(finding.evidence()).hasSize(2);
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path -> {
                            assertThat(path.steps())
                                    .extracting(Evidence.Step::toKey)
                                    .containsExactly("X1");
                            assertThat(path.steps().getFirst().source()).isNotNull();
                        });
        assertThat(finding.evidence().getLast())
                .isInstanceOfSatisfying(
                        Evidence.Missing.class,
                        missing -> assertThat(missing.dataset()).isEqualTo("grants"));
        assertThat(finding.grounds().sentence().zh()).contains("X1", "8.00", "？");
        assertThat(finding.grounds().sentence().en()).contains("X1", "8.00", "?");
    }

    private List<Finding<PaidUnapproved>> found() {
        return Village.found(detector, village.ofPerson("wu"));
    }
}
