package org.kinscope.analytics.detector.eligibleunaided;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;

class EligibleUnaidedDetectorTest {

    private final EligibleUnaidedDetector detector = new EligibleUnaidedDetector();
    private final Village village = new Village().person("zhou").unit("U1", "zhou", "2019-01-01");

    @Test
    void finds_a_unit_below_the_standard_without_a_status() {
        village.income("zhou", "300", "month");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts()).containsExactly("tier-1");
                            assertThat(f.otherKeys()).containsExactly("zhou");
                        });
    }

    @Test
    void finds_a_unit_whose_bills_leave_less_than_the_standard() {
        village.income("zhou", "2000", "month").bill("zhou", "2020-06-01", "15480.01");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().tier()).isEqualTo(2));
    }

    @Test
    void stays_silent_where_a_status_of_tier_one_or_two_runs() {
        village.income("zhou", "300", "month").dibao("U1");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void finds_a_unit_that_is_only_watched() {
        village.income("zhou", "300", "month").status("U1", "monitored", "2019-01-01", "", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void stays_silent_about_a_unit_whose_last_member_has_died() {
        Village empty = new Village().person("late", "1940-01-01", "2020-12-31");
        empty.unit("U9", "late", "2019-01-01").income("late", "100", "month");
        assertThat(Village.ask(detector, empty.ofUnit("U9"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_income_of_exactly_twice_the_standard_is_no_tier() {
        village.income("zhou", "1420", "month");
        assertThat(found()).isEmpty();
    }

    @Test
    void at_the_limit_one_fen_below_twice_the_standard_is_tier_two() {
        village.income("zhou", "1419.99", "month");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().tier()).isEqualTo(2));
    }

    @Test
    void unknown_income_is_not_evaluated() {
        assertThat(Village.ask(detector, village.ofUnit("U1")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        unknown ->
                                assertThat(unknown.missing().toString())
                                        .contains("running income"));
    }

    @Test
    void innocent_is_a_family_with_savings_over_the_limit() {
        village.income("zhou", "300", "month").balance("zhou", "K", "2020-11-30", "17040");
        assertThat(found()).hasSize(1);
        village.balance("zhou", "K", "2020-12-31", "17040.01");
        assertThat(found()).isEmpty();
    }

    @Test
    void explains_itself_by_the_income_and_each_condition_with_value_limit_and_source() {
        village.income("zhou", "300", "month");
        Finding<EligibleUnaided> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Evidence.Step::relation)
                                        .containsExactly("MEMBER_OF", "Income"));
        assertThat(finding.evidence())
                .filteredOn(Evidence.Limit.class::isInstance)
                .extracting(
                        e -> ((Evidence.Limit) e).value() + " / " + ((Evidence.Limit) e).limit())
                .containsExactly("300.00 / 710.00", "300.00 / 1420.00", "300.00 / 710.00", "0 / 0");
        assertThat(finding.grounds().sentence().zh()).contains("300.00", "710.00", "？");
        assertThat(finding.grounds().sentence().en()).contains("tier 1", "?");
    }

    private List<Finding<EligibleUnaided>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
