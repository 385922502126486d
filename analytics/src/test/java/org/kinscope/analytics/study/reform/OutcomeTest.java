package org.kinscope.analytics.study.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.policy.reform.ReformFile;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/** Four couples like 陈国富 and 吴秀珍, at 650, 705, 720 and 900 yuan a head. */
class OutcomeTest {

    private static final Yuan DELTA = Yuan.parse("100");
    private static final Yuan S = Yuan.parse("710");
    private static final List<String> WAGES = List.of("800.00", "910.00", "940.00", "1300.00");

    private static Reform reform(String fields) {
        return new ReformFile(VillageCouples.BOOK)
                .parse("r.yaml", "name: r\nzh: 改\nen: change\n" + fields);
    }

    private static List<Outcome.Changed> changed(Reform reform) {
        Standing.Rules today = new Standing.Rules(VillageCouples.BOOK, Reform.NONE, DELTA);
        Standing.Rules then = new Standing.Rules(VillageCouples.BOOK, reform, DELTA);
        List<Outcome.Changed> all = new ArrayList<>();
        for (String wage : WAGES) {
            Question question = VillageCouples.ask(VillageCouples.CHEN.replace("910.00", wage));
            Subject subject = Subject.aidUnit(wage);
            all.add(new Outcome.Changed(today.of(subject, question), then.of(subject, question)));
        }
        return all;
    }

    private static Outcome of(Reform reform) {
        return Outcome.of(reform, changed(reform), 6, DELTA, S);
    }

    @Test
    void what_changes_nothing_costs_nothing_and_nobody_wins_or_loses() {
        Outcome same = of(Reform.NONE);
        assertThat(same.more()).isEqualTo(Yuan.ZERO);
        assertThat(same.bands()).allSatisfy(b -> assertThat(b.winners() + b.losers()).isZero());
        assertThat(same.then()).isEqualTo(same.today());
    }

    @Test
    void a_gate_opened_to_the_second_tier_costs_what_it_gives_and_takes_the_cliff_away() {
        Outcome open = of(reform("open: [{programme: JOB_AID, to: [dibao-marginal]}]"));

        // Two couples above the line, 300 a month each.
        assertThat(open.more()).isEqualTo(Yuan.parse("7200"));
        assertThat(open.costs())
                .contains(
                        new Outcome.Cost(
                                "JOB_AID",
                                "321281",
                                2,
                                0,
                                Yuan.parse("7200"),
                                Yuan.parse("14400"),
                                0));
        assertThat(open.bands())
                .filteredOn(b -> b.winners() > 0)
                .extracting(b -> b.from() + " " + b.to() + " " + b.won())
                .containsExactly("0 5 3600.00", "20 null 3600.00");
        assertThat(open.today().exposure().dominated()).isEqualTo(1);
        assertThat(open.then().exposure().dominated()).isEqualTo(1);
        // At the line 78.95 is lost in place of 378.95.
        Position chen = changed(open.reform()).get(1).after().position();
        Position.Line line =
                chen.boundaries().stream()
                        .filter(l -> l.line().equals("dibao"))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.loss()).isEqualTo(Yuan.parse("947.40"));
        assertThat(open.then().bundled())
                .isLessThan(open.today().bundled().plus(Yuan.parse("7200")));
    }

    @Test
    void a_taper_of_all_that_is_gated_leaves_no_notch_at_the_line() {
        List<Outcome.Changed> all =
                changed(
                        reform(
                                "taper: [{programme: JOB_AID, width: 60}, {programme: DIBAO_TOPUP, width: 60}, {programme: UTIL, width: 60}]"));

        Position chen = all.get(1).after().position();
        assertThat(chen.next()).isEmpty();
        assertThat(all.get(1).before().position().next()).isPresent();
        // At 1,440 the income is 20 of 852 into the taper: 378.95 · 832 ÷ 852.
        double gained =
                (all.get(2).after().yearly().fen() - all.get(2).before().yearly().fen()) / 1200.0;
        assertThat(gained).isCloseTo(378.95 * 832 / 852, within(0.02));
        assertThat(all.get(2).after().position().dominatedBy()).isEmpty();
    }

    @Test
    void grace_costs_nothing_today_and_halves_the_cliff_of_who_is_in_dibao() {
        Outcome grace = of(reform("grace_months: 6"));
        assertThat(grace.more()).isEqualTo(Yuan.ZERO);
        long before = atStake(grace.today());
        long after = atStake(grace.then());
        // Of both below the line, 650 and 705 a head, only within ten percent.
        assertThat(before).isEqualTo(Yuan.parse("9094.80").fen());
        assertThat((double) after).isCloseTo(before / 2.0, within(24.0));
    }

    private static long atStake(Outcome.Summary rules) {
        return rules.exposure().bands().stream()
                .filter(b -> b.line().equals("dibao") && b.percent() == 10)
                .mapToLong(b -> b.atStake().fen())
                .sum();
    }

    @Test
    void a_lower_standard_makes_losers_below_the_line_and_poverty_deeper() {
        Outcome lower = of(reform("amounts: [{value: dibao_standard, is: 600.00}]"));
        assertThat(lower.bands().stream().mapToInt(Outcome.Band::losers).sum()).isEqualTo(2);
        assertThat(lower.bands().stream().mapToInt(Outcome.Band::winners).sum()).isZero();
        Outcome.Fgt today = Objects.requireNonNull(lower.today().poor());
        Outcome.Fgt then = Objects.requireNonNull(lower.then().poor());
        assertThat(today.headcount()).isZero();
        // Without dibao 650 and 705 a head stand below 710: gaps of 60 and 5.
        assertThat(then.headcount()).isEqualTo(0.5);
        assertThat(then.gap()).isCloseTo((60.0 + 5.0) / 710 / 4, within(1e-9));
        assertThat(lower.today().reranking().overtaken()).isEqualTo(2);
        assertThat(lower.then().reranking().overtaken()).isZero();
    }

    @Test
    void gates_are_ranked_by_the_yuan_that_are_no_longer_at_stake() {
        List<GateRemoval> ranked =
                GateRemoval.ranked(
                        List.of(
                                GateRemoval.of("UTIL", changed(GateRemoval.reform("UTIL"))),
                                GateRemoval.of("JOB_AID", changed(GateRemoval.reform("JOB_AID")))));

        assertThat(ranked).extracting(GateRemoval::programme).containsExactly("JOB_AID", "UTIL");
        GateRemoval job = ranked.getFirst();
        assertThat(job.newly()).isEqualTo(2);
        assertThat(job.cost()).isEqualTo(Yuan.parse("7200"));
        // Two couples below the line, 3,600 a year each.
        assertThat(job.atStake()).isEqualTo(Yuan.parse("7200"));
        assertThat(job.notches()).isZero();
        assertThat(ranked.getLast().atStake()).isEqualTo(Yuan.parse("190.80"));
    }
}
