package org.kinscope.analytics.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.neighbourhood.FactStore;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.LiveNeighbourhoods;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** Runs the rule of a finding again, on the facts of its subject now, and on changed ones. */
final class Rerun {

    private static final Pattern PARAMETER = Pattern.compile("\"([^\"]+)\":(-?\\d+)");

    private final Driver driver;
    private final PolicyCatalogue policy;

    Rerun(Driver driver, PolicyCatalogue policy) {
        this.driver = driver;
        this.policy = policy;
    }

    /**
     * What a run had found.
     *
     * @param key the finding's
     * @param code the analysis
     * @param subject whom it is about
     * @param asOf the day for which it was asked
     * @param parameters the parameters as JSON; a name that is left out has its default
     */
    record Asked(String key, String code, Subject subject, LocalDate asOf, String parameters) {}

    /** {@return the facts around the subject; null where it is gone} */
    @Nullable Facts facts(Asked asked) {
        boolean far = Detectors.get(asked.code()).onDemand();
        return new LiveNeighbourhoods(driver, Scope.CITY).facts(asked.subject(), far).orElse(null);
    }

    /** {@return what the rule says of these facts} */
    Outcome of(Asked asked, @Nullable Facts facts) {
        return facts == null
                ? Outcome.gone()
                : new FactStore(facts)
                        .neighbourhoodOf(asked.subject(), Scope.CITY)
                        .map(
                                n -> {
                                    Detector<?> detector = Detectors.get(asked.code());
                                    Inquiry inquiry =
                                            new Inquiry(
                                                    asked.asOf(),
                                                    policy.at(asked.asOf()),
                                                    parameters(asked));
                                    return outcome(asked.key(), detector.ask(n, inquiry));
                                })
                        .orElseGet(Outcome::gone);
    }

    /** {@return the parameters with which it was asked, in the order of their names} */
    Map<String, Long> parameters(Asked asked) {
        Map<String, Long> parameters = new TreeMap<>();
        Detectors.get(asked.code())
                .parameters()
                .forEach(one -> parameters.put(one.name(), one.defaultValue()));
        Matcher said = PARAMETER.matcher(asked.parameters());
        while (said.find()) {
            parameters.computeIfPresent(
                    said.group(1), (name, usual) -> Long.valueOf(said.group(2)));
        }
        return parameters;
    }

    private static Outcome outcome(String key, Answer<? extends Grounds> answer) {
        return switch (answer) {
            case Answer.NotMet<? extends Grounds> none -> Outcome.gone();
            case Answer.NotKnown<? extends Grounds> open ->
                    new Outcome(Outcome.Kind.NOT_EVALUATED, null, null, open.missing());
            case Answer.Met<? extends Grounds> met ->
                    met.findings().stream()
                            .filter(one -> one.key().equals(key))
                            .findFirst()
                            .map(Rerun::standing)
                            .orElseGet(Outcome::gone);
        };
    }

    private static Outcome standing(Finding<? extends Grounds> finding) {
        return new Outcome(
                Outcome.Kind.STANDS,
                finding.amount(),
                finding.grounds().sentence(),
                java.util.List.of());
    }
}
