package org.kinscope.analytics.detector.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;

class ReachDetectorTest extends ReachTests {

    @Test
    void finds_somebody_with_a_car_behind_the_members_phone() {
        owner("owner");
        phone("head", "owner");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.grounds().identifyingParts()).containsExactly("owner");
                            assertThat(f.grounds().strength()).isEqualTo(6_000);
                            assertThat(f.otherKeys()).containsExactly("head", "owner");
                            assertThat(f.amount()).isNull();
                            assertThat(f.strength()).isEqualTo(Finding.Strength.POSSIBLE);
                        });
    }

    @Test
    void finds_by_the_strongest_of_several_paths() {
        owner("owner");
        phone("head", "owner");
        places.person("lodger", "1980-01-01", "room 101");
        village.parent("owner", "lodger");
        // By phone alone 0.6; by the lodger at the dwelling 0.8, whose parent it is, 0.72.
        assertThat(found())
                .singleElement()
                .satisfies(f -> assertThat(f.grounds().strength()).isEqualTo(7_200));
    }

    @Test
    void finds_by_a_relative_in_a_company_and_by_an_account() {
        village.person("dead", "1935-01-01", "2001-01-01").person("sister");
        village.siblings("dead", "head", "sister");
        owner("partner");
        company("sister", "partner");
        owner("fetcher");
        ties.paid("head", "T", "fetcher");
        assertThat(found())
                .extracting(f -> f.grounds().personId() + " " + f.grounds().strength())
                .containsExactly("fetcher 7000", "partner 4860");
    }

    @Test
    void stays_silent_about_a_neighbour_and_about_what_has_ended() {
        places.person("neighbour", "1970-01-01", "room 102");
        car("neighbour", "60000");
        owner("before");
        ties.reaches("P", "before", "2010-01-01", "2018-01-01");
        ties.reaches("P", "until today", "2010-01-01", "2020-12-31");
        ties.reaches("P", "head", "2018-01-01", "");
        owner("until today");
        owner("paid before");
        ties.paid("head", "DIBAO", "T", "paid before", null, "2019-01-10", "2019-12-31", 12, "9");
        assertThat(Village.ask(detector, ties.farFrom("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_about_property_within_the_limits_the_dead_and_a_unit_without_aid() {
        village.person("modest");
        car("modest", "5000");
        phone("head", "modest");
        village.person("late", "1950-01-01", "2020-12-31");
        car("late", "60000");
        places.company("91L", "0", null, 2).role("late", "91L", "director", "2015-01-01", "");
        places.role("head", "91L", "director", "2015-01-01", "");
        assertThat(Village.ask(detector, ties.farFrom("U1"))).isInstanceOf(Answer.NotMet.class);
        village.person("other").unit("U2", "other", "2019-01-01");
        owner("friend");
        phone("other", "friend");
        assertThat(Village.ask(detector, ties.farFrom("U2"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_about_kin_near_and_far_who_are_tied_by_kinship_alone() {
        owner("son");
        village.parent("head", "son");
        phone("head", "son");
        // The son is direct kin: his phone ties him no second time, nor those whom he married into.
        village.person("wife").married("son", "wife", "2000-01-01", "");
        owner("brother-in-law");
        village.person("mother-in-law");
        village.siblings("mother-in-law", "wife", "brother-in-law");
        assertThat(Village.ask(detector, ties.farFrom("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void stays_silent_where_the_tie_runs_between_members() {
        places.person("wife", "1962-01-01", "room 101");
        village.member("U1", "wife", "2019-01-01", "").person("aunt").person("cousin");
        village.person("uncle").person("grandmother");
        village.siblings("grandmother", "uncle", "aunt").parent("aunt", "wife");
        owner("nephew");
        village.parent("uncle", "nephew");
        // Three steps of kinship from the wife: that head and wife share a home is no path.
        assertThat(Village.ask(detector, ties.farFrom("U1"))).isInstanceOf(Answer.NotMet.class);
    }

    @Test
    void innocent_is_a_distant_cousin_whose_kinship_stands_beside_the_path() {
        village.person("mother").person("aunt").person("grandmother").parent("mother", "head");
        village.siblings("grandmother", "mother", "aunt");
        owner("cousin");
        village.parent("aunt", "cousin");
        assertThat(people()).isEmpty();
        phone("head", "cousin");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.evidence())
                                        .anyMatch(
                                                e ->
                                                        e instanceof Evidence.CounterPath p
                                                                && p.what()
                                                                        .en()
                                                                        .contains("kinship alone")
                                                                && p.isFound())
                                        // Up twice and down twice: 0.9 each; by the siblings 0.648.
                                        .anyMatch(
                                                e ->
                                                        e instanceof Evidence.Limit l
                                                                && l.value().equals("0.6561")
                                                                && l.limit().equals("0.6")));
    }

    @Test
    void innocent_is_an_agent_whom_the_payments_record() {
        owner("agent");
        ties.paid("head", "DIBAO", "T", "agent", "agent", "2020-01-10", "2020-12-10", 12, "9");
        assertThat(found())
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.evidence().getLast())
                                        .isInstanceOfSatisfying(
                                                Evidence.CounterPath.class,
                                                p ->
                                                        assertThat(p.steps())
                                                                .anyMatch(
                                                                        s ->
                                                                                s.what()
                                                                                        .en()
                                                                                        .contains(
                                                                                                "agent"))));
    }

    @Test
    void explains_itself_with_the_path_the_strength_the_property_and_what_is_not_told() {
        owner("owner");
        phone("head", "owner");
        Finding<Reach> finding = found().getFirst();
        assertThat(finding.evidence().getFirst())
                .isInstanceOfSatisfying(
                        Evidence.Path.class,
                        path ->
                                assertThat(path.steps())
                                        .extracting(Step::relation)
                                        .containsExactly("MEMBER_OF", "REACHED_AT", "REACHED_AT"));
        assertThat(finding.evidence().get(1))
                .isInstanceOfSatisfying(
                        Evidence.Limit.class,
                        limit -> {
                            assertThat(limit.value()).isEqualTo("0.6");
                            assertThat(limit.limit()).isEqualTo("0.25");
                        });
        assertThat(finding.evidence().get(3))
                .isInstanceOfSatisfying(
                        Evidence.Limit.class,
                        limit -> assertThat(limit.value()).isEqualTo("60000.00"));
        assertThat(finding.evidence().getLast())
                .isInstanceOfSatisfying(
                        Evidence.CounterPath.class,
                        path -> {
                            assertThat(path.isFound()).isFalse();
                            assertThat(path.what().en()).contains("distant kin");
                        });
        assertThat(finding.grounds().sentence().zh()).contains("线索", "0.6", "？");
        assertThat(finding.grounds().sentence().en()).contains("lead", "one phone", "?");
    }

    @Test
    void a_car_of_unknown_value_cannot_be_judged() {
        village.person("owner").vehicle("V1", "小型轿车", null);
        village.ownsVehicle("owner", "V1", "2015-01-01", "");
        phone("head", "owner");
        assertThat(Village.ask(detector, ties.farFrom("U1"))).isInstanceOf(Answer.NotKnown.class);
    }

    @Test
    void it_is_asked_on_demand_and_refuses_a_sight_that_is_not_far() {
        assertThat(detector.onDemand()).isTrue();
        assertThatThrownBy(() -> Village.ask(detector, village.ofUnit("U1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("far sight");
    }
}
