package org.kinscope.analytics.detector.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;

/** How strong, how long and how crowded a path may be. */
class ReachLimitsTest extends ReachTests {

    @Test
    void at_the_limit_a_path_of_exactly_the_least_strength_counts() {
        village.person("friend");
        owner("owner");
        phone("head", "friend");
        phone("friend", "owner");
        assertThat(ask(36)).isInstanceOf(Answer.Met.class);
        assertThat(ask(37)).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void at_the_limit_two_phones_and_an_account_are_enough_and_an_account_less_is_not() {
        village.person("one").person("two");
        owner("near");
        owner("far");
        phone("head", "one");
        phone("one", "two");
        // 0.6 · 0.6 · 0.7 = 0.252, and 0.6 · 0.6 · 0.6 = 0.216.
        ties.paid("two", "T", "near");
        phone("two", "far");
        assertThat(people()).containsExactly("near");
    }

    @Test
    void at_the_limit_the_fourth_step_counts_and_the_fifth_does_not() {
        places.person("lodger", "1920-01-01", "room 101");
        village.person("child").person("grandchild");
        village.parent("lodger", "child").parent("child", "grandchild");
        owner("fourth");
        owner("fifth");
        village.parent("grandchild", "fourth").parent("fourth", "fifth");
        // 0.8 · 0.9 · 0.9 · 0.9
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().personId()).isEqualTo("fourth"))
                .satisfies(f -> assertThat(f.grounds().strength()).isEqualTo(5_832));
    }

    @Test
    void at_the_limit_a_phone_of_sixty_four_people_is_expanded_and_of_one_more_the_cut_is_told() {
        String[] people = new String[64];
        people[0] = "head";
        for (int i = 1; i < 64; i++) {
            people[i] = "p" + i;
            village.person(people[i]);
        }
        car("p63", "60000");
        phone(people);
        assertThat(people()).containsExactly("p63");
        village.person("p64");
        ties.reaches("phone of head", "p64", "2018-01-01", "2018-02-01");
        assertThat(Village.ask(detector, ties.farFrom("U1")))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        cut -> assertThat(cut.missing().toString()).contains("64", "未展开"));
        // With another finding the cut stands in its evidence.
        owner("owner");
        ties.paid("head", "T", "owner");
        assertThat(found().getFirst().evidence())
                .anyMatch(e -> e instanceof Evidence.Missing m && m.what().zh().contains("未展开"));
    }
}
