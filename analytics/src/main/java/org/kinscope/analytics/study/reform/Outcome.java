package org.kinscope.analytics.study.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.inequality.Incomes;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.study.bundle.Lattice;
import org.kinscope.analytics.study.cliff.Exposure;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.analytics.study.cliff.Reranking;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What a reform makes of a population, beside the rules of today. Nobody's income, work or
 * application changes: these are the effects of the first day.
 *
 * @param reform the reform
 * @param costs by programme and area
 * @param bands winners and losers by their distance to the line of dibao of today
 * @param today the population by the rules of today
 * @param then the population by those of the reform
 */
public record Outcome(
        Reform reform, List<Cost> costs, List<Band> bands, Summary today, Summary then) {

    private static final int[] EDGES = {-20, -10, -5, 0, 5, 10, 20};

    /**
     * A family under both sets of rules.
     *
     * @param before by the rules of today
     * @param after by those of the reform
     */
    public record Changed(Standing before, Standing after) {}

    /**
     * What one programme costs in one area.
     *
     * @param programme its code
     * @param area the division
     * @param newly to how many families it comes
     * @param noMore how many it leaves
     * @param before its known cost of a year today
     * @param after the same by the reform
     * @param notKnown of how many grants by the reform the amount is not known
     */
    public record Cost(
            String programme,
            String area,
            int newly,
            int noMore,
            Yuan before,
            Yuan after,
            int notKnown) {

        /** {@return what it costs more in a year; below zero where it costs less} */
        public Yuan more() {
            return new Yuan(after.fen() - before.fen());
        }

        private Cost plus(Cost other) {
            return new Cost(
                    programme,
                    area,
                    newly + other.newly,
                    noMore + other.noMore,
                    before.plus(other.before),
                    after.plus(other.after),
                    notKnown + other.notKnown);
        }
    }

    /**
     * Families at one distance from the line of dibao, (I − S·n) ÷ (S·n) in percent.
     *
     * @param from its lower end, inside; null: without end
     * @param to its upper end, outside; null: without end
     * @param families how many there are
     * @param winners how many have more aid than today
     * @param losers how many have less
     * @param won what the winners have more in a year
     * @param lost what the losers have less
     */
    public record Band(
            @Nullable Integer from,
            @Nullable Integer to,
            int families,
            int winners,
            int losers,
            Yuan won,
            Yuan lost) {

        private Band with(long change) {
            return new Band(
                    from,
                    to,
                    families + 1,
                    winners + (change > 0 ? 1 : 0),
                    losers + (change < 0 ? 1 : 0),
                    change > 0 ? won.plus(new Yuan(change)) : won,
                    change < 0 ? lost.plus(new Yuan(-change)) : lost);
        }
    }

    /**
     * A population under one set of rules.
     *
     * @param yearly the known aid of a year
     * @param exposure its cliffs
     * @param bundled the bundle value of all, yuan a year
     * @param reranking who overtakes whom
     * @param poor FGT(0), FGT(1), FGT(2) of R per head below the line; null where nobody is placed
     */
    public record Summary(
            Yuan yearly,
            Exposure exposure,
            Yuan bundled,
            Reranking reranking,
            @Nullable Fgt poor) {}

    /** The three indices of Foster, Greer and Thorbecke. */
    public record Fgt(double headcount, double gap, double squared) {}

    public Outcome {
        costs = List.copyOf(costs);
        bands = List.copyOf(bands);
    }

    /** {@return what the reform costs in a year more than today, as far as known} */
    public Yuan more() {
        return new Yuan(then.yearly().fen() - today.yearly().fen());
    }

    /**
     * {@return the outcome}
     *
     * @param digits how many digits of a division's code make an area
     * @param delta δ of marginal rates
     * @param line of poverty, yuan a head and month
     */
    public static Outcome of(
            Reform reform, List<Changed> families, int digits, Yuan delta, Yuan line) {
        Map<String, Cost> costs = new TreeMap<>();
        List<Band> bands = emptyBands();
        for (Changed one : families) {
            cost(one, digits, costs);
            Position before = one.before().position();
            if (before.isPlaced()) {
                int at = place(before);
                bands.set(
                        at,
                        bands.get(at)
                                .with(one.after().yearly().fen() - one.before().yearly().fen()));
            }
        }
        return new Outcome(
                reform,
                List.copyOf(costs.values()),
                bands,
                summary(families.stream().map(Changed::before).toList(), delta, line),
                summary(families.stream().map(Changed::after).toList(), delta, line));
    }

    private static void cost(Changed one, int digits, Map<String, Cost> costs) {
        String area = Lattice.division(one.before().position().divisionCode(), digits);
        SortedSet<String> programmes = new TreeSet<>(one.before().due().keySet());
        programmes.addAll(one.after().due().keySet());
        for (String programme : programmes) {
            Standing.Due had = one.before().due().getOrDefault(programme, Standing.Due.NONE);
            Standing.Due has = one.after().due().getOrDefault(programme, Standing.Due.NONE);
            costs.merge(
                    programme + "|" + area,
                    new Cost(
                            programme,
                            area,
                            had.grants() == 0 ? 1 : 0,
                            has.grants() == 0 ? 1 : 0,
                            had.yearly(),
                            has.yearly(),
                            has.notKnown()),
                    Cost::plus);
        }
    }

    private static List<Band> emptyBands() {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i <= EDGES.length; i++) {
            bands.add(
                    new Band(
                            i == 0 ? null : EDGES[i - 1],
                            i == EDGES.length ? null : EDGES[i],
                            0,
                            0,
                            0,
                            Yuan.ZERO,
                            Yuan.ZERO));
        }
        return bands;
    }

    private static int place(Position position) {
        long line = position.standard().fen() * position.size();
        long away = (position.income().fen() - line) * 100;
        int place = 0;
        while (place < EDGES.length && away >= EDGES[place] * line) {
            place++;
        }
        return place;
    }

    private static Summary summary(List<Standing> families, Yuan delta, Yuan line) {
        List<Position> positions = families.stream().map(Standing::position).toList();
        Yuan yearly = Yuan.ZERO;
        Yuan bundled = Yuan.ZERO;
        for (Standing one : families) {
            yearly = yearly.plus(one.yearly());
            bundled = bundled.plus(one.bundle().lost());
        }
        return new Summary(
                yearly,
                Exposure.of(positions, delta),
                bundled,
                Reranking.of(positions),
                fgt(positions, line));
    }

    /** Families beyond the schedule have more than the line, and count as not poor. */
    private static @Nullable Fgt fgt(List<Position> positions, Yuan line) {
        double[] heads =
                positions.stream()
                        .filter(Position::isPlaced)
                        .mapToDouble(
                                p -> {
                                    Yuan has = p.resources();
                                    return (has == null ? p.income() : has).fen()
                                            / 100.0
                                            / p.size();
                                })
                        .toArray();
        if (heads.length == 0) {
            return null;
        }
        Incomes incomes = Incomes.of(new Column("resources", heads), null);
        double z = line.fen() / 100.0;
        return new Fgt(incomes.fgt(z, 0), incomes.fgt(z, 1), incomes.fgt(z, 2));
    }

    /** {@return what has to be said beside these figures, in words} */
    public static List<Words> caveats() {
        return List.of(
                new Words(
                        "静态测算：收入、就业、申请行为不变，领取率按全部计；只算金额已知的项目。",
                        "Effects of the first day: income, work and applications stay, everybody takes what"
                                + " is due, and only known amounts are counted."),
                new Words(
                        "渐退月数不改变今天的支出，只改变越线后第一年的 R(y)。",
                        "Months of grace change no cost of today; they change R(y) of the first year behind"
                                + " the line."));
    }
}
