package org.kinscope.analytics.study.reform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.graph.money.Yuan;

/**
 * One gate taken away: what it would cost, and which cliffs would go.
 *
 * @param programme whose gate
 * @param newly to how many families the programme would come
 * @param cost what it would cost more in a year, as far as known
 * @param notKnown of how many grants the amount is not known
 * @param notches how many boundaries at which something is lost would go, family by family
 * @param atStake what families that stand below would no longer lose by crossing their next one, in
 *     a year
 */
public record GateRemoval(
        String programme, int newly, Yuan cost, int notKnown, int notches, Yuan atStake) {

    /** {@return the reform that takes the gate away} */
    public static Reform reform(String programme) {
        return Reform.withoutGate(programme);
    }

    /** {@return what the outcome of that reform says of the gate} */
    public static GateRemoval of(String programme, List<Outcome.Changed> families) {
        int newly = 0;
        int open = 0;
        int notches = 0;
        long cost = 0;
        long stake = 0;
        for (Outcome.Changed one : families) {
            Standing.Due had = one.before().due().getOrDefault(programme, Standing.Due.NONE);
            Standing.Due has = one.after().due().getOrDefault(programme, Standing.Due.NONE);
            newly += had.grants() == 0 && has.grants() > 0 ? 1 : 0;
            open += has.notKnown();
            cost += one.after().yearly().fen() - one.before().yearly().fen();
            notches += notches(one.before()) - notches(one.after());
            stake += stake(one.before()) - stake(one.after());
        }
        return new GateRemoval(programme, newly, new Yuan(cost), open, notches, new Yuan(stake));
    }

    /** {@return the same ranked: most yuan no longer at stake first, then the cheaper} */
    public static List<GateRemoval> ranked(List<GateRemoval> gates) {
        List<GateRemoval> ranked = new ArrayList<>(gates);
        ranked.sort(
                Comparator.<GateRemoval>comparingLong(g -> -g.atStake().fen())
                        .thenComparingInt(g -> -g.notches())
                        .thenComparing(GateRemoval::cost)
                        .thenComparing(GateRemoval::programme));
        return ranked;
    }

    private static int notches(Standing standing) {
        return (int) standing.position().boundaries().stream().filter(l -> l.isNotch()).count();
    }

    private static long stake(Standing standing) {
        return standing.position().next().map(l -> l.loss().fen()).orElse(0L);
    }
}
