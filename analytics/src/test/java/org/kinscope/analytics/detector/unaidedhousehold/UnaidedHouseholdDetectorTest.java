package org.kinscope.analytics.detector.unaidedhousehold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Houses;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

class UnaidedHouseholdDetectorTest {

    private final UnaidedHouseholdDetector detector = new UnaidedHouseholdDetector();
    private final Village village = new Village().person("zhou");
    private final Houses houses = new Houses(village).registered("zhou", "H1", "2000-01-01", "");

    @Test
    void finds_a_household_below_the_standard_of_which_nobody_is_in_a_unit() {
        village.income("zhou", "300", "month");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.subject()).isEqualTo(Subject.household("H1"));
                            assertThat(f.grounds().identifyingParts()).containsExactly("tier-1");
                            assertThat(f.grounds().incomePerHead()).isEqualTo(Yuan.parse("300"));
                            assertThat(f.grounds().standard()).isEqualTo(Yuan.parse("710"));
                            assertThat(f.otherKeys()).containsExactly("zhou");
                        });
    }

    @Test
    void counts_everybody_who_is_registered_alive_and_not_in_prison() {
        village.person("wu").person("late", "1940-01-01", "2020-12-31").person("away").person("in");
        houses.registered("wu", "H1", "2000-01-01", "")
                .registered("late", "H1", "2000-01-01", "")
                .registered("away", "H1", "2000-01-01", "2020-12-31")
                .registered("in", "H1", "2000-01-01", "")
                .imprisoned("in", "2019-01-01", "");
        village.income("zhou", "2000", "month");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().incomePerHead()).isEqualTo(Yuan.parse("1000"));
                            assertThat(f.grounds().tier()).isEqualTo(2);
                            assertThat(f.otherKeys()).containsExactly("wu", "zhou");
                        });
    }

    @Test
    void counts_the_spouse_who_is_registered_elsewhere() {
        village.person("wife").married("zhou", "wife", "2000-01-01", "");
        village.income("zhou", "300", "month").income("wife", "2540", "month");
        assertThat(found()).isEmpty();
        assertThat(Village.ask(detector, houses.of("H1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void counts_a_student_elsewhere_whose_other_parent_lives_in_no_other_household() {
        village.person("son", "2000-01-01", "")
                .parent("zhou", "son")
                .income("zhou", "1500", "month");
        assertThat(found()).isEmpty();
        houses.studies("son", "postgraduate");
        assertThat(found()).isEmpty();
        houses.studies("son", "college");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().incomePerHead()).isEqualTo(Yuan.parse("750"));
                            assertThat(f.grounds().elsewhere()).isEqualTo(1);
                        });
        village.person("mother").parent("mother", "son");
        assertThat(found()).isEmpty();
    }

    @Test
    void at_the_limit_a_child_of_eighteen_no_longer_counts() {
        village.person("child", "2002-12-31", "").parent("zhou", "child");
        village.income("zhou", "1500", "month");
        assertThat(found()).isEmpty();
        village.person("younger", "2003-01-01", "").parent("zhou", "younger");
        assertThat(found()).hasSize(1);
    }

    @Test
    void stays_silent_where_one_of_the_family_is_in_a_unit() {
        village.person("wife").married("zhou", "wife", "2000-01-01", "");
        village.income("zhou", "300", "month").unit("U1", "wife", "2019-01-01");
        assertThat(Village.ask(detector, houses.of("H1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_twice_the_standard_is_no_tier_and_a_fen_less_is_tier_two() {
        village.income("zhou", "1420", "month");
        assertThat(found()).isEmpty();
        Village poorer = new Village().person("zhou").income("zhou", "1419.99", "month");
        Houses house = new Houses(poorer).registered("zhou", "H1", "2000-01-01", "");
        assertThat(Village.found(detector, house.of("H1")))
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().tier()).isEqualTo(2));
    }

    @Test
    void innocent_is_a_family_with_savings_over_the_limit() {
        village.income("zhou", "300", "month").balance("zhou", "K", "2020-12-31", "17040.01");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_household_of_which_no_income_is_known_is_not_asked_and_one_whose_income_ended_is_open() {
        assertThat(Village.ask(detector, houses.of("H1"))).isInstanceOf(Answer.NotMet.class);
        village.income("zhou", "300", "month", "2021-01-01");
        assertThat(Village.ask(detector, houses.of("H1")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        unknown ->
                                assertThat(unknown.missing().toString())
                                        .contains("running income"));
    }

    @Test
    void explains_itself_by_who_belongs_the_income_and_each_condition() {
        village.person("wife").married("zhou", "wife", "2000-01-01", "");
        village.income("zhou", "300", "month");
        Finding<UnaidedHousehold> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Evidence.Step::relation)
                                        .containsExactly("REGISTERED_IN", "SPOUSE_OF", "Income"));
        assertThat(finding.evidence())
                .filteredOn(Evidence.Limit.class::isInstance)
                .extracting(
                        e -> ((Evidence.Limit) e).value() + " / " + ((Evidence.Limit) e).limit())
                .containsExactly("150.00 / 710.00", "150.00 / 1420.00", "150.00 / 710.00", "0 / 0");
        assertThat(finding.grounds().sentence().zh()).contains("2 人", "150.00", "1 人户籍在外", "？");
        assertThat(finding.grounds().sentence().en()).contains("1 registered elsewhere", "?");
    }

    private List<Finding<UnaidedHousehold>> found() {
        return Village.found(detector, houses.of("H1"));
    }
}
