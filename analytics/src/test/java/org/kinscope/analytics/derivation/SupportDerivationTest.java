package org.kinscope.analytics.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kinscope.graph.fact.Person;

class SupportDerivationTest {

    private final Family family = new Family();

    @Test
    void spouses_support_each_other_from_the_wedding_to_the_divorce() {
        family.lives("Li", "1970-01-01").lives("Wang", "1972-01-01");
        family.married("Li", "Wang", "2000-05-01", "2010-06-01");
        assertThat(family.duties())
                .containsExactly(
                        "Li -> Wang, spouse 1059, 2000-05-01..2010-06-01",
                        "Wang -> Li, spouse 1059, 2000-05-01..2010-06-01");
    }

    @Test
    void the_day_of_death_ends_the_duty_of_spouses() {
        family.lived("Li", "1970-01-01", "2015-03-04").lives("Wang", "1972-01-01");
        family.married("Li", "Wang", "2000-05-01", null);
        assertThat(family.duties())
                .containsExactly(
                        "Li -> Wang, spouse 1059, 2000-05-01..2015-03-04",
                        "Wang -> Li, spouse 1059, 2000-05-01..2015-03-04");
    }

    @Test
    void a_marriage_to_oneself_or_of_no_day_makes_no_duty() {
        family.lives("Li", "1970-01-01").lives("Wang", "1972-01-01");
        family.married("Li", "Li", "2000-05-01", null);
        family.married("Li", "Wang", "2000-05-01", "2000-05-01");
        assertThat(family.duties()).isEmpty();
    }

    @Test
    void two_marriages_of_one_couple_are_two_spells_and_their_common_days_count_once() {
        family.lives("Li", "1970-01-01").lives("Wang", "1972-01-01");
        family.married("Li", "Wang", "2000-01-01", "2005-01-01");
        family.married("Li", "Wang", "2004-01-01", "2006-01-01");
        family.married("Wang", "Li", "2010-01-01", null);
        assertThat(family.duties())
                .contains(
                        "Li -> Wang, spouse 1059, 2000-01-01..2006-01-01",
                        "Li -> Wang, spouse 1059, 2010-01-01..")
                .hasSize(4);
    }

    @Test
    void a_parent_supports_a_child_until_the_day_before_its_18th_birthday() {
        family.lives("mother", "1975-01-01").lives("child", "2002-12-31");
        family.parent("mother", "child");
        assertThat(family.duties())
                .containsExactly(
                        "child -> mother, child-to-parent 1067(2), 2035-01-01..",
                        "mother -> child, parent-to-minor-child 1067(1), 2002-12-31..2020-12-31");
    }

    @Test
    void a_minor_owes_an_old_parent_nothing_until_it_is_grown() {
        family.lives("father", "1950-06-01").lives("child", "2005-02-03").parent("father", "child");
        assertThat(family.duties())
                .contains("child -> father, child-to-parent 1067(2), 2023-02-03..");
    }

    @Test
    void a_grown_child_supports_a_parent_from_the_60th_birthday_to_the_death() {
        family.lived("father", "1950-06-01", "2019-01-02").lives("son", "1980-01-01");
        family.parent("father", "son");
        assertThat(family.duties())
                .containsExactly(
                        "father -> son, parent-to-minor-child 1067(1), 1980-01-01..1998-01-01",
                        "son -> father, child-to-parent 1067(2), 2010-06-01..2019-01-02");
    }

    @Test
    void a_parent_who_dies_on_the_60th_birthday_was_never_owed_support() {
        family.lived("father", "1950-06-01", "2010-06-01").lives("son", "1980-01-01");
        family.parent("father", "son");
        assertThat(family.duties()).noneMatch(duty -> duty.startsWith("son"));
    }

    @Test
    void severe_disability_opens_the_duty_in_both_directions_while_the_certificate_runs() {
        family.lives("mother", "1975-01-01").lives("son", "1995-01-01").parent("mother", "son");
        family.disabled("mother", 2, "2018-01-01", "2020-01-01");
        family.disabled("son", 1, "2010-01-01", "2016-01-01");
        assertThat(family.duties())
                .containsExactly(
                        "mother -> son, parent-to-disabled-child 1067(1), 2013-01-01..2016-01-01",
                        "mother -> son, parent-to-minor-child 1067(1), 1995-01-01..2013-01-01",
                        "son -> mother, child-to-parent 1067(2), 2018-01-01..2020-01-01",
                        "son -> mother, child-to-parent 1067(2), 2035-01-01..");
    }

    @Test
    void a_disability_of_grade_3_opens_no_duty() {
        family.lives("mother", "1975-01-01").lives("son", "1995-01-01").parent("mother", "son");
        family.disabled("mother", 3, "2018-01-01", null);
        family.disabled("son", 3, "2010-01-01", null);
        assertThat(family.duties())
                .noneMatch(duty -> duty.contains("disabled"))
                .contains("son -> mother, child-to-parent 1067(2), 2035-01-01..");
    }

    @Test
    void a_parent_in_an_aided_unit_is_owed_support_while_member_and_status_run_together() {
        family.lives("mother", "1975-01-01").lives("son", "1995-01-01").parent("mother", "son");
        family.belongs("mother", "U1", "2018-01-01", "2020-07-01");
        family.status("U1", "dibao", "2019-01-01", null);
        family.status("U1", "expenditure-poor", "2017-01-01", "2018-03-01");
        assertThat(family.duties())
                .contains(
                        "son -> mother, child-to-parent 1067(2), 2018-01-01..2018-03-01",
                        "son -> mother, child-to-parent 1067(2), 2019-01-01..2020-07-01");
    }

    @Test
    void a_unit_of_tier_3_is_not_an_aided_unit() {
        family.lives("mother", "1975-01-01").lives("son", "1995-01-01").parent("mother", "son");
        family.belongs("mother", "U1", "2018-01-01", null);
        family.status("U1", "monitored", "2018-01-01", null);
        family.status("U1", "emergency", "2018-01-01", null);
        assertThat(family.duties())
                .filteredOn(duty -> duty.startsWith("son"))
                .containsExactly("son -> mother, child-to-parent 1067(2), 2035-01-01..");
    }

    @Test
    void grandparents_and_grown_siblings_step_in_for_a_minor_whose_parents_are_both_dead() {
        family.lives("grandma", "1945-01-01")
                .lives("sister", "1999-04-05")
                .lives("boy", "2008-01-01");
        family.lived("father", "1970-01-01", "2012-01-01")
                .lived("mother", "1972-01-01", "2015-01-01");
        family.parent("grandma", "father");
        family.parent("father", "boy").parent("mother", "boy");
        family.parent("father", "sister").parent("mother", "sister");
        assertThat(family.duties())
                .contains(
                        "grandma -> boy, grandparent-to-grandchild 1074(1), 2015-01-01..2026-01-01",
                        "grandma -> sister, grandparent-to-grandchild 1074(1), 2015-01-01..2017-04-05",
                        "sister -> boy, elder-to-younger-sibling 1075(1), 2017-04-05..2026-01-01")
                .noneMatch(duty -> duty.startsWith("boy -> sister"));
    }

    @Test
    void one_living_or_unknown_parent_keeps_grandparents_and_siblings_silent() {
        family.lives("grandma", "1945-01-01")
                .lives("boy", "2008-01-01")
                .lives("girl", "2008-01-01");
        family.lived("father", "1970-01-01", "2012-01-01").lives("mother", "1972-01-01");
        family.parent("grandma", "father").parent("father", "boy").parent("mother", "boy");
        family.parent("father", "girl");
        assertThat(family.duties())
                .noneMatch(duty -> duty.contains("1074(1)") || duty.contains("1075"));
    }

    @Test
    void grown_grandchildren_step_in_for_a_grandparent_whose_children_are_all_dead() {
        family.lives("grandpa", "1945-01-01")
                .lives("grandson", "1995-01-01")
                .lives("girl", "2010-01-01");
        family.lived("uncle", "1970-01-01", "2014-01-01")
                .lived("father", "1972-01-01", "2012-01-01");
        family.parent("grandpa", "uncle").parent("grandpa", "father");
        family.parent("father", "grandson").parent("father", "girl");
        assertThat(family.duties())
                .contains(
                        "grandson -> grandpa, grandchild-to-grandparent 1074(2), 2014-01-01..",
                        "girl -> grandpa, grandchild-to-grandparent 1074(2), 2028-01-01..");
    }

    @Test
    void one_living_child_keeps_the_grandchildren_silent() {
        family.lives("grandpa", "1945-01-01").lives("grandson", "1995-01-01");
        family.lives("uncle", "1970-01-01").lived("father", "1972-01-01", "2012-01-01");
        family.parent("grandpa", "uncle").parent("grandpa", "father").parent("father", "grandson");
        assertThat(family.duties()).noneMatch(duty -> duty.contains("1074"));
    }

    @Test
    void adoption_ends_the_duties_to_the_parents_by_birth() {
        family.lives("birthmother", "1950-01-01")
                .lives("adopter", "1952-01-01")
                .lives("child", "1980-01-01");
        family.parent("birthmother", "child").parent("adopter", "child", "adoption");
        assertThat(family.duties())
                .containsExactly(
                        "adopter -> child, parent-to-minor-child 1067(1), 1980-01-01..1998-01-01",
                        "child -> adopter, child-to-parent 1067(2), 2012-01-01..");
    }

    @Test
    void adoption_by_a_step_parent_leaves_the_parent_who_married_the_adopter() {
        family.lives("mother", "1950-01-01")
                .lives("stepfather", "1952-01-01")
                .lives("child", "1980-01-01");
        family.married("stepfather", "mother", "1985-01-01", null);
        family.parent("mother", "child").parent("stepfather", "child", "adoption");
        assertThat(family.duties())
                .contains(
                        "child -> mother, child-to-parent 1067(2), 2010-01-01..",
                        "child -> stepfather, child-to-parent 1067(2), 2012-01-01..");
    }

    @Test
    void in_laws_cousins_and_grown_siblings_owe_each_other_nothing() {
        family.lives("grandpa", "1940-01-01")
                .lives("father", "1965-01-01")
                .lives("aunt", "1967-01-01");
        family.lives("son", "1990-01-01").lives("cousin", "1991-01-01").lives("wife", "1990-01-01");
        family.parent("grandpa", "father").parent("grandpa", "aunt");
        family.parent("father", "son").parent("aunt", "cousin");
        family.married("son", "wife", "2015-01-01", null);
        assertThat(family.duties())
                .noneMatch(duty -> duty.startsWith("wife -> father"))
                .noneMatch(
                        duty ->
                                duty.startsWith("son -> cousin")
                                        || duty.startsWith("father -> aunt"));
    }

    @Test
    void without_a_birth_date_nobody_is_known_to_be_a_minor_or_grown_or_old() {
        family.lives("father", null).lives("child", null).parent("father", "child");
        assertThat(family.duties()).isEmpty();
    }

    @Test
    void a_circle_of_parents_and_a_parent_of_oneself_end_and_stay_silent_about_oneself() {
        family.lives("a", "1940-01-01").lived("b", "1960-01-01", "2000-01-01");
        family.parent("a", "a").parent("a", "b").parent("b", "a");
        assertThat(family.duties()).noneMatch(duty -> duty.startsWith("a -> a"));
    }

    @Test
    void birthdays_are_the_days_on_which_the_age_in_full_years_grows() {
        LocalDate leapDay = LocalDate.of(2004, 2, 29);
        for (LocalDate birth = LocalDate.of(2003, 12, 1);
                birth.isBefore(LocalDate.of(2004, 4, 1));
                birth = birth.plusDays(1)) {
            LocalDate birthday = Life.birthday(birth, 18);
            Person person = new Person("p", null, birth, null, null, null, null);
            assertThat(person.ageOn(birthday)).as("on the birthday, born %s", birth).isEqualTo(18);
            assertThat(person.ageOn(birthday.minusDays(1)))
                    .as("the day before, born %s", birth)
                    .isEqualTo(17);
        }
        assertThat(Life.birthday(leapDay, 18)).isEqualTo(LocalDate.of(2022, 3, 1));
        assertThat(Life.birthday(leapDay, 20)).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
