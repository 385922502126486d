package org.kinscope.analytics.study.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.association.Adjustment;
import org.kinscope.analytics.measure.association.Alternative;
import org.kinscope.analytics.measure.association.Association;
import org.kinscope.analytics.measure.association.Counts;
import org.kinscope.analytics.measure.association.Fisher;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.study.bundle.Pair.Label;

/** Compares every pair of programmes that anybody has. */
public final class Pairs {

    private static final double LEVEL = 95;

    private final GateGraph graph;
    private final PolicyAt policy;
    private final double threshold;

    /**
     * By those gates and rules.
     *
     * @param threshold below this q an association counts, as 0.05
     */
    public Pairs(GateGraph graph, PolicyAt policy, double threshold) {
        this.graph = graph;
        this.policy = policy;
        this.threshold = threshold;
    }

    private record Raw(
            String a,
            String b,
            long families,
            @Nullable Association marginal,
            double fisher,
            @Nullable MantelHaenszel within,
            double withinP) {}

    /** {@return the pairs, by code; within strata of the recorded status} */
    public List<Pair> of(List<Holding> families) {
        Set<String> programmes = new TreeSet<>();
        families.forEach(f -> programmes.addAll(f.received().keySet()));
        List<String> codes = List.copyOf(programmes);
        List<Raw> raws = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                raws.add(raw(codes.get(i), codes.get(j), families));
            }
        }
        double[] over = adjusted(raws.stream().mapToDouble(Raw::fisher).toArray());
        double[] inside = adjusted(raws.stream().mapToDouble(Raw::withinP).toArray());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < raws.size(); i++) {
            pairs.add(pair(raws.get(i), over[i], inside[i]));
        }
        return pairs;
    }

    private static double[] adjusted(double[] p) {
        return p.length == 0 ? p : Adjustment.BH.adjust(p);
    }

    private static Raw raw(String a, String b, List<Holding> families) {
        SortedMap<String, Counts> strata = new TreeMap<>();
        for (Holding family : families) {
            if (could(family, a) && could(family, b)) {
                boolean hasA = family.received().containsKey(a);
                boolean hasB = family.received().containsKey(b);
                strata.merge(
                        family.stratum(),
                        new Counts(
                                hasA && hasB ? 1 : 0,
                                hasA && !hasB ? 1 : 0,
                                !hasA && hasB ? 1 : 0,
                                hasA || hasB ? 0 : 1),
                        Counts::plus);
            }
        }
        List<Counts> all = List.copyOf(strata.values());
        if (all.isEmpty()) {
            return new Raw(a, b, 0, null, 1, null, 1);
        }
        Counts sum = all.stream().reduce(Counts::plus).orElseThrow();
        Association marginal;
        double fisher;
        try {
            marginal = Association.of(sum, LEVEL);
            fisher = Fisher.test(sum, Alternative.TWO_SIDED, 1, LEVEL).p();
        } catch (SampleRefused e) {
            return new Raw(a, b, sum.all(), null, 1, null, 1);
        }
        List<Counts> varying =
                all.stream()
                        .filter(c -> c.a() > 0 && c.a() < c.all() && c.b() > 0 && c.b() < c.all())
                        .toList();
        if (varying.isEmpty()) {
            return new Raw(a, b, sum.all(), marginal, fisher, null, 1);
        }
        MantelHaenszel within = MantelHaenszel.test(varying, LEVEL);
        double p = Fisher.stratified(varying, Alternative.TWO_SIDED, LEVEL).p();
        return new Raw(a, b, sum.all(), marginal, fisher, within, p);
    }

    /** Who has it could have it, whatever the facts of today say. */
    private static boolean could(Holding family, String programme) {
        return family.could().contains(programme) || family.received().containsKey(programme);
    }

    private Pair pair(Raw raw, double q, double withinQ) {
        boolean gated = graph.isGated(raw.a()) || graph.isGated(raw.b());
        boolean exclusive =
                policy.pairs().stream()
                        .filter(p -> p.mode().equals("exclusive") || p.mode().equals("orphan_wins"))
                        .anyMatch(
                                p ->
                                        (p.a().equals(raw.a()) && p.b().equals(raw.b()))
                                                || (p.a().equals(raw.b())
                                                        && p.b().equals(raw.a())));
        return new Pair(
                raw.a(),
                raw.b(),
                gated,
                exclusive,
                raw.families(),
                raw.marginal(),
                raw.fisher(),
                q,
                raw.within(),
                raw.withinP(),
                withinQ,
                label(raw, q, withinQ, gated, exclusive));
    }

    private Label label(Raw raw, double q, double withinQ, boolean gated, boolean exclusive) {
        Association marginal = raw.marginal();
        if (marginal == null) {
            return Label.NOT_EVALUATED;
        }
        boolean over = q < threshold && marginal.lift() > 1;
        boolean under = q < threshold && marginal.lift() < 1;
        MantelHaenszel within = raw.within();
        boolean inside = within != null && withinQ < threshold;
        boolean more = inside && isAbove(within);
        if (exclusive && !over && ((inside && !more) || under)) {
            return Label.EXCLUSION_WORKING;
        }
        if (over) {
            return more
                    ? gated ? Label.BUNDLING_AND_SHARED_NEED : Label.SHARED_NEED
                    : gated ? Label.POLICY_BUNDLING : Label.STATUS_MIX;
        }
        if (under) {
            return Label.APART;
        }
        return gated ? Label.GATED_LOW_TAKE_UP : Label.NONE;
    }

    private static boolean isAbove(@Nullable MantelHaenszel within) {
        Double odds = within == null ? null : within.oddsRatio();
        // Without a ratio nobody has the one without the other.
        return within != null && (odds == null || odds > 1);
    }
}
