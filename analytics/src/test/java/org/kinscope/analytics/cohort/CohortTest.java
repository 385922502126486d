package org.kinscope.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinscope.analytics.cohort.TownOfFacts.GAOGANG;
import static org.kinscope.analytics.cohort.TownOfFacts.HAILING;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.cohort.Cohort.Bar;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

class CohortTest {

    /** Father and child in dibao at 300 a head, a widow with 800, and somebody of no household. */
    private static CityTable town() {
        return new TownOfFacts()
                .person("father", 1980, HAILING)
                .person("child", 2012, HAILING)
                .person("uncle", 1985, HAILING)
                .person("widow", 1950, GAOGANG)
                .person("wanderer", 1990, GAOGANG)
                .dead("grandfather", HAILING)
                .household("H1", "father", "child", "uncle", "grandfather")
                .household("H2", "widow")
                .unit("U1", HAILING, "dibao", "father", "child")
                .income("father", "600.00")
                .income("widow", "800.00")
                .disabled("wanderer", 2)
                .grant("G1", "DIBAO", "civil-affairs", "father", "U1", "820.00", "month")
                .grant("G2", "FEES", "education", "child", null, "1200.00", "year")
                .grant("G3", "EMERGENCY", "civil-affairs", "widow", null, "500.00", "once")
                .table();
    }

    private static List<String> of(CityTable table, CohortFilter filter) {
        return Cohort.of(table, filter).page(-1, 100).stream().map(Cohort.One::personId).toList();
    }

    /** A filter of which one part is set. */
    private static CohortFilter where(
            @Nullable Yuan incomeFrom, @Nullable Integer ageFrom, @Nullable Boolean disabled) {
        CohortFilter all = CohortFilter.ALL;
        return new CohortFilter(
                incomeFrom,
                null,
                ageFrom,
                null,
                disabled,
                null,
                "",
                all.statuses(),
                all.programmes(),
                all.types(),
                all.tiers(),
                null,
                null,
                null,
                null);
    }

    private static CohortFilter lists(
            String division,
            List<String> statuses,
            List<String> programmes,
            List<HouseholdType> types,
            List<Tier> tiers,
            @Nullable Set<String> subjects) {
        return new CohortFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                division,
                statuses,
                programmes,
                types,
                tiers,
                null,
                null,
                null,
                subjects);
    }

    @Test
    void everybody_alive_stands_in_one_family() {
        CityTable table = town();
        assertThat(of(table, CohortFilter.ALL))
                .containsExactlyInAnyOrder("father", "child", "uncle", "widow", "wanderer");
        Cohort all = Cohort.of(table, CohortFilter.ALL);
        assertThat(all.people()).isEqualTo(5);
        assertThat(all.families()).isEqualTo(4);
        assertThat(all.page(-1, 1).getFirst())
                .isEqualTo(
                        new Cohort.One(
                                0,
                                "child",
                                HAILING,
                                8,
                                Subject.aidUnit("U1"),
                                "dibao",
                                Tier.TIER_1,
                                Yuan.parse("300.00"),
                                2));
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        Cohort all = Cohort.of(town(), CohortFilter.ALL);
        List<Cohort.One> first = all.page(-1, 2);
        List<Cohort.One> rest = all.page(first.getLast().row(), 10);
        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(3).doesNotContainAnyElementsOf(first);
    }

    @Test
    void the_rest_of_a_household_whose_others_are_a_unit_is_not_assessed() {
        CityTable table = town();
        Cohort.One uncle =
                Cohort.of(
                                table,
                                lists(
                                        "",
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(Tier.NOT_ASSESSED),
                                        null))
                        .page(-1, 9)
                        .getFirst();
        assertThat(uncle.personId()).isEqualTo("uncle");
        assertThat(uncle.family()).isEqualTo(Subject.household("H1"));
        assertThat(uncle.incomePerHead()).isNull();
    }

    @Test
    void each_filter_takes_whom_it_says_and_leaves_the_unknown_out() {
        CityTable table = town();
        assertThat(of(table, where(Yuan.parse("300.00"), null, null)))
                .containsExactlyInAnyOrder("father", "child", "widow");
        assertThat(of(table, where(Yuan.parse("300.01"), null, null))).containsExactly("widow");
        assertThat(of(table, where(null, 40, null))).containsExactlyInAnyOrder("father", "widow");
        assertThat(of(table, where(null, null, true))).containsExactly("wanderer");
        assertThat(of(table, lists("321203", List.of(), List.of(), List.of(), List.of(), null)))
                .containsExactlyInAnyOrder("widow", "wanderer");
        assertThat(of(table, lists("", List.of("dibao"), List.of(), List.of(), List.of(), null)))
                .containsExactlyInAnyOrder("father", "child");
        assertThat(
                        of(
                                table,
                                lists(
                                        "321202",
                                        List.of("none"),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        null)))
                .containsExactly("uncle");
        assertThat(of(table, lists("", List.of(), List.of("FEES"), List.of(), List.of(), null)))
                .containsExactlyInAnyOrder("father", "child");
        assertThat(
                        of(
                                table,
                                lists(
                                        "",
                                        List.of(),
                                        List.of("EMERGENCY"),
                                        List.of(),
                                        List.of(),
                                        null)))
                .as("what is paid once does not run")
                .isEmpty();
        assertThat(
                        of(
                                table,
                                lists(
                                        "",
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(Tier.TIER_2),
                                        null)))
                .containsExactly("widow");
        assertThat(
                        of(
                                table,
                                lists(
                                        "",
                                        List.of(),
                                        List.of(),
                                        List.of(HouseholdType.WITH_CHILDREN),
                                        List.of(),
                                        null)))
                .containsExactlyInAnyOrder("father", "child");
        assertThat(
                        of(
                                table,
                                lists(
                                        "",
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        Set.of("U1", "widow"))))
                .containsExactlyInAnyOrder("father", "child", "widow");
    }

    @Test
    void distance_is_in_percent_of_the_standard() {
        CohortFilter near =
                new CohortFilter(
                        null, null, null, null, null, null, "", List.of(), List.of(), List.of(),
                        List.of(), 0.0, 12.7, null, null);
        assertThat(of(town(), near)).as("800 is 12.676 % above 710").containsExactly("widow");
        CohortFilter nearer =
                new CohortFilter(
                        null, null, null, null, null, null, "", List.of(), List.of(), List.of(),
                        List.of(), 0.0, 12.6, null, null);
        assertThat(of(town(), nearer)).isEmpty();
    }

    @Test
    void a_distribution_counts_people_and_families_in_the_order_of_its_values() {
        Cohort all = Cohort.of(town(), CohortFilter.ALL);
        assertThat(all.over(Dimension.INCOME, 6))
                .containsExactly(
                        new Bar("below 50 %", 2, 1),
                        new Bar("100-150 %", 1, 1),
                        new Bar("unknown", 2, 2));
        assertThat(all.over(Dimension.DIVISION, 6))
                .containsExactly(new Bar("321202", 3, 2), new Bar("321203", 2, 2));
        assertThat(all.over(Dimension.AGE, 6))
                .containsExactly(
                        new Bar("6-15", 1, 1), new Bar("16-59", 3, 3), new Bar("60-79", 1, 1));
        assertThat(all.over(Dimension.PROGRAMME, 6))
                .containsExactly(
                        new Bar("DIBAO", 2, 1), new Bar("FEES", 2, 1), new Bar("none", 3, 3));
        assertThat(all.over(Dimension.STATUS, 6))
                .containsExactly(new Bar("dibao", 2, 1), new Bar("none", 3, 3));
    }

    @Test
    void two_cohorts_share_whom_both_take() {
        CityTable table = town();
        Cohort old = Cohort.of(table, where(null, 30, null));
        Cohort aided =
                Cohort.of(
                        table, lists("", List.of("dibao"), List.of(), List.of(), List.of(), null));
        assertThat(old.common(aided)).isEqualTo(1);
        assertThat(aided.common(aided)).isEqualTo(2);
    }

    @Test
    void a_budget_fills_the_poorest_up_to_one_line_and_a_target_is_reached_by_a_fen() {
        Cohort all = Cohort.of(town(), CohortFilter.ALL);
        // Two people at 300, one at 800: 1,000 yuan lift the two to 800; 300 more lift all by 100.
        assertThat(StandardFor.budget(all, Yuan.parse("1300.00")))
                .isEqualTo(new StandardFor(Yuan.parse("900.00"), 3, 2, Yuan.parse("1300.00"), 2));
        assertThat(StandardFor.budget(all, Yuan.parse("100.01")))
                .isEqualTo(new StandardFor(Yuan.parse("350.00"), 2, 1, Yuan.parse("100.00"), 2));
        assertThat(StandardFor.target(all, 2).line()).isEqualTo(Yuan.parse("300.01"));
        assertThat(StandardFor.target(all, 3))
                .isEqualTo(new StandardFor(Yuan.parse("800.01"), 3, 2, Yuan.parse("1000.03"), 2));
        assertThatThrownBy(() -> StandardFor.target(all, 4))
                .hasMessage("4 people are wanted, but only 3 have a known income");
    }
}
