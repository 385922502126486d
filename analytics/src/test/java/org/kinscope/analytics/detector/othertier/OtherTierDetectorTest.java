package org.kinscope.analytics.detector.othertier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class OtherTierDetectorTest {

    private final OtherTierDetector detector = new OtherTierDetector();
    private final Village village = new Village().person("qi").unit("U1", "qi", "2019-01-01");

    @Test
    void finds_a_dibao_unit_that_is_marginal_by_its_means() {
        village.dibao("U1").income("qi", "900", "month");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts())
                                    .containsExactly("tier-2", "dibao@2019-01-01");
                            assertThat(f.grounds().incomePerHead()).isEqualTo(Yuan.parse("900"));
                        });
    }

    @Test
    void finds_a_marginal_unit_that_dibao_is_due_to() {
        village.status("U1", "dibao-marginal", "2019-06-01", "", "").income("qi", "700", "month");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.grounds().identifyingParts())
                                        .containsExactly("tier-1", "dibao-marginal@2019-06-01"));
    }

    @Test
    void finds_a_dibao_unit_that_only_its_bills_keep_poor() {
        village.dibao("U1").income("qi", "2000", "month").bill("qi", "2020-06-01", "15480.01");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().assessed()).isEqualTo(2));
    }

    @Test
    void with_statuses_of_both_tiers_the_first_is_the_recorded_one() {
        village.dibao("U1").status("U1", "dibao-marginal", "2020-06-01", "", "");
        village.income("qi", "700", "month");
        assertThat(found()).isEmpty();
        village.income("qi", "200", "month", "2020-01-01");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.grounds().identifyingParts())
                                        .containsExactly(
                                                "tier-2",
                                                "dibao-marginal@2020-06-01",
                                                "dibao@2019-01-01"));
    }

    @Test
    void at_the_limit_income_of_exactly_the_standard_is_tier_two() {
        village.dibao("U1").income("qi", "709.99", "month");
        assertThat(found()).isEmpty();
        village.income("qi", "0.01", "month", "2020-01-01");
        assertThat(found()).hasSize(1);
    }

    @Test
    void at_the_limit_income_of_exactly_twice_the_standard_is_no_tier() {
        village.dibao("U1").income("qi", "1419.99", "month");
        assertThat(found()).hasSize(1);
        village.income("qi", "0.01", "month", "2020-01-01");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_without_a_status_with_tier_three_only_and_where_property_takes_the_tier() {
        village.income("qi", "700", "month").status("U1", "monitored", "2019-01-01", "", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
        village.status("U1", "dibao-marginal", "2019-01-01", "", "");
        assertThat(found()).hasSize(1);
        village.vehicle("C1", "小型轿车", "5000.01").ownsVehicle("qi", "C1", "2015-01-01", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void unknown_income_and_unknown_property_are_not_evaluated() {
        village.dibao("U1");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotKnown.class);
        village.income("qi", "900", "month").vehicle("C1", "小型轿车", null);
        village.ownsVehicle("qi", "C1", "2015-01-01", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotKnown.class);
    }

    @Test
    void innocent_are_grace_and_single_mode_where_the_unit_stays_and_not_where_more_is_due() {
        for (String mode : List.of("grace", "single")) {
            Village home = new Village().person("qi").unit("U1", "qi", "2019-01-01");
            home.status("U1", "dibao", "2019-01-01", "", mode).income("qi", "900", "month");
            assertThat(Village.found(detector, home.ofUnit("U1"))).as(mode).isEmpty();
            Village poor = new Village().person("qi").unit("U1", "qi", "2019-01-01");
            poor.status("U1", "dibao-marginal", "2019-01-01", "", mode)
                    .income("qi", "700", "month");
            assertThat(Village.found(detector, poor.ofUnit("U1"))).as(mode).hasSize(1);
        }
    }

    @Test
    void innocent_are_orphans_and_unsupported_children_who_are_not_means_tested() {
        for (String status : List.of("orphan", "unsupported-child")) {
            Village home = new Village().person("qi").unit("U1", "qi", "2019-01-01");
            home.status("U1", status, "2019-01-01", "", "").income("qi", "900", "month");
            assertThat(Village.found(detector, home.ofUnit("U1"))).as(status).isEmpty();
        }
    }

    @Test
    void explains_itself_by_the_status_the_income_and_each_condition() {
        village.dibao("U1").income("qi", "900", "month");
        Finding<OtherTier> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.otherKeys()).containsExactly("qi");
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Evidence.Step::relation)
                                        .containsExactly("MEMBER_OF", "Income", "StatusSpell"));
        assertThat(finding.evidence())
                .filteredOn(Evidence.Limit.class::isInstance)
                .extracting(
                        e -> ((Evidence.Limit) e).value() + " / " + ((Evidence.Limit) e).limit())
                .containsExactly("900.00 / 710.00", "900.00 / 1420.00", "900.00 / 710.00", "0 / 0");
        assertThat(finding.grounds().sentence().zh()).contains("低保", "第 1 层", "第 2 层", "？");
        assertThat(finding.grounds().sentence().en()).contains("tier 1", "in tier 2", "?");
    }

    private List<Finding<OtherTier>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
