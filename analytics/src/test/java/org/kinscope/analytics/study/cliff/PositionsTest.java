package org.kinscope.analytics.study.cliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/** Figures worked by hand in docs/village.md. */
class PositionsTest {

    private static final Yuan DELTA = Yuan.parse("100");
    private static final Positions POSITIONS = new Positions(VillageCouples.CALCULATOR, 0, DELTA);

    private static Position of(String family) {
        return POSITIONS.of(Subject.aidUnit("A"), VillageCouples.ask(family));
    }

    private static String at(String perHead) {
        Yuan wage = Yuan.parse(perHead).times(2);
        return VillageCouples.CHEN.replace("910.00", new Yuan(wage.fen() - 500_00).toString());
    }

    @Test
    void at_the_edge_ten_yuan_more_cost_nearly_389_a_month() {
        Position chen = of(VillageCouples.CHEN);

        assertThat(chen.income()).isEqualTo(Yuan.parse("1410"));
        // 1,410 earned, 10 dibao, 71 top-up, 300 job aid, 7.95 of electricity.
        assertThat(chen.resources()).isEqualTo(Yuan.parse("1798.95"));
        Position.Line next = chen.next().orElseThrow();
        assertThat(next.line()).isEqualTo("dibao");
        assertThat(next.at()).isEqualTo(Yuan.parse("1420"));
        assertThat(next.loss()).isEqualTo(Yuan.parse("4547.40"));
        assertThat(next.breakEven()).isEqualTo(Yuan.parse("1798.95"));
        assertThat(next.dominatedWidth()).isEqualTo(Yuan.parse("378.95"));
        assertThat(next.distance()).isCloseTo(-10.0 / 1420, within(1e-12));
        assertThat(next.programmes()).contains("DIBAO", "DIBAO_TOPUP", "JOB_AID", "UTIL");
        assertThat(chen.breakEvenGain()).contains(Yuan.parse("388.95"));
        assertThat(chen.monthsToBreakEven()).contains(4L);
        assertThat(chen.dominatedBy()).isEmpty();
    }

    @Test
    void its_marginal_rate_is_notch_and_slope_apart_and_work_pays_nothing() {
        Position chen = of(VillageCouples.CHEN);

        Position.Rate rate = java.util.Objects.requireNonNull(chen.rate());
        assertThat(rate.all()).isCloseTo(3.8895, within(1e-9));
        assertThat(rate.notch()).isCloseTo(3.7895, within(1e-9));
        assertThat(rate.slope()).isCloseTo(0.1, within(1e-9));
        assertThat(chen.gap()).isEqualTo(Yuan.parse("288.95"));
        // Without his wage of 910 dibao pays 910 more.
        assertThat(chen.participationRate()).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void the_neighbour_with_thirty_yuan_more_is_overtaken_and_not_dominated() {
        Position sun = of(VillageCouples.SUN);

        assertThat(sun.resources()).isEqualTo(Yuan.parse("1440"));
        assertThat(sun.boundaries())
                .filteredOn(Position.Line::isNotch)
                .singleElement()
                .satisfies(
                        l -> {
                            assertThat(l.at()).isEqualTo(Yuan.parse("1420"));
                            assertThat(l.loss()).isEqualTo(Yuan.parse("95.40"));
                            assertThat(l.breakEven()).isEqualTo(Yuan.parse("1427.95"));
                        });
        assertThat(sun.dominatedBy()).isEmpty();
        assertThat(sun.next()).isEmpty();
        assertThat(Reranking.of(List.of(of(VillageCouples.CHEN), sun)).overtaken()).isEqualTo(1);
    }

    @Test
    void behind_the_line_a_family_is_dominated_until_it_earns_what_it_had() {
        assertThat(of(at("710")).dominatedBy()).isPresent();
        assertThat(of(at("899.47")).dominatedBy()).isPresent();
        // 899.48 a head is 1,798.96: one fen more than before.
        assertThat(of(at("899.48")).dominatedBy()).isEmpty();
        assertThat(of(at("709.99")).dominatedBy()).isEmpty();
    }

    @Test
    void months_of_grace_halve_what_the_first_year_behind_the_line_costs() {
        Position graced =
                new Positions(VillageCouples.CALCULATOR, 6, DELTA)
                        .of(Subject.aidUnit("A"), VillageCouples.ask(VillageCouples.CHEN));

        Position.Line next = graced.next().orElseThrow();
        assertThat(next.at()).isEqualTo(Yuan.parse("1420"));
        assertThat((double) next.loss().fen()).isCloseTo(2273_70, within(12.0));
        Position behind =
                new Positions(VillageCouples.CALCULATOR, 6, DELTA)
                        .of(Subject.aidUnit("A"), VillageCouples.ask(at("710")));
        // Who has no dibao has nothing to keep.
        assertThat(behind.resources()).isEqualTo(Yuan.parse("1420"));
    }

    @Test
    void what_is_not_known_is_not_placed_and_says_what_is_missing() {
        Position open =
                of(
                        """
                        division: "321281130299"
                        holdings: none
                        members:
                          - {id: a, relation: self, age: 50}
                        """);
        assertThat(open.missing()).isNotEmpty();
        assertThat(open.isPlaced()).isFalse();
        assertThat(open.resources()).isNull();
        assertThat(open.rate()).isNull();
        // The premium that dibao pays is not published: it is named, and not in R.
        assertThat(of(VillageCouples.CHEN).notKnown()).contains("MED_INSURE");
    }

    @Test
    void far_above_every_rule_nothing_is_taken() {
        Position rich = of(at("2100"));
        assertThat(rich.beyond()).isTrue();
        assertThat(rich.boundaries()).isEmpty();
        assertThat(rich.gap()).isEqualTo(Yuan.ZERO);
    }

    @Test
    void a_population_is_counted_at_its_boundary_with_the_yuan_at_stake() {
        List<Position> all = new ArrayList<>();
        for (String head : List.of("500", "650", "680", "705", "710", "740", "900", "2100")) {
            all.add(of(at(head)));
        }
        all.add(
                of(
                        """
                        division: "321281130299"
                        holdings: none
                        members:
                          - {id: a, relation: self, age: 50}
                        """));

        Exposure exposure = Exposure.of(all, DELTA);

        assertThat(exposure.placed()).isEqualTo(8);
        assertThat(exposure.notEvaluated()).isEqualTo(1);
        assertThat(exposure.beyond()).isEqualTo(1);
        assertThat(exposure.missing()).isNotEmpty();
        assertThat(exposure.dominated()).isEqualTo(2);
        // 680 and 705 a head cross with 100 yuan more for the family; 650 does not.
        assertThat(exposure.onCliff()).isEqualTo(2);
        assertThat(exposure.onNotch()).isEqualTo(2);
        assertThat(exposure.cliffShare()).isEqualTo(0.25);
        // 680: R(1460) is 1,460, 338.95 less than before; 705: 288.95.
        assertThat(exposure.gap()).isEqualTo(Yuan.parse("627.90"));
        // 500 and 650 lose every yuan of the next hundred to dibao.
        assertThat(exposure.inSlopeTrap()).isEqualTo(2);
        assertThat(exposure.bands())
                .filteredOn(b -> b.line().equals("dibao"))
                .containsExactly(
                        new Exposure.Band("dibao", 5, 2, 2, 2, Yuan.parse("9094.80")),
                        new Exposure.Band("dibao", 10, 3, 2, 3, Yuan.parse("13642.20")),
                        new Exposure.Band("dibao", 20, 3, 2, 3, Yuan.parse("13642.20")));
    }

    @Test
    void a_step_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Positions(VillageCouples.CALCULATOR, 0, Yuan.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be above zero");
    }
}
