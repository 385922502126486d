package org.kinscope.analytics.detector.hiddenemployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Livelihood;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Limit;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.money.Yuan;

class HiddenEmploymentDetectorTest {

    private static final String MILL = "91321281MA00000001";

    private final HiddenEmploymentDetector detector = new HiddenEmploymentDetector();
    private final Village village =
            new Village().person("ling").unit("U1", "ling", "2019-01-01").dibao("U1");
    private final Livelihood life = new Livelihood(village).delivered("incomes", true);

    @Test
    void finds_a_member_who_is_insured_on_a_wage_that_nobody_recorded() {
        life.insured("ling", MILL, "3600", "2020-03-01", "");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds())
                                    .isEqualTo(
                                            new HiddenEmployment(
                                                    "ling",
                                                    Yuan.parse("3600"),
                                                    Yuan.parse("710"),
                                                    true));
                            assertThat(f.strength()).isEqualTo(Strength.POSSIBLE);
                        });
    }

    @Test
    void each_member_is_a_question_of_their_own_and_two_jobs_of_one_are_one() {
        village.person("wife").member("U1", "wife", "2019-01-01", "");
        life.insured("ling", MILL, "3600", "2020-03-01", "").insured("ling", "92X", "800", "", "");
        life.insured("wife", MILL, "900", "2020-03-01", "");
        assertThat(found())
                .extracting(f -> f.grounds().personId() + " " + f.grounds().wageBase())
                .containsExactly("ling 4400.00", "wife 900.00");
    }

    @Test
    void at_the_limit_a_base_of_exactly_the_standard_counts_and_a_fen_less_does_not() {
        life.insured("ling", MILL, "709.99", "2020-03-01", "");
        assertThat(found()).isEmpty();
        life.insured("ling", "92X", "710", "2020-03-01", "");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().wageBase()).isEqualTo(Yuan.parse("710.00")));
    }

    @Test
    void at_the_limit_the_insurance_ends_on_the_day_or_a_day_later() {
        life.insured("ling", MILL, "3600", "2020-03-01", "2020-12-31");
        assertThat(found()).isEmpty();
        life.insured("ling", "92X", "3600", "2020-12-31", "2021-01-01");
        assertThat(found()).hasSize(1);
    }

    @Test
    void stays_silent_where_a_wage_runs_however_small() {
        life.insured("ling", MILL, "3600", "2020-03-01", "");
        life.earns("ling", "wage", "1", "2020-12-31", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void a_pension_a_wage_that_ended_and_a_wage_of_once_are_no_running_wage() {
        life.insured("ling", MILL, "3600", "2020-03-01", "");
        life.earns("ling", "pension", "900", "2019-01-01", "");
        life.earns("ling", "wage", "900", "2019-01-01", "2020-12-31");
        life.earns("ling", "wage", "900", "once", "2020-12-01", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void is_not_known_where_incomes_came_in_part_and_found_where_an_answer_says_none() {
        Village part = new Village().person("ling").unit("U1", "ling", "2019-01-01").dibao("U1");
        Livelihood told = new Livelihood(part).insured("ling", MILL, "3600", "2020-03-01", "");
        assertNotKnown(part);
        told.delivered("incomes", false).earns("ling", "pension", "100", "2019-01-01", "");
        assertNotKnown(part);
        told.answered("ling", "incomes", "none", "2020-12-30");
        assertNotKnown(part);
        told.answered("ling", "incomes", "none", "2020-12-31");
        assertThat(Village.found(detector, part.ofUnit("U1"))).hasSize(1);
    }

    private void assertNotKnown(Village part) {
        assertThat(Village.ask(detector, part.ofUnit("U1")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        a -> assertThat(a.missing().toString()).contains("not delivered whole"));
    }

    @Test
    void innocent_are_who_left_the_unit_and_who_died() {
        village.person("gone").member("U1", "gone", "2019-01-01", "2020-12-31");
        village.person("late", "1950-01-01", "2020-12-31").member("U1", "late", "2019-01-01", "");
        life.insured("gone", MILL, "3600", "2020-03-01", "");
        life.insured("late", MILL, "3600", "2020-03-01", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void innocent_may_be_a_flexible_worker_and_the_sentence_says_that_no_employer_is_named() {
        life.insured("ling", "unnamed:ling", "3600", "2020-03-01", "");
        assertThat(found().getFirst().grounds().sentence().zh()).contains("未注明单位", "挂靠");
        assertThat(found().getFirst().grounds().sentence().en()).contains("no named employer");
    }

    @Test
    void explains_itself_with_the_insurance_the_missing_wage_and_the_aid_of_these_months() {
        life.insured("ling", MILL, "720", "2020-03-15", "");
        life.earns("ling", "wage", "720", "2019-01-01", "2020-06-30");
        village.grant("A", "DIBAO", "ling", "U1", "500", "month", "2019-01-01", "2020-11-01", "");
        village.grant("B", "DIBAO", "ling", "U1", "900", "month", "2020-11-01", "", "");
        Finding<HiddenEmployment> finding = found().getFirst();
        // June to October 500 each, November and December at most the base of 720.
        assertThat(finding.amount()).isEqualTo(Yuan.parse("3940.00"));
        assertThat(String.valueOf(finding.amountBasis()))
                .contains("7 个月", "2020-06 … 2020-12", "3940.00");
        assertThat(finding.otherKeys()).containsExactly("ling");
        assertThat(finding.evidence())
                .hasSize(3)
                .anySatisfy(
                        e ->
                                assertThat(e)
                                        .isInstanceOfSatisfying(
                                                Evidence.Path.class,
                                                path ->
                                                        assertThat(path.steps())
                                                                .extracting(Step::relation)
                                                                .containsExactly(
                                                                        "MEMBER_OF",
                                                                        "EMPLOYED_BY")))
                .anySatisfy(
                        e ->
                                assertThat(e)
                                        .isInstanceOfSatisfying(
                                                Limit.class,
                                                l -> {
                                                    assertThat(l.value()).isEqualTo("720.00");
                                                    assertThat(l.limit()).isEqualTo("710.00");
                                                }))
                .anySatisfy(
                        e ->
                                assertThat(e)
                                        .isInstanceOfSatisfying(
                                                Evidence.Missing.class,
                                                m -> assertThat(m.dataset()).isEqualTo("incomes")));
        assertThat(finding.grounds().sentence().en()).contains("720.00", "710.00", "?");
    }

    private List<Finding<HiddenEmployment>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
