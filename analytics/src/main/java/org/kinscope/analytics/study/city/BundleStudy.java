package org.kinscope.analytics.study.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.FamilyTier;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.Population;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.study.bundle.Bundle;
import org.kinscope.analytics.study.bundle.Bundles;
import org.kinscope.analytics.study.bundle.Contrast;
import org.kinscope.analytics.study.bundle.GateGraph;
import org.kinscope.analytics.study.bundle.Holding;
import org.kinscope.analytics.study.bundle.Holdings;
import org.kinscope.analytics.study.bundle.Lattice;
import org.kinscope.analytics.study.bundle.Pair;
import org.kinscope.analytics.study.bundle.Pairs;
import org.kinscope.analytics.study.bundle.Stack;
import org.kinscope.analytics.study.reform.GateRemoval;
import org.kinscope.analytics.study.reform.Outcome;
import org.kinscope.analytics.study.reform.Standing;
import org.kinscope.analytics.tier.MeansTest.Span;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/**
 * What hangs on the statuses of a population.
 *
 * @param families each family with its bundle, its grants and its stack
 * @param lattice status → programmes → yuan → lost on exit
 * @param pairs pairs of programmes as they are received
 * @param contrast by line, what is received within a tenth below and above it
 */
public record BundleStudy(
        List<Seen> families,
        Lattice lattice,
        List<Pair> pairs,
        SortedMap<String, List<Contrast>> contrast) {

    private static final double NEAR = 0.1;
    private static final double THRESHOLD = 0.05;
    private static final int WHOLE = 100;

    /**
     * A family as the study saw it.
     *
     * @param subject the unit or household
     * @param toStandard (I − S·n) ÷ (S·n); null where one of them is not known
     * @param toMultiple the same to the line of the multiple
     * @param bundle what its statuses carry
     * @param holding what it has
     * @param stack what runs on the day
     */
    public record Seen(
            Subject subject,
            @Nullable Double toStandard,
            @Nullable Double toMultiple,
            Bundle bundle,
            Holding holding,
            Stack stack) {}

    public BundleStudy {
        families = List.copyOf(families);
        pairs = List.copyOf(pairs);
        contrast = Collections.unmodifiableSortedMap(new TreeMap<>(contrast));
    }

    /** {@return the study} */
    public static BundleStudy of(Population families, StudyTerms terms) {
        RuleBook book = terms.calculator().book();
        GateGraph graph = GateGraph.of(book, terms.day());
        PolicyAt policy = terms.policy();
        Bundles bundles = new Bundles(terms.calculator());
        List<Seen> all =
                families.ask(
                        f -> {
                            Question question = terms.question(f.family());
                            Entitlements rules = terms.calculator().answer(question);
                            Double distance = distance(rules.tier(), question, policy);
                            return new Seen(
                                    f.subject(),
                                    distance,
                                    distance == null
                                            ? null
                                            : (1 + distance)
                                                            * WHOLE
                                                            / policy.marginalMultiplePercent()
                                                    - 1,
                                    bundles.of(question, rules),
                                    Holdings.of(f, rules, terms.day()),
                                    Stack.of(f, rules, terms.day(), 0));
                        });
        SortedMap<String, List<Contrast>> lines = new TreeMap<>();
        lines.put("dibao", contrast(all, true));
        lines.put("dibao-marginal", contrast(all, false));
        return new BundleStudy(
                all,
                Lattice.of(
                        graph,
                        all.stream()
                                .map(
                                        s ->
                                                new Lattice.Placed(
                                                        s.holding().divisionCode(), s.bundle()))
                                .toList(),
                        terms.digits()),
                new Pairs(graph, policy, THRESHOLD).of(all.stream().map(Seen::holding).toList()),
                lines);
    }

    /**
     * {@return every gate taken away once over all families, ranked} Takes about as long as the
     * study once for each gate.
     */
    public static List<GateRemoval> gates(Population families, StudyTerms terms) {
        RuleBook book = terms.calculator().book();
        List<String> gated = GateGraph.of(book, terms.day()).gated();
        List<Standing.Rules> rules = new ArrayList<>();
        rules.add(new Standing.Rules(book, Reform.NONE, terms.delta()));
        gated.forEach(
                p -> rules.add(new Standing.Rules(book, GateRemoval.reform(p), terms.delta())));
        List<List<Standing>> all = ReformStudy.standings(families, terms, rules);
        List<GateRemoval> removals = new ArrayList<>();
        for (int i = 0; i < gated.size(); i++) {
            int place = i + 1;
            removals.add(
                    GateRemoval.of(
                            gated.get(i),
                            all.stream()
                                    .map(s -> new Outcome.Changed(s.getFirst(), s.get(place)))
                                    .toList()));
        }
        return GateRemoval.ranked(removals);
    }

    private static @Nullable Double distance(FamilyTier tier, Question question, PolicyAt policy) {
        Span income = tier.income();
        Long assumed = question.values().get("dibao_standard");
        Yuan standard =
                assumed != null
                        ? new Yuan(assumed)
                        : policy.dibaoStandard(question.family().divisionCode()).orElse(null);
        if (income == null || !income.isKnown() || standard == null || tier.size() == 0) {
            return null;
        }
        double line = standard.times(12L * tier.size()).fen();
        return (income.low().fen() - line) / line;
    }

    private static List<Contrast> contrast(List<Seen> all, boolean standard) {
        List<Contrast.Near> near = new ArrayList<>();
        for (Seen one : all) {
            Double distance = standard ? one.toStandard() : one.toMultiple();
            if (distance != null) {
                near.add(new Contrast.Near(distance, one.holding()));
            }
        }
        return Contrast.of(near, NEAR);
    }
}
