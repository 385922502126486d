package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Asks one question of a graph in two ways: by the rule and by the Cypher beside it. */
final class Asked {

    private static final PolicyCatalogue POLICY = PolicyCatalogue.load();

    private Asked() {}

    static PolicyAt policy(LocalDate day) {
        return POLICY.at(day);
    }

    static Inquiry inquiry(Detector<?> detector, LocalDate day, Map<String, Long> changed) {
        Map<String, Long> parameters = new HashMap<>();
        detector.parameters().forEach(p -> parameters.put(p.name(), p.defaultValue()));
        parameters.putAll(changed);
        return new Inquiry(day, policy(day), parameters);
    }

    /** {@return the findings of the rule over all people and units, by key} */
    static Map<String, Finding<?>> byRule(
            Driver driver,
            Detector<?> detector,
            Inquiry inquiry,
            Function<Subject, Optional<Neighbourhood>> sight) {
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        Map<String, Finding<?>> found = new TreeMap<>();
        for (List<Subject> subjects : List.of(city.aidUnits(), city.peopleInAid())) {
            for (Subject subject : subjects) {
                if (detector.subjects().contains(subject.kind())) {
                    findings(detector, sight.apply(subject).orElseThrow(), inquiry)
                            .forEach(f -> found.put(f.key(), f));
                }
            }
        }
        return found;
    }

    static <G extends Grounds> List<Finding<G>> findings(
            Detector<G> detector, Neighbourhood n, Inquiry inquiry) {
        return detector.ask(n, inquiry) instanceof Answer.Met<G> met ? met.findings() : List.of();
    }

    /** {@return the subjects that the Cypher finds, each as {@code KIND key}, by key of finding} */
    static Map<String, String> byCypher(
            Driver driver, Detector<?> detector, Inquiry inquiry, String division) {
        Map<String, String> found = new TreeMap<>();
        try (Session session = driver.session()) {
            session.run(Detectors.cypher(detector), cypherParameters(inquiry, division))
                    .forEachRemaining(
                            row -> {
                                Subject subject =
                                        new Subject(
                                                Subject.Kind.valueOf(
                                                        row.get("subjectKind")
                                                                .asString()
                                                                .toUpperCase(Locale.ROOT)),
                                                row.get("subjectKey").asString());
                                List<String> parts = row.get("identifying").asList(Value::asString);
                                found.put(
                                        Finding.keyOf(detector.code(), subject, parts),
                                        subject.kind().name() + " " + subject.key());
                            });
        }
        return found;
    }

    static Map<String, Object> cypherParameters(Inquiry inquiry, String division) {
        return Map.of(
                "asOf",
                inquiry.asOf(),
                "policy",
                inquiry.policy().asCypherParameters(),
                "parameters",
                inquiry.parameters(),
                "division",
                division);
    }

    static Subject subjectOf(String kindAndKey) {
        String[] parts = kindAndKey.split(" ", 2);
        return new Subject(Subject.Kind.valueOf(parts[0]), parts[1]);
    }
}
