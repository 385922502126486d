package org.kinscope.analytics.detector.trapstay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Livelihood;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Limit;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class TrapStayDetectorTest {

    private final TrapStayDetector detector = new TrapStayDetector();
    private final Village village = new Village().person("pan").unit("U1", "pan", "2018-01-01");
    private final Livelihood life = new Livelihood(village);

    @Test
    void finds_a_foreman_whose_dibao_went_on() {
        village.dibao("U1");
        life.earns("pan", "wage", "300", "2018-01-01", "2020-05-01");
        life.earns("pan", "wage", "2000", "2020-05-01", "");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts())
                                    .containsExactly("dibao@2019-01-01");
                            assertThat(f.grounds().since()).isEqualTo(LocalDate.of(2020, 5, 1));
                            assertThat(f.grounds().ofWorkingAge()).isEqualTo(1);
                        });
    }

    @Test
    void at_the_limit_six_months_begin_on_the_first_of_july_and_not_a_day_later() {
        village.dibao("U1");
        life.earns("pan", "pension", "300", "2018-01-01", "2020-07-02");
        life.earns("pan", "wage", "2000", "2020-07-02", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
        life.earns("pan", "business", "410", "2020-07-01", "2020-07-02");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> assertThat(f.grounds().since()).isEqualTo(LocalDate.of(2020, 7, 1)));
    }

    @Test
    void at_the_limit_income_of_exactly_the_standard_counts_and_a_fen_less_does_not() {
        village.dibao("U1").income("pan", "709.99", "month");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
        life.earns("pan", "transfer", "0.01", "2018-01-01", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void at_the_limit_the_status_began_on_the_first_of_july_and_not_a_day_later() {
        village.income("pan", "2000", "month").status("U1", "dibao", "2020-07-01", "", "");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> assertThat(f.grounds().since()).isEqualTo(LocalDate.of(2020, 7, 1)));
        Village later = new Village().person("pan").unit("U1", "pan", "2018-01-01");
        later.income("pan", "2000", "month").status("U1", "dibao", "2020-07-02", "", "");
        assertThat(Village.ask(detector, later.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void a_later_status_of_tier_one_begins_the_count_anew_also_where_it_has_ended() {
        village.dibao("U1").income("pan", "2000", "month");
        assertThat(found()).hasSize(1);
        village.status("U1", "tekun", "2020-09-01", "2020-10-01", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_where_the_income_fell_for_a_day() {
        village.dibao("U1");
        life.earns("pan", "wage", "2000", "2018-01-01", "2020-10-10");
        life.earns("pan", "pension", "300", "2018-01-01", "");
        life.earns("pan", "wage", "2000", "2020-10-11", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_without_a_running_status_of_tier_one_and_without_a_living_member() {
        village.income("pan", "2000", "month").status("U1", "dibao-marginal", "2018-01-01", "", "");
        village.status("U1", "dibao", "2018-01-01", "2020-12-31", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
        Village empty = new Village().person("late", "1940-01-01", "2020-12-31");
        empty.unit("U9", "late", "2018-01-01").dibao("U9").income("late", "2000", "month");
        assertThat(Village.ask(detector, empty.ofUnit("U9"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void a_day_without_any_recorded_income_is_not_known_unless_another_is_below() {
        village.dibao("U1");
        life.earns("pan", "wage", "2000", "2018-01-01", "2020-10-10");
        life.earns("pan", "wage", "2000", "2020-10-11", "");
        assertThat(Village.ask(detector, village.ofUnit("U1")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        a -> assertThat(a.missing().toString()).contains("2020-10-10"));
        village.person("son").member("U1", "son", "2020-12-01", "");
        life.earns("son", "wage", "0", "2020-11-01", "2020-11-02");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotKnown.class);
        village.person("kid").member("U1", "kid", "2020-12-01", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void the_members_of_today_count_on_every_day() {
        village.dibao("U1").income("pan", "1400", "month");
        assertThat(found()).hasSize(1);
        village.person("baby", "2020-12-30", "").member("U1", "baby", "2020-12-30", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void the_number_of_months_can_be_chosen() {
        village.dibao("U1");
        life.earns("pan", "wage", "300", "2018-01-01", "2020-10-01");
        life.earns("pan", "wage", "2000", "2020-10-01", "");
        assertThat(ask(4)).isInstanceOf(Answer.NotMet.class);
        assertThat(ask(3)).isInstanceOf(Answer.Met.class);
    }

    private Answer<TrapStay> ask(long months) {
        return detector.ask(
                village.ofUnit("U1"),
                new Inquiry(Village.DAY, Village.policy(), Map.of("months", months)));
    }

    @Test
    void innocent_are_grace_single_mode_orphans_and_unsupported_children() {
        for (String mode : List.of("grace", "single")) {
            Village home = new Village().person("pan").unit("U1", "pan", "2018-01-01");
            home.status("U1", "dibao", "2018-01-01", "", mode).income("pan", "2000", "month");
            assertThat(Village.found(detector, home.ofUnit("U1"))).as(mode).isEmpty();
        }
        for (String status : List.of("orphan", "unsupported-child")) {
            Village home = new Village().person("pan").unit("U1", "pan", "2018-01-01");
            home.status("U1", status, "2018-01-01", "", "").income("pan", "2000", "month");
            assertThat(Village.found(detector, home.ofUnit("U1"))).as(status).isEmpty();
        }
    }

    @Test
    void who_is_at_school_too_old_or_too_young_is_not_of_working_age() {
        village.dibao("U1").income("pan", "9000", "month").enrolled("pan", "1000");
        village.person("old", "1960-12-31", "").member("U1", "old", "2018-01-01", "");
        village.person("near", "1961-01-01", "").member("U1", "near", "2018-01-01", "");
        village.person("young", "2005-01-01", "").member("U1", "young", "2018-01-01", "");
        village.person("grown", "2004-12-31", "").member("U1", "grown", "2018-01-01", "");
        assertThat(found().getFirst().grounds().ofWorkingAge()).isEqualTo(2);
        assertThat(found().getFirst().grounds().members()).isEqualTo(5);
        assertThat(found().getFirst().grounds().sentence().en()).contains("of 5 people 2 are");
    }

    @Test
    void explains_itself_with_the_incomes_since_then_and_the_aid_of_these_months() {
        village.dibao("U1");
        life.earns("pan", "wage", "300", "2018-01-01", "2020-05-01");
        life.earns("pan", "wage", "720", "2020-05-01", "2020-10-01");
        life.earns("pan", "wage", "2000", "2020-10-01", "");
        village.grant("A", "DIBAO", "pan", "U1", "400", "month", "2019-01-01", "", "");
        village.grant("B", "UTIL", "pan", "U1", "95.40", "year", "2020-08-01", "", "");
        village.grant("C", "ELDER_ALLOW", "pan", "U1", "50", "month", "2019-01-01", "", "");
        Finding<TrapStay> finding = found().getFirst();
        // May to December 400 each; August to December a twelfth of 95.40 each.
        assertThat(finding.amount()).isEqualTo(Yuan.parse("3239.75"));
        assertThat(String.valueOf(finding.amountBasis())).contains("8 个月", "2020-05 … 2020-12");
        assertThat(finding.evidence())
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Step::relation)
                                        .containsExactly(
                                                "MEMBER_OF", "StatusSpell", "Income", "Income"));
        assertThat(finding.evidence().getLast())
                .isInstanceOfSatisfying(
                        Limit.class,
                        l -> {
                            assertThat(l.value()).isEqualTo("2000.00");
                            assertThat(l.limit()).isEqualTo("710.00");
                        });
        assertThat(finding.grounds().sentence().zh()).contains("2020-05-01", "2000.00", "？");
        assertThat(finding.grounds().sentence().en()).contains("since 2020-05-01", "?");
    }

    private List<Finding<TrapStay>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
