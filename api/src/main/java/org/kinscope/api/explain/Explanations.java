package org.kinscope.api.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.DetectorPage;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.propagation.Propagation;
import org.kinscope.analytics.propagation.UnitEffect;
import org.kinscope.analytics.review.Contest;
import org.kinscope.analytics.review.ReviewBook;
import org.kinscope.analytics.review.StepRefused;
import org.kinscope.api.explain.Explanation.FactWeight;
import org.kinscope.api.explain.Explanation.UsedParameter;
import org.kinscope.api.explain.Resting.RestingFinding;
import org.kinscope.api.finding.EvidenceKind;
import org.kinscope.api.finding.EvidenceStep;
import org.kinscope.api.finding.FactId;
import org.kinscope.api.finding.Finding;
import org.kinscope.api.finding.RecordedFindings;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.source.Source;
import org.neo4j.driver.Driver;

/** Explains findings and follows facts to what rests on them, for a service and for commands. */
public final class Explanations {

    private static final int MOST_FINDINGS = 50;
    private static final int MOST_UNITS = 10;

    private static final Question ON_FACT =
            Question.beside(Explanations.class, "findings-on-fact.cypher");
    private static final Question ON_NODE =
            Question.beside(Explanations.class, "findings-on-node.cypher");
    private static final Question UNITS = Question.beside(Explanations.class, "units-of.cypher");

    private final Driver driver;
    private final GraphReader graph;
    private final RecordedFindings findings;
    private final PolicyCatalogue policy;
    private final Supplier<Calculator> calculator;
    private final ReviewBook book;

    /**
     * @param driver the graph
     * @param graph the same, for questions
     * @param policy the rules
     * @param calculator the calculator of these rules, made when it is first asked for
     */
    public Explanations(
            Driver driver,
            GraphReader graph,
            PolicyCatalogue policy,
            Supplier<Calculator> calculator) {
        this.driver = driver;
        this.graph = graph;
        this.findings = new RecordedFindings(graph);
        this.policy = policy;
        this.calculator = calculator;
        this.book = new ReviewBook(driver, policy);
    }

    /**
     * {@return the finding, explained; empty where there is none or the scope does not cover it}
     */
    public Optional<Explanation> explain(String key, AsOf at) {
        Finding finding = findings.find(key, at).orElse(null);
        if (finding == null) {
            return Optional.empty();
        }
        Map<Source, Words> facts = new LinkedHashMap<>();
        steps(finding)
                .forEach(
                        step -> {
                            if (step.source() != null) {
                                facts.putIfAbsent(step.source(), step.what());
                            }
                        });
        ReviewBook.Tried tried;
        try {
            tried = book.tried(key, at.scope(), facts.keySet());
        } catch (StepRefused e) {
            return Optional.empty();
        }
        Detector<?> detector = Detectors.get(finding.code());
        DetectorPage page = DetectorPage.of(detector);
        return Optional.of(
                new Explanation(
                        finding,
                        parameters(detector, tried.parameters()),
                        page.section(new Words("依据", "Basis")),
                        page.section(new Words("可能的正常解释", "Innocent explanations")),
                        page.section(new Words("下一步核实", "Check next")),
                        tried.now(),
                        tried.without().entrySet().stream()
                                .map(
                                        fact ->
                                                new FactWeight(
                                                        fact.getKey(),
                                                        facts.getOrDefault(
                                                                fact.getKey(), new Words("", "")),
                                                        fact.getValue()))
                                .toList()));
    }

    private static List<UsedParameter> parameters(Detector<?> detector, Map<String, Long> used) {
        return detector.parameters().stream()
                .map(
                        one ->
                                new UsedParameter(
                                        one.name(),
                                        used.getOrDefault(one.name(), one.defaultValue()),
                                        one.unit(),
                                        one.meaning()))
                .toList();
    }

    /** {@return the facts on which the finding rests; those of its innocent path are none} */
    private static Stream<EvidenceStep> steps(Finding finding) {
        return finding.evidence().stream()
                .filter(one -> one.kind() != EvidenceKind.COUNTER_PATH)
                .flatMap(one -> one.steps() == null ? Stream.of() : one.steps().stream());
    }

    /** {@return what rests on the row} */
    public Resting onFact(Source row, AsOf at) {
        List<Finding> resting =
                findings(ON_FACT, Map.of("fact", ReviewBook.asJson(row)), at).stream()
                        .filter(f -> steps(f).anyMatch(step -> row.equals(step.source())))
                        .toList();
        Set<String> keys = new LinkedHashSet<>();
        for (Finding finding : resting) {
            steps(finding)
                    .filter(step -> row.equals(step.source()))
                    .forEach(
                            step -> {
                                keys.add(step.fromKey());
                                keys.add(step.toKey());
                            });
            keys.add(finding.subjectKey());
        }
        return resting(FactId.of(row), resting, keys, Contest.without(row), at);
    }

    /** {@return what rests on the person, unit, vehicle, property, company or grant} */
    public Resting onNode(String key, AsOf at) {
        List<Finding> resting = findings(ON_NODE, Map.of("node", key), at);
        return resting(key, resting, List.of(key), Contest.withoutNode(key), at);
    }

    private List<Finding> findings(Question question, Map<String, String> parameters, AsOf at) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.put("most", MOST_FINDINGS + 1);
        return findings.list(graph.list(question, at, all, row -> row.getText("findingKey")), at);
    }

    private Resting resting(
            String what, List<Finding> resting, Collection<String> keys, Contest contest, AsOf at) {
        List<String> units =
                graph.list(
                        UNITS,
                        at,
                        Map.of("keys", List.copyOf(keys), "most", MOST_UNITS + 1),
                        row -> row.getText("no"));
        try {
            List<RestingFinding> without = new ArrayList<>();
            for (Finding finding : resting.stream().limit(MOST_FINDINGS).toList()) {
                without.add(
                        new RestingFinding(finding, book.tried(finding.id(), at.scope(), contest)));
            }
            return new Resting(
                    what,
                    without,
                    effects(units.stream().limit(MOST_UNITS).toList(), contest, at),
                    resting.size() > MOST_FINDINGS || units.size() > MOST_UNITS);
        } catch (StepRefused e) {
            throw new IllegalStateException("what is left out has no form to be wrong", e);
        }
    }

    private List<UnitEffect> effects(List<String> units, Contest contest, AsOf at)
            throws StepRefused {
        LocalDate day = at.day();
        if (day.isBefore(PolicyCatalogue.FIRST_DAY)) {
            return List.of();
        }
        Propagation propagation = new Propagation(driver, calculator.get(), policy.at(day));
        List<UnitEffect> effects = new ArrayList<>();
        for (String unit : units) {
            propagation.of(unit, at.scope(), contest).ifPresent(effects::add);
        }
        return effects;
    }
}
