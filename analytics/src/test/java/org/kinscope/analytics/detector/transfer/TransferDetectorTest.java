package org.kinscope.analytics.detector.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;

/** The unit's dibao began on 2019-01-01: the window opens on 2017-01-01. */
class TransferDetectorTest {

    private static final String CAR = "小型轿车";

    private final TransferDetector detector = new TransferDetector();
    private final Village village =
            new Village()
                    .person("sun")
                    .person("son", "1996-01-01", "")
                    .parent("sun", "son")
                    .unit("U1", "sun", "2019-01-01")
                    .dibao("U1")
                    .vehicle("C1", CAR, "90000");

    @Test
    void finds_a_car_that_went_to_a_son_before_the_aid_began() {
        passed("2018-05-01", "2018-05-10", "");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts()).containsExactly("C1");
                            assertThat(f.otherKeys()).containsExactly("son", "sun");
                        });
    }

    @Test
    void finds_a_house_that_went_to_a_son_during_the_aid() {
        village.home("H1", "住宅").ownsHome("sun", "H1", "2000-01-01", "2020-02-01");
        village.ownsHome("son", "H1", "2020-02-01", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void stays_silent_where_the_son_sold_it_on_or_has_died_or_is_a_stranger() {
        passed("2018-05-01", "2018-05-10", "2020-12-31");
        village.person("late", "1990-01-01", "2020-01-01").parent("sun", "late");
        village.vehicle("C2", CAR, "90000").ownsVehicle("sun", "C2", "2010-01-01", "2018-05-01");
        village.ownsVehicle("late", "C2", "2018-05-01", "");
        village.person("friend").vehicle("C3", CAR, "90000");
        village.ownsVehicle("sun", "C3", "2010-01-01", "2018-05-01");
        village.ownsVehicle("friend", "C3", "2018-05-01", "");
        assertThat(Village.ask(detector, village.ofUnit("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_about_exempt_vehicles_and_relatives_in_the_unit() {
        village.vehicle("C2", "电动自行车", "9000");
        village.ownsVehicle("sun", "C2", "2010-01-01", "2018-05-01");
        village.ownsVehicle("son", "C2", "2018-05-01", "");
        assertThat(found()).isEmpty();
        passed("2018-05-01", "2018-05-01", "");
        village.member("U1", "son", "2019-01-01", "");
        assertThat(found()).isEmpty();
    }

    @Test
    void at_the_limit_thirty_one_days_may_lie_between_the_ownerships() {
        passed("2018-05-01", "2018-06-01", "");
        assertThat(found()).hasSize(1);
        village.vehicle("C2", CAR, "90000").ownsVehicle("sun", "C2", "2010-01-01", "2018-05-01");
        village.ownsVehicle("son", "C2", "2018-06-02", "");
        village.vehicle("C3", CAR, "90000").ownsVehicle("sun", "C3", "2010-01-01", "2018-05-01");
        village.ownsVehicle("son", "C3", "2018-04-30", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void at_the_limit_the_window_opens_twenty_four_months_before_the_earliest_running_status() {
        village.status("U1", "dibao-marginal", "2018-07-01", "2019-01-01", "");
        passed("2016-12-20", "2017-01-01", "");
        assertThat(found()).hasSize(1);
        village.vehicle("C2", CAR, "90000").ownsVehicle("sun", "C2", "2010-01-01", "2016-12-20");
        village.ownsVehicle("son", "C2", "2016-12-31", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void innocent_is_a_dwelling_of_a_son_who_is_aided_himself_and_has_no_more_than_two() {
        village.unit("U2", "son", "2018-01-01").dibao("U2");
        village.home("H1", "住宅").ownsHome("sun", "H1", "2000-01-01", "2018-02-01");
        village.ownsHome("son", "H1", "2018-02-01", "");
        assertThat(found()).isEmpty();
        village.home("H2", "住宅").ownsHome("son", "H2", "2010-01-01", "");
        assertThat(found()).isEmpty();
        village.home("H3", "住宅").ownsHome("son", "H3", "2010-01-01", "");
        assertThat(found()).hasSize(1);
    }

    @Test
    void explains_itself_by_both_ownerships_the_kinship_and_the_days() {
        passed("2018-05-01", "2018-05-10", "");
        Finding<Transfer> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.strength()).isEqualTo(Finding.Strength.RECORDED);
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(s -> s.relation() + " " + s.fromKey())
                                        .containsExactly(
                                                "MEMBER_OF sun",
                                                "OWNS sun",
                                                "OWNS son",
                                                "PARENT_OF sun"));
        assertThat(finding.evidence())
                .filteredOn(Evidence.Limit.class::isInstance)
                .extracting(
                        e -> ((Evidence.Limit) e).value() + " / " + ((Evidence.Limit) e).limit())
                .containsExactly("2018-05-10 / 2017-01-01", "9 / 31");
        assertThat(finding.grounds().sentence().zh()).contains("子女", "2018-05-10", "？");
        assertThat(finding.grounds().sentence().en()).contains("child", "2019-01-01", "?");
    }

    private void passed(String end, String begin, String ended) {
        village.ownsVehicle("sun", "C1", "2010-01-01", end).ownsVehicle("son", "C1", begin, ended);
    }

    private List<Finding<Transfer>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
