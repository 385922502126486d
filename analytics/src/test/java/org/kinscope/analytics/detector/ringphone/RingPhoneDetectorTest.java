package org.kinscope.analytics.detector.ringphone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Ties;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;

class RingPhoneDetectorTest {

    private final RingPhoneDetector detector = new RingPhoneDetector();
    private final Village village = new Village();
    private final Ties ties = new Ties(village);

    private void aided(String... people) {
        for (String id : people) {
            village.person(id).unit("U-" + id, id, "2017-01-01").dibao("U-" + id);
            ties.reaches("P", id, "2018-01-01", "");
        }
    }

    private List<Finding<RingPhone>> of(String unit) {
        return Village.found(detector, village.ofUnit(unit));
    }

    @Test
    void finds_four_aided_families_that_one_phone_reaches_and_says_so_of_each() {
        aided("a", "b", "c", "d");
        for (String unit : List.of("U-a", "U-b", "U-c", "U-d")) {
            assertThat(of(unit))
                    .singleElement()
                    .satisfies(f -> assertThat(f.grounds()).isEqualTo(new RingPhone("P", 4, 4)))
                    .satisfies(f -> assertThat(f.amount()).isNull());
        }
    }

    @Test
    void a_running_grant_of_ones_own_is_aid_and_a_person_of_no_unit_stands_alone() {
        aided("a", "b", "c");
        village.person("d");
        ties.reaches("P", "d", "2018-01-01", "");
        assertThat(of("U-a")).isEmpty();
        village.grant("G", "DIS_CARE", "d", "", "160", "month", "2019-01-01", "", "");
        assertThat(of("U-a")).hasSize(1);
        assertThat(Village.found(detector, village.ofPerson("d"))).hasSize(1);
        assertThat(Village.found(detector, village.ofPerson("a"))).isEmpty();
    }

    @Test
    void stays_silent_on_those_who_are_not_aided_and_on_one_off_aid() {
        aided("a", "b", "c");
        village.person("d").unit("U-d", "d", "2017-01-01");
        ties.reaches("P", "d", "2018-01-01", "");
        village.status("U-d", "monitored", "2019-01-01", "", "");
        village.grant("G", "TEMP_URGENT", "d", "", "1600", "once", "2020-12-31", "", "");
        assertThat(of("U-a")).isEmpty();
        assertThat(of("U-d")).isEmpty();
    }

    @Test
    void innocent_is_a_family_that_shares_a_phone() {
        aided("a", "b", "c");
        for (String kin : List.of("a1", "a2", "a3")) {
            village.person(kin).unit("U-" + kin, kin, "2017-01-01").dibao("U-" + kin);
            village.parent("a", kin);
            ties.reaches("P", kin, "2018-01-01", "");
        }
        assertThat(of("U-a")).isEmpty();
    }

    @Test
    void innocent_is_a_number_that_was_given_to_another() {
        aided("a", "b", "c");
        village.person("d").unit("U-d", "d", "2017-01-01").dibao("U-d");
        ties.reaches("P", "d", "2010-01-01", "2017-12-31");
        assertThat(of("U-a")).isEmpty();
        assertThat(of("U-d")).isEmpty();
    }

    @Test
    void at_the_limit_the_fourth_loses_the_number_on_the_day_or_a_day_later() {
        aided("a", "b", "c");
        village.person("d").unit("U-d", "d", "2017-01-01").dibao("U-d");
        ties.reaches("P", "d", "2018-01-01", "2020-12-31");
        assertThat(of("U-a")).isEmpty();
        ties.reaches("P", "d", "2020-12-31", "2021-01-01");
        assertThat(of("U-a")).hasSize(1);
    }

    @Test
    void at_the_limit_the_fourth_died_on_the_day() {
        aided("a", "b", "c");
        village.person("d", "1950-01-01", "2020-12-31").unit("U-d", "d", "2017-01-01");
        village.dibao("U-d");
        ties.reaches("P", "d", "2018-01-01", "");
        assertThat(of("U-a")).isEmpty();
    }

    @Test
    void a_phone_of_more_than_sixty_four_people_is_not_expanded() {
        aided("a", "b", "c", "d");
        for (int i = 0; i < 60; i++) {
            village.person("p" + i);
            ties.reaches("P", "p" + i, "2010-01-01", "2011-01-01");
        }
        assertThat(of("U-a")).hasSize(1);
        village.person("p60");
        ties.reaches("P", "p60", "2010-01-01", "2011-01-01");
        assertThat(Village.ask(detector, village.ofUnit("U-a")))
                .isInstanceOf(Answer.NotKnown.class);
    }

    @Test
    void explains_itself_with_everybody_whom_the_phone_reaches() {
        aided("a", "b", "c", "d");
        Finding<RingPhone> finding = of("U-b").getFirst();
        assertThat(finding.otherKeys()).containsExactly("U-a", "U-c", "U-d", "a", "b", "c", "d");
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .hasSize(4)
                                        .extracting(Step::relation)
                                        .containsOnly("REACHED_AT"));
        assertThat(finding.grounds().sentence().zh()).contains("4 名", "？");
        assertThat(finding.grounds().sentence().en()).contains("4 aided people", "?");
    }
}
