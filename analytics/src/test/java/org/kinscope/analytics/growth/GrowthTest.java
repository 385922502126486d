package org.kinscope.analytics.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.detector.Village;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.graph.money.Yuan;

class GrowthTest {

    private static final Calculator CALCULATOR =
            new Calculator(RuleBook.of(PolicyCatalogue.load()));

    private static Village village() {
        Village village = new Village();
        village.person("poor").unit("A", "poor", "2015-01-01").income("poor", "500", "month");
        village.person("near").unit("B", "near", "2015-01-01").income("near", "720", "month");
        village.person("rich").unit("C", "rich", "2015-01-01").income("rich", "5000", "month");
        return village;
    }

    private static List<Family> families(Village village) {
        return List.of("A", "B", "C").stream()
                .map(u -> RegisteredFamily.of(village.ofUnit(u), u, Village.DAY))
                .toList();
    }

    @Test
    void a_rise_brings_the_next_family_in_and_costs_more_for_those_who_were() {
        List<Growth.Row> rows =
                Growth.of(
                        CALCULATOR,
                        families(village()),
                        Village.DAY,
                        false,
                        Map.of("dibao_standard", 74_000L));
        assertThat(rows)
                .filteredOn(r -> r.programme().equals("DIBAO"))
                .containsExactly(
                        new Growth.Row(
                                "DIBAO",
                                "321202",
                                1,
                                1,
                                0,
                                Yuan.parse("2520"),
                                Yuan.parse("3120"),
                                0));
        Growth.Row utility =
                rows.stream().filter(r -> r.programme().equals("UTIL")).findFirst().orElseThrow();
        assertThat(utility.newlyDue()).isEqualTo(1);
        assertThat(utility.amountsNotKnown()).isEqualTo(2);
    }

    @Test
    void the_same_values_change_nothing_and_lower_ones_put_somebody_out() {
        assertThat(Growth.of(CALCULATOR, families(village()), Village.DAY, false, Map.of()))
                .isNotEmpty()
                .allSatisfy(
                        r -> {
                            assertThat(r.newlyDue() + r.noLongerDue()).isZero();
                            assertThat(r.more()).isEqualTo(Yuan.ZERO);
                        });
        assertThat(
                        Growth.of(
                                CALCULATOR,
                                families(village()),
                                Village.DAY,
                                false,
                                Map.of("dibao_standard", 50_000L)))
                .filteredOn(r -> r.programme().equals("DIBAO"))
                .singleElement()
                .satisfies(r -> assertThat(r.noLongerDue()).isEqualTo(1))
                .satisfies(r -> assertThat(r.more()).isEqualTo(Yuan.parse("-2520")));
    }

    @Test
    void a_standard_rises_by_an_amount_by_a_rate_or_with_income_to_the_whole_yuan() {
        Yuan standard = Yuan.parse("710");
        assertThat(new Rise.ByAmount(Yuan.parse("20")).from(standard)).isEqualTo(Yuan.parse("730"));
        assertThat(new Rise.ByRate(35).from(standard)).isEqualTo(Yuan.parse("735"));
        assertThat(new Rise.ShareOfIncome(Yuan.parse("43000"), 20).from(standard))
                .isEqualTo(Yuan.parse("717"));
    }

    @Test
    void whom_dibao_is_due_to_and_who_has_no_grant_of_it_is_found() {
        Village village = village();
        assertThat(Unaided.of(CALCULATOR, village.ofUnit("A"), "A", Village.DAY))
                .filteredOn(r -> r.programme().equals("DIBAO"))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.due()).isTrue();
                            assertThat(r.yearly()).isEqualTo(Yuan.parse("2520"));
                            assertThat(r.divisionCode()).isEqualTo(Village.DIVISION);
                        });
        assertThat(Unaided.of(CALCULATOR, village.ofUnit("C"), "C", Village.DAY))
                .noneMatch(r -> r.programme().equals("DIBAO"));
        village.grant("G1", "DIBAO", "poor", "A", "210", "month", "2020-01-01", "", "");
        assertThat(Unaided.of(CALCULATOR, village.ofUnit("A"), "A", Village.DAY))
                .noneMatch(r -> r.programme().equals("DIBAO"));
    }

    @Test
    void who_may_be_due_is_told_with_what_is_missing_to_know() {
        Village village = new Village();
        village.person("old", "1940-01-01", "").unit("A", "old", "2015-01-01");
        village.income("old", "100", "month");
        assertThat(Unaided.of(CALCULATOR, village.ofUnit("A"), "A", Village.DAY))
                .filteredOn(r -> r.programme().equals("TEKUN"))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.due()).isFalse();
                            assertThat(r.missing())
                                    .anySatisfy(w -> assertThat(w.en()).contains("obligors"));
                        });
    }
}
