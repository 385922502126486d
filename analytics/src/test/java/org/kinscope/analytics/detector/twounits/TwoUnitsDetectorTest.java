package org.kinscope.analytics.detector.twounits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.money.Yuan;

class TwoUnitsDetectorTest {

    private final TwoUnitsDetector detector = new TwoUnitsDetector();
    private final Village village =
            new Village()
                    .person("son")
                    .person("mother")
                    .unit("U2", "son", "2019-01-01")
                    .unit("U1", "mother", "2017-01-01")
                    .dibao("U2");

    @Test
    void finds_a_son_who_is_counted_with_his_mother_and_alone() {
        village.member("U1", "son", "2017-01-01", "").dibao("U1");
        assertThat(ofSon())
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.grounds())
                                        .isEqualTo(new TwoUnits(List.of("U1", "U2"), 24)))
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.ZERO));
        assertThat(Village.found(detector, village.ofPerson("mother"))).isEmpty();
    }

    @Test
    void three_units_are_one_finding_and_the_one_that_gives_most_is_not_at_stake() {
        village.member("U1", "son", "2017-01-01", "").dibao("U1");
        village.unit("U3", "son", "2020-11-30").dibao("U3");
        grant("A", "U1", "300", "month", "2020-10-01");
        grant("B", "U2", "1200", "year", "2020-01-01");
        grant("C", "U3", "50", "month", "2020-12-01");
        grant("D", "U3", "5000", "once", "2020-12-01");
        // October to December: 100 each of U2; December: 50 of U3.
        assertThat(ofSon())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().aidUnitNos()).hasSize(3))
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("350.00")));
    }

    @Test
    void stays_silent_where_the_other_unit_is_watched_only_or_has_no_status() {
        village.member("U1", "son", "2017-01-01", "");
        assertThat(Village.ask(detector, village.ofPerson("son")))
                .isInstanceOf(Answer.NotMet.class);
        village.status("U1", "monitored", "2018-01-01", "", "");
        assertThat(Village.ask(detector, village.ofPerson("son")))
                .isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_where_one_unit_has_two_statuses() {
        village.status("U2", "tekun", "2018-01-01", "", "");
        assertThat(ofSon()).isEmpty();
    }

    @Test
    void at_the_limit_the_membership_ends_on_the_day_or_a_day_later() {
        village.dibao("U1").member("U1", "son", "2017-01-01", "2020-12-31");
        assertThat(ofSon()).isEmpty();
        village.person("other").unit("U4", "other", "2019-01-01").dibao("U4");
        village.member("U1", "other", "2017-01-01", "2021-01-01");
        assertThat(Village.found(detector, village.ofPerson("other"))).hasSize(1);
    }

    @Test
    void at_the_limit_a_status_begins_on_the_day_or_a_day_later() {
        village.member("U1", "son", "2017-01-01", "");
        village.status("U1", "dibao-marginal", "2021-01-01", "", "");
        assertThat(ofSon()).isEmpty();
        village.status("U1", "dibao-marginal", "2020-12-31", "2021-01-01", "");
        assertThat(ofSon())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().months()).isEqualTo(1));
    }

    @Test
    void an_overlap_of_the_past_is_found_by_looking_back() {
        village.dibao("U1").member("U1", "son", "2017-01-01", "2020-10-15");
        Neighbourhood seen = village.ofPerson("son");
        assertThat(detector.ask(seen, lookingBack(2))).isInstanceOf(Answer.NotMet.class);
        Answer<TwoUnits> further = detector.ask(seen, lookingBack(3));
        assertThat(further instanceof Answer.Met<TwoUnits> met ? met.findings() : List.of())
                .hasSize(1);
    }

    @Test
    void innocent_is_who_died_and_whose_memberships_were_left_open() {
        village.person("dead", "1950-01-01", "2020-12-31").unit("U5", "dead", "2018-01-01");
        village.member("U1", "dead", "2017-01-01", "").dibao("U1").dibao("U5");
        assertThat(Village.found(detector, village.ofPerson("dead"))).isEmpty();
    }

    @Test
    void explains_itself_with_both_memberships_both_statuses_and_the_smaller_sum() {
        village.member("U1", "son", "2017-01-01", "").dibao("U1");
        grant("A", "U1", "300", "month", "2018-01-01");
        grant("B", "U2", "400", "month", "2019-06-01");
        Finding<TwoUnits> finding = ofSon().getFirst();
        // Shared since January 2019; both give since June 2019: 19 months.
        assertThat(finding.amount()).isEqualTo(Yuan.parse("5700.00"));
        assertThat(String.valueOf(finding.amountBasis())).contains("2019-01 … 2020-12", "5700.00");
        assertThat(finding.otherKeys()).containsExactly("U1", "U2");
        assertThat(finding.evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Step::relation)
                                        .containsExactlyInAnyOrder(
                                                "MEMBER_OF",
                                                "StatusSpell",
                                                "MEMBER_OF",
                                                "StatusSpell"));
        assertThat(finding.grounds().sentence().zh()).contains("U1、U2", "24 个月", "？");
        assertThat(finding.grounds().sentence().en()).contains("U1, U2", "24 months", "?");
    }

    private void grant(String no, String unit, String yuan, String period, String from) {
        village.grant(no, "UTIL", "son", unit, yuan, period, from, "", "");
    }

    private List<Finding<TwoUnits>> ofSon() {
        return Village.found(detector, village.ofPerson("son"));
    }

    private static Inquiry lookingBack(long months) {
        return new Inquiry(Village.DAY, Village.policy(), Map.of("lookbackMonths", months));
    }
}
