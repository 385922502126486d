package org.kinscope.analytics.detector.noneofmany;

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
import org.kinscope.graph.finding.Evidence.Missing;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;

class NoneOfManyDetectorTest {

    private final NoneOfManyDetector detector = new NoneOfManyDetector();
    private final Village village =
            new Village()
                    .person("you")
                    .person("son", "2010-01-01", "")
                    .unit("U1", "you", "2019-01-01")
                    .member("U1", "son", "2019-01-01", "");
    private final Livelihood life = new Livelihood(village);

    private void three() {
        life.reported("you", "R1", "illness", "2020-03-01");
        life.reported("you", "R2", "unemployment", "2020-05-01");
        life.reported("son", "R3", "education", "2020-09-01");
    }

    @Test
    void finds_a_mother_and_her_son_of_whom_three_desks_were_told() {
        three();
        life.reported("you", "R4", "illness", "2020-10-01");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().kinds())
                                    .containsExactly("education", "illness", "unemployment");
                            assertThat(f.grounds().first()).isEqualTo(LocalDate.of(2020, 3, 1));
                            assertThat(f.grounds().last()).isEqualTo(LocalDate.of(2020, 10, 1));
                            assertThat(f.otherKeys()).containsExactly("son", "you");
                        });
    }

    @Test
    void at_the_limit_two_kinds_in_three_reports_are_too_few() {
        life.reported("you", "R1", "illness", "2020-03-01");
        life.reported("son", "R2", "illness", "2020-05-01");
        life.reported("you", "R3", "housing", "2020-09-01");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
        life.reported("you", "R4", "other", "2020-12-31");
        assertThat(found()).hasSize(1);
    }

    @Test
    void at_the_limit_the_third_report_comes_a_day_later() {
        life.reported("you", "R1", "illness", "2020-03-01");
        life.reported("you", "R2", "housing", "2020-05-01");
        life.reported("you", "R3", "child", "2021-01-01");
        assertThat(found()).isEmpty();
    }

    @Test
    void the_number_of_kinds_can_be_chosen() {
        three();
        assertThat(ask(4)).isInstanceOf(Answer.NotMet.class);
        assertThat(ask(2)).isInstanceOf(Answer.Met.class);
    }

    private Answer<NoneOfMany> ask(long kinds) {
        return detector.ask(
                village.ofUnit("U1"),
                new Inquiry(Village.DAY, Village.policy(), Map.of("kinds", kinds)));
    }

    @Test
    void stays_silent_where_a_status_of_tier_one_or_two_runs_but_not_where_it_is_watched() {
        three();
        village.status("U1", "monitored", "2019-01-01", "", "");
        assertThat(found()).hasSize(1);
        village.status("U1", "expenditure-poor", "2020-12-31", "", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_where_a_grant_runs_for_the_unit_or_to_a_member() {
        three();
        village.grant("A", "UTIL", "stranger", "U1", "8", "month", "2018-01-01", "2020-12-31", "");
        assertThat(found()).hasSize(1);
        village.grant("B", "EDU_COMP", "son", "", "500", "year", "2018-01-01", "2021-01-01", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_help_of_one_day_came_before_the_first_report_or_on_its_day() {
        three();
        village.grant(
                "A", "TEMP_URGENT", "you", "U1", "900", "once", "2020-02-29", "2020-03-01", "");
        assertThat(found()).hasSize(1);
        village.grant(
                "B", "TEMP_URGENT", "you", "U1", "900", "once", "2020-03-01", "2020-03-02", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void a_grant_that_begins_a_day_later_is_no_aid_yet() {
        three();
        village.grant("A", "DIBAO", "you", "U1", "900", "month", "2021-01-01", "", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void innocent_are_reports_about_one_who_left_or_died() {
        three();
        village.person("gone").member("U1", "gone", "2019-01-01", "2020-12-31");
        village.person("late", "1950-01-01", "2020-12-31").member("U1", "late", "2019-01-01", "");
        life.reported("gone", "R5", "housing", "2020-05-01");
        life.reported("late", "R6", "elderly", "2020-05-01");
        assertThat(found().getFirst().grounds().kinds()).hasSize(3);
        Village empty = new Village().person("late", "1940-01-01", "2020-12-31");
        empty.unit("U9", "late", "2018-01-01");
        new Livelihood(empty)
                .reported("late", "R1", "illness", "2020-05-01")
                .reported("late", "R2", "housing", "2020-05-01")
                .reported("late", "R3", "elderly", "2020-05-01");
        assertThat(Village.ask(detector, empty.ofUnit("U9"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void is_not_known_where_statuses_or_decisions_came_in_part() {
        three();
        life.delivered("grants", false);
        assertThat(Village.ask(detector, village.ofUnit("U1")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        a -> assertThat(a.missing().toString()).contains("grants"));
    }

    @Test
    void explains_itself_with_every_report_and_what_is_missing() {
        three();
        life.delivered("grants", true);
        Finding<NoneOfMany> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Step::relation)
                                        .containsExactly(
                                                "MEMBER_OF",
                                                "MEMBER_OF",
                                                "Report",
                                                "Report",
                                                "Report"));
        assertThat(finding.evidence())
                .filteredOn(Missing.class::isInstance)
                .extracting(e -> ((Missing) e).dataset())
                .containsExactly("statuses", "grants");
        assertThat(finding.grounds().sentence().zh()).contains("3 类", "就学、疾病、失业", "？");
        assertThat(finding.grounds().sentence().en())
                .contains("schooling, illness, unemployment", "?");
    }

    private List<Finding<NoneOfMany>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
