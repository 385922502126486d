package org.kinscope.analytics.nextdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Houses;
import org.kinscope.analytics.detector.Places;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.nextdoor.NextDoor.Beside;
import org.kinscope.analytics.nextdoor.NextDoor.Tie;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;

/**
 * S is 710 yuan. The aided unit U is one man in group 3 with 1,600 a month: no tier by the rule.
 */
class NextDoorsTest {

    private static final String GROUP = "泰州市姜堰区张甸镇丁高村3组";

    private final Village village = new Village();
    private final Places places = new Places(village);
    private final Houses houses = new Houses(village);

    NextDoorsTest() {
        lives("old", "18号", "H-old", "1600");
        places.unit("U", "old", "2019-01-01", GROUP + "18号");
        village.dibao("U");
    }

    private void lives(String id, String door, String household, String monthly) {
        places.person(id, "1950-01-01", GROUP + door);
        houses.registered(id, household, "2000-01-01", "");
        village.income(id, monthly, "month");
    }

    private NextDoor beside(Scope scope) {
        CityProjection city = houses.city();
        return new NextDoors(city.in(scope), Vicinity.of(city), Village.policy())
                .beside("U")
                .orElseThrow();
    }

    private List<String> told() {
        return beside(Scope.CITY).families().stream()
                .map(f -> f.subject().key() + " " + f.ties() + " " + f.assessed())
                .toList();
    }

    @Test
    void finds_neighbours_of_the_group_by_tier_and_by_means_no_better_than_the_units() {
        lives("poor", "19号", "H-poor", "709");
        lives("near poor", "20号", "H-near", "1419.99");
        lives("alike", "21号", "H-alike", "1600");
        lives("better off", "22号", "H-better", "1600.01");
        assertThat(told())
                .containsExactly(
                        "H-poor [NEIGHBOUR] TIER_1",
                        "H-near [NEIGHBOUR] TIER_2",
                        "H-alike [NEIGHBOUR] NONE");
        NextDoor found = beside(Scope.CITY);
        assertThat(found.own().assessed()).isEqualTo(Tier.NONE);
        assertThat(found.asked()).isEqualTo(4);
        assertThat(found.notKnown()).isZero();
        Beside first = found.families().getFirst();
        assertThat(first.incomePerHead()).isEqualTo(Yuan.parse("709"));
        assertThat(first.expensePerHead()).isEqualTo(Yuan.ZERO);
        assertThat(first.people()).containsExactly("poor");
    }

    @Test
    void who_has_less_income_but_more_left_after_bills_is_not_as_poor() {
        // 12,000 a year are 1,000 a month: of 1,600 are 600 left, tier 2 as expenditure-poor.
        village.bill("old", "2020-06-01", "12000");
        lives("alike", "21号", "H-alike", "1500");
        assertThat(told()).isEmpty();
        village.bill("alike", "2020-06-01", "9480");
        // 1,500 less 790 is 710: neither below S nor at most 600.
        assertThat(told()).isEmpty();
        village.bill("alike", "2020-06-02", "0.01");
        assertThat(told()).containsExactly("H-alike [NEIGHBOUR] TIER_2");
    }

    @Test
    void finds_kin_of_two_steps_elsewhere_and_names_what_they_are() {
        village.person("son").person("grandson").person("great-grandson");
        village.parent("old", "son").parent("son", "grandson");
        village.parent("grandson", "great-grandson");
        houses.registered("grandson", "H-2", "2000-01-01", "");
        houses.registered("great-grandson", "H-3", "2000-01-01", "");
        village.income("grandson", "300", "month").income("great-grandson", "300", "month");
        assertThat(told()).containsExactly("H-2 [KIN] TIER_1");
        assertThat(Objects.requireNonNull(beside(Scope.CITY).families().getFirst().relation()).en())
                .isEqualTo("grandchild");
    }

    @Test
    void a_son_next_door_is_kin_and_neighbour() {
        lives("son", "19号", "H-son", "300");
        village.parent("old", "son");
        assertThat(beside(Scope.CITY).families())
                .singleElement()
                .satisfies(f -> assertThat(f.ties()).containsExactly(Tie.KIN, Tie.NEIGHBOUR));
    }

    @Test
    void passes_over_who_has_aid_and_tells_a_unit_that_has_none() {
        lives("granted", "19号", "H-1", "300");
        village.grant("G", "DIS_CARE", "granted", "", "160", "month", "2019-01-01", "", "");
        lives("aided", "20号", "H-2", "300");
        village.unit("U2", "aided", "2019-01-01").dibao("U2");
        lives("refused", "21号", "H-3", "300");
        village.unit("U3", "refused", "2019-01-01");
        assertThat(told()).containsExactly("U3 [NEIGHBOUR] TIER_1");
        assertThat(beside(Scope.CITY).families().getFirst().subject())
                .isEqualTo(Subject.aidUnit("U3"));
    }

    @Test
    void counts_of_whom_it_cannot_be_said() {
        places.person("silent", "1950-01-01", GROUP + "19号");
        houses.registered("silent", "H-1", "2000-01-01", "");
        village.add(
                org.kinscope.analytics.neighbourhood.FactKind.INCOMES,
                "personId",
                "silent",
                "kind",
                "wage",
                "amountFen",
                1L,
                "amountPeriod",
                "month",
                "to",
                java.time.LocalDate.of(2019, 1, 1));
        NextDoor found = beside(Scope.CITY);
        assertThat(found.families()).isEmpty();
        assertThat(found.asked()).isEqualTo(1);
        assertThat(found.notKnown()).isEqualTo(1);
    }

    @Test
    void another_group_is_no_neighbour_and_another_division_is_not_told() {
        places.person("far", "1950-01-01", "泰州市姜堰区张甸镇丁高村4组18号");
        houses.registered("far", "H-far", "2000-01-01", "");
        village.income("far", "300", "month");
        lives("poor", "19号", "H-poor", "300");
        assertThat(told()).containsExactly("H-poor [NEIGHBOUR] TIER_1");
        assertThat(
                        new NextDoors(
                                        houses.city().in(new Scope("3203")),
                                        Vicinity.of(houses.city()),
                                        Village.policy())
                                .beside("U"))
                .isEmpty();
    }

    @Test
    void at_the_limit_a_place_of_256_households_is_gone_through_and_one_of_257_is_not() {
        for (int i = 1; i <= 255; i++) {
            lives("p" + i, "100" + i + "号", "P-" + i, "300");
        }
        assertThat(beside(Scope.CITY).families()).hasSize(255);
        lives("one more", "99号", "P-256", "300");
        NextDoor found = beside(Scope.CITY);
        assertThat(found.families()).isEmpty();
        assertThat(found.crowded()).isTrue();
    }

    @Test
    void a_place_is_a_building_a_group_a_house_of_flats_or_the_dwelling() {
        assertThat(
                        List.of(
                                        "泰州市姜堰区张甸镇兴甸社区梅园小区3幢2单元501室",
                                        "泰州市姜堰区张甸镇丁高村3组18号",
                                        "泰州市海陵区人民路12号501室",
                                        "泰州市海陵区人民路12号")
                                .stream()
                                .map(Vicinity::placeOf))
                .containsExactly(
                        "泰州市姜堰区张甸镇兴甸社区梅园小区3幢", "泰州市姜堰区张甸镇丁高村3组", "泰州市海陵区人民路12号", "泰州市海陵区人民路12号");
    }
}
