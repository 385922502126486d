package org.kinscope.analytics.detector.proxypayee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Purse;
import org.kinscope.analytics.detector.Ties;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.money.Yuan;

class ProxyPayeeDetectorTest {

    private final ProxyPayeeDetector detector = new ProxyPayeeDetector();
    private final Village village =
            new Village()
                    .person("old")
                    .person("neighbour")
                    .unit("U", "old", "2017-01-01")
                    .dibao("U");
    private final Ties ties = new Ties(village);

    private List<Finding<ProxyPayee>> found() {
        return Village.found(detector, village.ofUnit("U"));
    }

    @Test
    void finds_a_neighbour_whose_account_receives_for_an_old_man() {
        ties.paid("old", "T", "neighbour");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().holderId()).isEqualTo("neighbour"))
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("3000.00")))
                .satisfies(f -> assertThat(f.strength()).isEqualTo(Strength.POSSIBLE));
    }

    @Test
    void is_stronger_where_the_holder_serves_in_the_village_the_town_or_the_county() {
        ties.paid("old", "T", "neighbour");
        village.serves("neighbour", "321203", "2015-01-01", "");
        village.serves("neighbour", Village.DIVISION, "2015-01-01", "2020-12-31");
        assertThat(found().getFirst().strength()).isEqualTo(Strength.POSSIBLE);
        village.serves("neighbour", "321202001000", "2015-01-01", "2021-01-01");
        assertThat(found().getFirst().strength()).isEqualTo(Strength.RECORDED);
        assertThat(found().getFirst().grounds().official()).isTrue();
    }

    @Test
    void one_holder_for_two_members_is_one_finding_and_two_holders_are_two() {
        village.person("wife").member("U", "wife", "2017-01-01", "").person("other");
        ties.paid("old", "T", "neighbour").paid("wife", "T", "neighbour");
        ties.paid("old", "UTIL", "S", "other", "self", "2020-12-01", "2020-12-01", 1, "8");
        assertThat(found())
                .extracting(f -> f.grounds().holderId(), f -> f.grounds().members())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("neighbour", 2),
                        org.assertj.core.groups.Tuple.tuple("other", 1));
        assertThat(found().getFirst().amount()).isEqualTo(Yuan.parse("6000.00"));
    }

    @Test
    void stays_silent_on_an_account_of_the_unit_and_on_one_without_a_holder() {
        village.person("wife").member("U", "wife", "2017-01-01", "");
        ties.paid("old", "T", "old").paid("wife", "T", "old");
        ties.paid("old", "UTIL", "S", null, null, "2020-12-01", "2020-12-01", 1, "8");
        assertThat(Village.ask(detector, village.ofUnit("U"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void innocent_are_kin_of_two_steps_and_recorded_agents() {
        village.person("son").parent("old", "son").person("daughter-in-law");
        village.married("son", "daughter-in-law", "2000-01-01", "");
        ties.paid("old", "T", "daughter-in-law");
        assertThat(found()).isEmpty();
        for (String capacity : List.of("guardian", "agent", "institution")) {
            village.person(capacity);
            ties.paid(
                    "old",
                    "UTIL",
                    capacity,
                    capacity,
                    capacity,
                    "2020-12-01",
                    "2020-12-01",
                    1,
                    "8");
            // Who is recorded for one programme is so for the others.
            ties.paid("old", capacity, capacity);
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void at_the_limit_kin_of_three_steps_are_no_close_kin() {
        village.person("son").parent("old", "son").person("grandson").parent("son", "grandson");
        village.person("his-wife").married("grandson", "his-wife", "2019-01-01", "");
        ties.paid("old", "T", "his-wife");
        assertThat(found()).hasSize(1);
    }

    @Test
    void at_the_limit_the_last_payment_is_twelve_months_ago_or_a_day_less() {
        ties.paid("old", "UTIL", "T", "neighbour", null, "2018-12-31", "2019-12-31", 13, "104");
        assertThat(found()).isEmpty();
        ties.paid("old", "DIBAO", "T", "neighbour", null, "2018-12-31", "2020-01-01", 13, "104");
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("104.00")));
    }

    @Test
    void asked_of_a_day_of_the_past_it_counts_what_was_paid_up_to_it() {
        ties.paid("old", "DIBAO", "T", "neighbour", null, "2020-10-10", "2020-12-10", 3, "1500");
        new Purse(village)
                .paid("old", "A", "DIBAO", "500", "2020-10-10", "2020-11-10", "2020-12-10");
        LocalDate day = LocalDate.of(2020, 11, 30);
        Answer<ProxyPayee> answer =
                detector.ask(
                        village.ofUnit("U"),
                        new Inquiry(day, Village.policy(), Map.of("windowMonths", 12L)));
        assertThat(answer instanceof Answer.Met<ProxyPayee> met ? met.findings() : List.of())
                .singleElement()
                .satisfies(f -> assertThat(f.amount()).isEqualTo(Yuan.parse("1000.00")));
    }

    @Test
    void explains_itself_with_the_member_the_money_and_the_holder() {
        ties.paid("old", "T", "neighbour");
        village.serves("neighbour", Village.DIVISION, "2015-01-01", "");
        Finding<ProxyPayee> finding = found().getFirst();
        assertThat(String.valueOf(finding.amountBasis()))
                .contains("6 payments", "2020-07-10 … 2020-12-10");
        assertThat(finding.otherKeys()).containsExactly("neighbour", "old");
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Step::relation)
                                        .containsExactly(
                                                "MEMBER_OF", "PAID_INTO", "HOLDS", "SERVES_AS"));
        assertThat(finding.grounds().sentence().zh()).contains("3000.00", "？");
        assertThat(finding.grounds().sentence().en()).contains("official", "3000.00", "?");
    }
}
