package org.kinscope.analytics.detector.declaredrecorded;

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

class DeclaredRecordedDetectorTest {

    private static final String SINCE = "2020-01-01";

    private final DeclaredRecordedDetector detector = new DeclaredRecordedDetector();
    private final Village village =
            new Village()
                    .person("man")
                    .person("wife")
                    .unit("U1", "man", "2019-06-01")
                    .member("U1", "wife", "2019-06-01", "");
    private final Livelihood life = new Livelihood(village);

    @Test
    void finds_a_couple_that_declared_his_wage_and_not_hers() {
        life.declares("U1", "dibao", "400", SINCE);
        village.income("man", "400", "month").income("wife", "6000", "year");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts())
                                    .containsExactly("dibao@2020-01-01");
                            assertThat(f.grounds().recordedThen()).isEqualTo(Yuan.parse("900.00"));
                            assertThat(f.otherKeys()).containsExactly("man", "wife");
                        });
    }

    @Test
    void at_the_limit_ten_percent_or_a_hundred_yuan_are_tolerated() {
        life.declares("U1", "dibao", "400", SINCE);
        village.income("man", "500", "month");
        assertThat(found()).isEmpty();
        village.income("wife", "0.01", "month");
        assertThat(found()).hasSize(1);
        Village other = new Village().person("man").unit("U1", "man", "2019-06-01");
        // Ten percent of 2000 are 200: more than a hundred.
        new Livelihood(other).declares("U1", "dibao-marginal", "1800", SINCE);
        other.income("man", "2000", "month");
        assertThat(Village.found(detector, other.ofUnit("U1"))).isEmpty();
        other.income("man", "0.02", "month", "2019-02-01");
        assertThat(Village.found(detector, other.ofUnit("U1"))).hasSize(1);
    }

    @Test
    void the_tolerance_can_be_chosen() {
        life.declares("U1", "dibao", "400", SINCE);
        village.income("man", "500", "month");
        assertThat(ask(Map.of("tolerancePercent", 10L, "toleranceYuan", 99L)))
                .isInstanceOf(Answer.Met.class);
        assertThat(ask(Map.of("tolerancePercent", 20L, "toleranceYuan", 99L)))
                .isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_the_other_income_began_on_the_day_of_the_declaration_or_a_day_later() {
        life.declares("U1", "dibao", "400", SINCE).earns("man", "wage", "400", "2019-01-01", "");
        life.earns("wife", "wage", "900", "2020-01-02", "");
        assertThat(found()).isEmpty();
        life.earns("wife", "pension", "300", "2020-01-01", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void stays_silent_where_the_difference_ended_on_the_day() {
        life.declares("U1", "dibao", "400", SINCE).earns("man", "wage", "400", "2019-01-01", "");
        life.earns("wife", "wage", "900", "2019-01-01", "2020-12-31");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
        life.earns("wife", "business", "900", "2019-01-01", "2021-01-01");
        assertThat(found()).hasSize(1);
    }

    @Test
    void stays_silent_where_more_was_declared_or_the_income_is_one_off() {
        life.declares("U1", "dibao", "900", SINCE);
        village.income("man", "400", "month").income("wife", "60000", "once");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_about_units_without_a_status_and_where_means_are_not_tested() {
        village.income("man", "400", "month");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
        life.declares("U1", "orphan", "0", SINCE).declares("U1", "monitored", "0", SINCE);
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void is_not_known_where_nothing_was_declared_or_nothing_is_recorded() {
        village.dibao("U1");
        assertThat(missing()).contains("declared income");
        Village poor = new Village().person("man").unit("U1", "man", "2019-06-01");
        new Livelihood(poor).declares("U1", "dibao", "400", SINCE);
        assertThat(Village.ask(detector, poor.ofUnit("U1")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        a -> assertThat(a.missing().toString()).contains("2020-12-31"));
        // Recorded now, and nothing on the day of the declaration.
        new Livelihood(poor).earns("man", "wage", "900", "2020-02-01", "");
        assertThat(Village.ask(detector, poor.ofUnit("U1")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        a -> assertThat(a.missing().toString()).contains("2020-01-01"));
    }

    @Test
    void innocent_is_the_income_of_one_who_joined_later_or_died() {
        life.declares("U1", "dibao", "400", SINCE).earns("man", "wage", "400", "2019-01-01", "");
        village.person("son").member("U1", "son", "2020-01-02", "").income("son", "900", "month");
        assertThat(found()).isEmpty();
        village.person("late", "1950-01-01", "2020-01-01").member("U1", "late", "2019-06-01", "");
        village.income("late", "900", "month");
        assertThat(found()).isEmpty();
    }

    @Test
    void explains_itself_with_both_months_and_the_aid_that_the_difference_bought() {
        life.declares("U1", "dibao", "400", SINCE).earns("man", "wage", "400", "2019-01-01", "");
        life.earns("wife", "wage", "300", "2019-01-01", "2020-07-01");
        life.earns("wife", "pension", "1000", "2020-07-01", "");
        village.grant("A", "DIBAO", "man", "U1", "800", "month", SINCE, "", "");
        village.grant("B", "ELDER_ALLOW", "man", "U1", "50", "month", SINCE, "", "");
        village.grant("C", "TEMP_URGENT", "man", "U1", "5000", "once", "2020-05-01", "", "");
        Finding<DeclaredRecorded> finding = found().getFirst();
        // January to June 300 each; from July on 1000 are missing, and 800 were granted.
        assertThat(finding.amount()).isEqualTo(Yuan.parse("6600.00"));
        assertThat(String.valueOf(finding.amountBasis()))
                .contains("12 个月", "2020-01 … 2020-12", "6600.00");
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Step::relation)
                                        .containsExactly(
                                                "StatusSpell",
                                                "MEMBER_OF",
                                                "MEMBER_OF",
                                                "Income",
                                                "Income",
                                                "Income"));
        assertThat(finding.evidence())
                .filteredOn(Limit.class::isInstance)
                .extracting(e -> ((Limit) e).value() + " / " + ((Limit) e).limit())
                .containsExactly("700.00 / 400.00", "1400.00 / 400.00");
        assertThat(finding.grounds().since()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(finding.grounds().sentence().zh()).contains("400.00", "700.00", "1400.00", "？");
        assertThat(finding.grounds().sentence().en()).contains("declared 400.00", "?");
    }

    private String missing() {
        return Village.ask(detector, village.ofUnit("U1")) instanceof Answer.NotKnown<?> unknown
                ? unknown.missing().toString()
                : "";
    }

    private Answer<DeclaredRecorded> ask(Map<String, Long> parameters) {
        return detector.ask(
                village.ofUnit("U1"), new Inquiry(Village.DAY, Village.policy(), parameters));
    }

    private List<Finding<DeclaredRecorded>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
