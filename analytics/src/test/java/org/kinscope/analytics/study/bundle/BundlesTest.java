package org.kinscope.analytics.study.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.policy.family.FamilyFile;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.analytics.study.cliff.Positions;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/** What statuses carry, by hand. */
class BundlesTest {

    private static final Bundles BUNDLES = new Bundles(VillageCouples.CALCULATOR);

    private static Question ask(String family, Map<String, Long> more) {
        Map<String, Long> values = new HashMap<>(VillageCouples.AMOUNTS);
        values.putAll(more);
        return Question.of(
                        new FamilyFile(VillageCouples.BOOK).parse("family.yaml", family),
                        VillageCouples.DAY)
                .with(values);
    }

    private static final String ZHOU =
            """
            division: "321281130299"
            holdings: none
            members:
              - {id: zhou, relation: self, age: 68, incomes: [{kind: pension, amount: 180.00, per: month}]}
              - {id: shen, relation: child, age: 43, major_illness: true, incomes: none}
              - {id: yu, relation: grandchild, age: 11, stage: primary, boarder: true, incomes: none}
            """;

    private static final String MA =
            """
            division: "321281130299"
            holdings: none
            members:
              - {id: ma, relation: self, age: 34, disability_category: 4, disability_grade: 1, needs_care: true, lives_alone: true, incomes: none}
            """;

    @Test
    void all_that_a_family_has_by_one_status_vanishes_with_it() {
        Bundle bundle = BUNDLES.of(ask(ZHOU, Map.of()));

        assertThat(bundle.statuses()).containsExactly("dibao");
        // 12·(3·710 − 180), 12·3·71, 12·7.95, and 1,000 of the school.
        assertThat(bundle.aids())
                .containsEntry("DIBAO", Yuan.parse("23400"))
                .containsEntry("DIBAO_TOPUP", Yuan.parse("2556"))
                .containsEntry("UTIL", Yuan.parse("95.40"))
                .containsEntry("EDU_COMP", Yuan.parse("1000"));
        assertThat(bundle.value()).isEqualTo(Yuan.parse("27051.40"));
        assertThat(bundle.lost()).isEqualTo(Yuan.parse("27051.40"));
        assertThat(bundle.share()).isEqualTo(1.0);
        assertThat(bundle.cashLost()).isEqualTo(Yuan.parse("23400"));
        assertThat(bundle.shareBesideCash()).isEqualTo(1.0);
        // Premiums are paid also to the dibao-marginal, so they stay; how much is not known.
        assertThat(bundle.notKnown()).doesNotContain("MED_INSURE");
        assertThat(bundle.byStatus()).containsEntry("dibao", Yuan.parse("27051.40"));
    }

    @Test
    void what_the_next_status_opens_and_what_no_status_opens_stays() {
        Bundle bundle =
                BUNDLES.of(ask(MA, Map.of("dis_living_severe", 410_00L, "dis_care_1", 300_00L)));

        // 8,520 dibao, 852 top-up, 95.40 electricity go; 4,920 for living and 3,600 for care stay.
        assertThat(bundle.value()).isEqualTo(Yuan.parse("17987.40"));
        assertThat(bundle.lost()).isEqualTo(Yuan.parse("9467.40"));
        assertThat(bundle.share()).isCloseTo(9467.40 / 17987.40, within(1e-12));
        assertThat(bundle.shareBesideCash()).isCloseTo(947.40 / 9467.40, within(1e-12));
        assertThat(bundle.losses())
                .extracting(Bundle.Loss::programme)
                .containsExactly("DIBAO", "DIBAO_TOPUP", "UTIL");
    }

    @Test
    void what_a_family_falls_to_is_taken_off_what_it_loses() {
        Bundle bundle =
                BUNDLES.of(
                        ask(
                                MA,
                                Map.of(
                                        "dis_living_severe",
                                        410_00L,
                                        "dis_care_1",
                                        300_00L,
                                        "single_disabled_percent",
                                        75L)));

        // Without dibao 75 % of S, 532.50 a month, comes as the single-person guarantee.
        assertThat(bundle.lost()).isEqualTo(Yuan.parse("3077.40"));
        assertThat(bundle.losses())
                .contains(new Bundle.Loss("DIBAO_SINGLE", Yuan.ZERO, Yuan.parse("6390")));
    }

    @Test
    void two_statuses_share_what_both_open_by_shapley() {
        Bundle bundle =
                BUNDLES.of(
                        ask(
                                """
                                division: "321281130299"
                                holdings: none
                                members:
                                  - {id: a, relation: self, age: 45, incomes: none, employed: true}
                                  - {id: b, relation: parent, age: 70, self_care: 6, obligors: none, incomes: none}
                                """,
                                Map.of("tekun_care_full", 0L)));

        assertThat(bundle.statuses()).containsExactly("dibao", "tekun");
        assertThat(bundle.value()).isEqualTo(Yuan.parse("19691.40"));
        // Alone: dibao 12·1,420 + 95.40, tekun 12·923 + 95.40; both 12·710 + 12·923 + 95.40.
        assertThat(bundle.byStatus())
                .containsEntry("dibao", Yuan.parse("12827.70"))
                .containsEntry("tekun", Yuan.parse("6863.70"));
        assertThat(bundle.onExit().get("dibao"))
                .containsExactly(new Bundle.Loss("DIBAO", Yuan.parse("8520"), Yuan.ZERO));
    }

    @Test
    void shares_add_up_to_the_fen_and_are_fair_to_equals() {
        assertThat(
                        Shapley.shares(
                                List.of("a", "b", "c"), List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 100L)))
                .containsEntry("a", new Yuan(33))
                .containsEntry("b", new Yuan(33))
                .containsEntry("c", new Yuan(34));
        assertThat(Shapley.shares(List.of("a", "b"), List.of(0L, 10L, 0L, 10L)))
                .containsEntry("a", new Yuan(10))
                .containsEntry("b", Yuan.ZERO);
    }

    @Test
    void the_bundle_beside_cash_is_the_notch_of_the_line() {
        String atLine = VillageCouples.CHEN.replace("910.00", "919.99");
        Bundle bundle = BUNDLES.of(ask(atLine, Map.of()));
        Position position =
                new Positions(VillageCouples.CALCULATOR, 0, Yuan.parse("100"))
                        .of(Subject.aidUnit("A"), ask(atLine, Map.of()));

        long besideCash = bundle.lost().fen() - bundle.cashLost().fen();
        // The notch of a year, and twelve fen of dibao that the line itself still pays.
        assertThat(position.next().orElseThrow().loss().fen()).isEqualTo(besideCash);
        assertThat(besideCash).isEqualTo(Yuan.parse("4547.40").fen());
    }

    @Test
    void whose_income_is_not_known_has_no_bundle_that_could_be_told() {
        Bundle open =
                BUNDLES.of(
                        ask(
                                """
                                division: "321281130299"
                                holdings: none
                                members:
                                  - {id: a, relation: self, age: 50}
                                """,
                                Map.of()));
        // By the essay's reading of a typed family the income is none only where it is told so.
        assertThat(open.isEvaluated()).isFalse();
        assertThat(open.missing()).isNotEmpty();
    }

    @Test
    void the_lattice_adds_up_what_each_status_carries() {
        GateGraph graph = GateGraph.of(VillageCouples.BOOK, VillageCouples.DAY);
        Lattice lattice =
                Lattice.of(
                        graph,
                        List.of(
                                new Lattice.Placed("321281130299", BUNDLES.of(ask(ZHOU, Map.of()))),
                                new Lattice.Placed(
                                        "321202001001",
                                        BUNDLES.of(
                                                ask(
                                                        MA,
                                                        Map.of(
                                                                "dis_living_severe",
                                                                410_00L,
                                                                "dis_care_1",
                                                                300_00L))))),
                        6);

        assertThat(lattice.families()).isEqualTo(2);
        assertThat(lattice.rows())
                .filteredOn(
                        r ->
                                r.edge().status().equals("dibao")
                                        && r.edge().programme().equals("DIBAO_TOPUP"))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.edge().tie()).isEqualTo(GateGraph.Tie.GATE);
                            assertThat(r.holders()).isEqualTo(2);
                            assertThat(r.losing()).isEqualTo(2);
                            assertThat(r.lost()).isEqualTo(Yuan.parse("3408"));
                        });
        assertThat(lattice.programmes())
                .contains(
                        new Lattice.Programme("UTIL", Yuan.parse("190.80"), Yuan.parse("190.80")),
                        new Lattice.Programme("DIS_CARE", Yuan.parse("3600"), Yuan.ZERO));
        assertThat(lattice.divisions())
                .extracting(Lattice.Division::code)
                .containsExactly("321202", "321281");
        assertThat(lattice.divisions().getLast().share()).isEqualTo(1.0);
    }

    @Test
    void the_gate_graph_has_gates_hidden_conditions_and_what_a_status_gives_itself() {
        GateGraph graph = GateGraph.of(VillageCouples.BOOK, VillageCouples.DAY);

        assertThat(graph.edges())
                .extracting(e -> e.status() + " " + e.tie() + " " + e.programme())
                .contains(
                        "dibao GIVES DIBAO",
                        "tekun GIVES TEKUN",
                        "dibao GATE UTIL",
                        "dibao-marginal GATE DIS_LIVING",
                        "dibao CONDITION EDU_HIGH");
        assertThat(graph.isGated("DIS_CARE")).isFalse();
        assertThat(graph.isGated("UTIL")).isTrue();
        assertThat(graph.gated()).contains("UTIL", "JOB_AID").doesNotContain("DIBAO", "EDU_HIGH");
        assertThat(graph.edges()).allSatisfy(e -> assertThat(e.basis()).isNotBlank());
    }
}
