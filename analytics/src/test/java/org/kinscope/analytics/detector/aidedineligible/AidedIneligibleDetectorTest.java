package org.kinscope.analytics.detector.aidedineligible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;

class AidedIneligibleDetectorTest {

    private final AidedIneligibleDetector detector = new AidedIneligibleDetector();
    private final Village village = new Village().person("wu").unit("U1", "wu", "2019-01-01");

    @Test
    void finds_a_dibao_unit_with_two_and_a_half_times_the_standard() {
        village.dibao("U1").income("wu", "1775", "month");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.grounds().identifyingParts())
                                        .containsExactly("dibao@2019-01-01"));
    }

    @Test
    void finds_a_poor_dibao_unit_with_a_car() {
        village.dibao("U1").income("wu", "300", "month");
        village.vehicle("C1", "小型轿车", "5000.01").ownsVehicle("wu", "C1", "2015-01-01", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void stays_silent_where_the_unit_only_belongs_to_another_tier() {
        village.dibao("U1").income("wu", "1000", "month");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_about_units_without_a_status_or_with_one_of_tier_three() {
        village.income("wu", "3000", "month").status("U1", "emergency", "2019-01-01", "", "");
        village.status("U1", "dibao", "2016-01-01", "2020-12-31", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_a_marginal_unit_with_exactly_twice_the_standard_is_over() {
        village.status("U1", "dibao-marginal", "2019-01-01", "", "").income("wu", "1420", "month");
        assertThat(found()).hasSize(1);
    }

    @Test
    void at_the_limit_one_fen_less_is_not() {
        village.status("U1", "dibao-marginal", "2019-01-01", "", "")
                .income("wu", "1419.99", "month");
        assertThat(found()).isEmpty();
    }

    @Test
    void unknown_income_is_not_evaluated() {
        village.dibao("U1");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotKnown.class);
    }

    @Test
    void innocent_are_grace_and_single_mode() {
        for (String mode : List.of("grace", "single")) {
            Village home = new Village().person("wu").unit("U1", "wu", "2019-01-01");
            home.status("U1", "dibao", "2019-01-01", "", mode).income("wu", "3000", "month");
            assertThat(Village.found(detector, home.ofUnit("U1"))).as(mode).isEmpty();
        }
    }

    @Test
    void innocent_are_orphans_and_unsupported_children_who_are_not_means_tested() {
        for (String status : List.of("orphan", "unsupported-child")) {
            Village home = new Village().person("wu").unit("U1", "wu", "2019-01-01");
            home.status("U1", status, "2019-01-01", "", "").income("wu", "3000", "month");
            assertThat(Village.found(detector, home.ofUnit("U1"))).as(status).isEmpty();
        }
    }

    @Test
    void explains_itself_by_the_status_the_incomes_and_the_property_over_the_limit() {
        village.dibao("U1").income("wu", "300", "month");
        village.vehicle("C1", "小型轿车", "63115").ownsVehicle("wu", "C1", "2015-01-01", "");
        Finding<AidedIneligible> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.evidence())
                .filteredOn(Evidence.Path.class::isInstance)
                .flatExtracting(e -> ((Evidence.Path) e).steps())
                .extracting(Evidence.Step::relation)
                .containsExactly("MEMBER_OF", "Income", "StatusSpell", "OWNS");
        assertThat(finding.evidence().getLast())
                .isInstanceOfSatisfying(
                        Evidence.Limit.class,
                        limit -> {
                            assertThat(limit.value()).isEqualTo("63115.00");
                            assertThat(limit.limit()).isEqualTo("5000.00");
                            assertThat(limit.basis()).contains("essay-2020");
                        });
        assertThat(finding.grounds().sentence().zh()).contains("低保", "财产超过规定", "？");
        assertThat(finding.grounds().sentence().en()).contains("property over the limits", "?");
    }

    private List<Finding<AidedIneligible>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
