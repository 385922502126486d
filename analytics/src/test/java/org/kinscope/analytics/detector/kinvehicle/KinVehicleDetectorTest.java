package org.kinscope.analytics.detector.kinvehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;

class KinVehicleDetectorTest {

    private static final String CAR = "小型轿车";

    private final KinVehicleDetector detector = new KinVehicleDetector();
    private final Village village =
            new Village()
                    .person("zhao")
                    .person("mother", "1950-01-01", "2015-01-01")
                    .person("brother")
                    .person("nephew")
                    .siblings("mother", "brother", "zhao")
                    .parent("brother", "nephew")
                    .unit("U1", "zhao", "2019-01-01")
                    .dibao("U1");

    @Test
    void finds_a_brothers_car_that_a_member_uses_on_three_dates() {
        carOf("brother");
        village.uses("zhao", "C1", "2020-03-01", "2020-06-01", "2020-09-01");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts()).containsExactly("C1");
                            assertThat(f.otherKeys()).containsExactly("brother", "zhao");
                        });
    }

    @Test
    void finds_the_car_of_a_nephew_two_steps_away() {
        carOf("nephew");
        village.uses("zhao", "C1", "2020-03-01", "2020-06-01", "2020-09-01");
        assertThat(found()).hasSize(1);
        assertThat(found().getFirst().grounds().relation().zh()).isEqualTo("兄弟姐妹的子女");
    }

    @Test
    void stays_silent_about_strangers_exempt_kinds_and_members_own_cars() {
        village.person("friend")
                .vehicle("C1", CAR, "60000")
                .ownsVehicle("friend", "C1", "2015-01-01", "");
        village.vehicle("C2", "残疾人机动轮椅车", "9000").ownsVehicle("brother", "C2", "2015-01-01", "");
        village.vehicle("C3", CAR, "60000").ownsVehicle("zhao", "C3", "2015-01-01", "");
        for (String car : List.of("C1", "C2", "C3")) {
            village.uses("zhao", car, "2020-03-01", "2020-06-01", "2020-09-01");
        }
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_where_the_relative_did_not_own_it_on_one_of_the_dates() {
        village.vehicle("C1", CAR, "60000")
                .ownsVehicle("brother", "C1", "2015-01-01", "2020-09-01");
        village.uses("zhao", "C1", "2020-03-01", "2020-06-01", "2020-09-01");
        assertThat(found()).isEmpty();
    }

    @Test
    void stays_silent_where_two_members_share_the_three_dates() {
        village.person("wife").member("U1", "wife", "2019-01-01", "");
        carOf("brother");
        village.uses("zhao", "C1", "2020-03-01", "2020-06-01").uses("wife", "C1", "2020-09-01");
        assertThat(found()).isEmpty();
    }

    @Test
    void stays_silent_about_a_unit_that_is_not_aided() {
        village.unit("U2", "nephew", "2019-01-01");
        carOf("brother");
        village.uses("nephew", "C1", "2020-03-01", "2020-06-01", "2020-09-01");
        assertThat(Village.found(detector, village.ofUnit("U2"))).isEmpty();
    }

    @Test
    void at_the_limit_two_uses_of_one_day_are_one_date() {
        carOf("brother");
        village.uses("zhao", "C1", "2020-03-01", "2020-03-01", "2020-09-01");
        assertThat(found()).isEmpty();
    }

    @Test
    void at_the_limit_the_twelve_months_begin_after_the_same_day_a_year_ago() {
        carOf("brother");
        village.uses("zhao", "C1", "2019-12-31", "2020-06-01", "2020-12-31");
        assertThat(found()).isEmpty();
        village.uses("zhao", "C1", "2020-01-01");
        assertThat(found()).hasSize(1);
    }

    @Test
    void an_unknown_kind_is_no_no() {
        village.vehicle("C1", null, "60000").ownsVehicle("brother", "C1", "2015-01-01", "");
        village.uses("zhao", "C1", "2020-03-01", "2020-06-01", "2020-09-01");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotKnown.class);
    }

    @Test
    void innocent_is_an_old_car_of_a_brother_who_is_aided_himself() {
        village.unit("U3", "brother", "2018-01-01").dibao("U3");
        village.vehicle("C1", CAR, "5000").ownsVehicle("brother", "C1", "2015-01-01", "");
        village.vehicle("C2", CAR, "5000.01").ownsVehicle("brother", "C2", "2015-01-01", "");
        village.uses("zhao", "C1", "2020-03-01", "2020-06-01", "2020-09-01");
        assertThat(found()).isEmpty();
        village.uses("zhao", "C2", "2020-03-01", "2020-06-01", "2020-09-01");
        assertThat(found()).hasSize(1);
    }

    @Test
    void explains_itself_by_the_chain_from_member_to_owner_and_every_use() {
        carOf("brother");
        village.uses("zhao", "C1", "2020-03-01", "2020-06-01", "2020-09-01");
        Finding<KinVehicle> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.strength()).isEqualTo(Finding.Strength.DERIVED);
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Evidence.Step::relation)
                                        .containsExactly(
                                                "MEMBER_OF",
                                                "SIBLING_OF",
                                                "PARENT_OF",
                                                "PARENT_OF",
                                                "OWNS",
                                                "USED",
                                                "USED",
                                                "USED"));
        assertThat(finding.evidence().get(1))
                .isInstanceOfSatisfying(
                        Evidence.Limit.class,
                        limit -> {
                            assertThat(limit.value()).isEqualTo("3");
                            assertThat(limit.limit()).isEqualTo("3");
                        });
        assertThat(finding.grounds().sentence().zh()).contains("兄弟姐妹", "C1", "？");
        assertThat(finding.grounds().sentence().en()).contains("sibling", "C1", "?");
    }

    private void carOf(String owner) {
        village.vehicle("C1", CAR, "60000").ownsVehicle(owner, "C1", "2015-01-01", "");
    }

    private List<Finding<KinVehicle>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
