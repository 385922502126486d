package org.kinscope.analytics.detector.ownasset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;

/** Limits of the village: a vehicle of 5,000 yuan, two dwellings, 24 times 710 yuan a member. */
class OwnAssetDetectorTest {

    private final OwnAssetDetector detector = new OwnAssetDetector();
    private final Village village =
            new Village().person("sun").person("wife").unit("U1", "sun", "2019-01-01").dibao("U1");

    @Test
    void finds_each_car_and_company_by_itself_and_dwellings_and_deposits_as_one() {
        village.member("U1", "wife", "2019-01-01", "");
        village.vehicle("C1", "小型轿车", "80000").ownsVehicle("sun", "C1", "2015-01-01", "");
        village.vehicle("C2", "小型轿车", "70000").ownsVehicle("wife", "C2", "2015-01-01", "");
        village.shareholder("wife", "91A", "100000");
        for (String home : List.of("H1", "H2", "H3")) {
            village.home(home, "住宅").ownsHome("sun", home, "2010-01-01", "");
        }
        village.balance("sun", "T1", "2020-11-30", "20000");
        village.balance("wife", "T2", "2020-11-30", "14080.01");
        assertThat(found())
                .extracting(
                        f ->
                                f.grounds().key()
                                        + " "
                                        + f.grounds().value()
                                        + " > "
                                        + f.grounds().limit()
                                        + " "
                                        + f.otherKeys())
                .containsExactlyInAnyOrder(
                        "C1 80000.00 > 5000.00 [sun]",
                        "C2 70000.00 > 5000.00 [wife]",
                        "91A 100000.00 > 0.00 [wife]",
                        "dwellings 3 > 2 [sun]",
                        "deposits 34080.01 > 34080.00 [sun, wife]");
    }

    @Test
    void finds_one_car_that_two_members_own_once() {
        village.member("U1", "wife", "2019-01-01", "");
        village.vehicle("C1", "小型轿车", "80000").ownsVehicle("sun", "C1", "2015-01-01", "");
        village.ownsVehicle("wife", "C1", "2015-01-01", "");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().owners()).isEqualTo(2));
    }

    @Test
    void stays_silent_where_nobody_is_aided_or_the_owner_is_dead_or_gone() {
        village.person("late", "1950-01-01", "2020-12-31").member("U1", "late", "2019-01-01", "");
        village.member("U1", "wife", "2019-01-01", "2020-12-31");
        for (String owner : List.of("late", "wife")) {
            village.vehicle("C" + owner, "小型轿车", "80000");
            village.ownsVehicle(owner, "C" + owner, "2015-01-01", "");
        }
        assertThat(ask("U1")).isInstanceOf(Answer.NotMet.class);
        village.person("li").unit("U2", "li", "2019-01-01");
        village.vehicle("C9", "小型轿车", "80000").ownsVehicle("li", "C9", "2015-01-01", "");
        assertThat(ask("U2")).isInstanceOf(Answer.NotMet.class);
        village.grant("G1", "UTIL", "li", "U2", "10", "month", "2020-12-31", "", "");
        assertThat(ask("U2")).isInstanceOf(Answer.Met.class);
    }

    @Test
    void at_the_limit_a_car_of_exactly_the_value_and_deposits_of_exactly_24_months_are_within() {
        village.vehicle("C1", "小型轿车", "5000").ownsVehicle("sun", "C1", "2015-01-01", "");
        village.balance("sun", "T1", "2020-10-31", "90000");
        village.balance("sun", "T1", "2020-11-30", "17040");
        village.home("H1", "住宅").ownsHome("sun", "H1", "2010-01-01", "");
        village.home("H2", "住宅").ownsHome("sun", "H2", "2010-01-01", "");
        village.home("H3", "住宅").ownsHome("sun", "H3", "2010-01-01", "2020-12-31");
        village.shareholder("sun", "91A", "0");
        assertThat(ask("U1")).isInstanceOf(Answer.NotMet.class);
        village.balance("sun", "T1", "2020-12-31", "17040.01");
        assertThat(found())
                .extracting(f -> f.grounds().identifyingParts())
                .containsExactly(List.of("deposits"));
    }

    @Test
    void innocent_are_a_scooter_for_the_disabled_a_tractor_and_self_employment() {
        village.vehicle("C1", "残疾人机动轮椅车", "9000").ownsVehicle("sun", "C1", "2015-01-01", "");
        village.vehicle("C2", "拖拉机", "30000").ownsVehicle("sun", "C2", "2015-01-01", "");
        village.shareholder("sun", "92A", "50000");
        assertThat(ask("U1")).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void a_vehicle_of_unknown_kind_is_not_evaluated_unless_something_else_is_over() {
        village.vehicle("C1", null, "80000").ownsVehicle("sun", "C1", "2015-01-01", "");
        assertThat(ask("U1"))
                .isInstanceOfSatisfying(
                        Answer.NotKnown.class,
                        n -> assertThat(n.missing().toString()).contains("机动车 C1", "vehicle C1"));
        village.shareholder("sun", "91A", "1");
        assertThat(found()).hasSize(1);
    }

    @Test
    void explains_itself_by_the_register_the_limit_and_the_status() {
        village.vehicle("C1", "小型轿车", "80000").ownsVehicle("sun", "C1", "2015-01-01", "");
        Finding<OwnAsset> finding = found().getFirst();
        assertThat(finding.amount()).isNull();
        assertThat(finding.strength()).isEqualTo(Finding.Strength.RECORDED);
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(s -> s.relation() + " " + s.toKey())
                                        .containsExactly("MEMBER_OF U1", "OWNS C1"));
        assertThat(finding.evidence().get(1))
                .isInstanceOfSatisfying(
                        Evidence.Limit.class,
                        limit -> {
                            assertThat(limit.value()).isEqualTo("80000.00");
                            assertThat(limit.limit()).isEqualTo("5000.00");
                            assertThat(limit.basis()).isNotBlank();
                        });
        assertThat(finding.evidence().getLast().toString()).contains("低保");
        assertThat(finding.grounds().sentence().zh()).contains("80000.00", "？");
        assertThat(finding.grounds().sentence().en()).contains("1 member ", "5000.00", "?");
    }

    private Answer<OwnAsset> ask(String unit) {
        return Village.ask(detector, village.ofUnit(unit));
    }

    private List<Finding<OwnAsset>> found() {
        return Village.found(detector, village.ofUnit("U1"));
    }
}
