package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kinscope.analytics.neighbourhood.LiveNeighbourhoods;
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

    /** {@return the findings of the rule over all subjects of the city, by key} */
    static Map<String, Finding<?>> byRule(
            CityProjection city,
            Detector<?> detector,
            Inquiry inquiry,
            Function<Subject, Optional<Neighbourhood>> sight) {
        return byRules(city, Map.of(detector, inquiry), sight)
                .getOrDefault(detector.code(), Map.of());
    }

    /**
     * {@return the findings of all those rules over all subjects of the city, by code and key} Each
     * subject is looked at once, and all rules asked of that sight.
     */
    static Map<String, Map<String, Finding<?>>> byRules(
            CityProjection city,
            Map<Detector<?>, Inquiry> inquiries,
            Function<Subject, Optional<Neighbourhood>> sight) {
        return byRules(subjects(city), inquiries, sight);
    }

    static Map<String, Map<String, Finding<?>>> byRules(
            List<Subject> subjects,
            Map<Detector<?>, Inquiry> inquiries,
            Function<Subject, Optional<Neighbourhood>> sight) {
        Map<String, Map<String, Finding<?>>> found = new TreeMap<>();
        inquiries.keySet().forEach(detector -> found.put(detector.code(), new TreeMap<>()));
        for (Subject subject : subjects) {
            if (inquiries.keySet().stream()
                    .noneMatch(detector -> detector.subjects().contains(subject.kind()))) {
                continue;
            }
            Neighbourhood seen = sight.apply(subject).orElseThrow();
            inquiries.forEach(
                    (detector, inquiry) -> {
                        if (detector.subjects().contains(subject.kind())) {
                            Map<String, Finding<?>> ofCode =
                                    found.computeIfAbsent(detector.code(), code -> new TreeMap<>());
                            findings(detector, seen, inquiry).forEach(f -> ofCode.put(f.key(), f));
                        }
                    });
        }
        return found;
    }

    /**
     * {@return the findings of all rules by what they see of subjects looked at alone: those that
     * are asked on demand of a sight that is theirs, the others of one that does not have it}
     */
    static Map<String, Map<String, Finding<?>>> alone(
            List<Subject> subjects, Map<Detector<?>, Inquiry> inquiries, Driver driver) {
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, Scope.CITY);
        Map<Subject, Optional<Neighbourhood>> near = new HashMap<>();
        Map<Subject, Optional<Neighbourhood>> far = new HashMap<>();
        return alone(
                subjects,
                inquiries,
                subject -> near.computeIfAbsent(subject, live::load),
                subject -> far.computeIfAbsent(subject, live::loadFar));
    }

    static Map<String, Map<String, Finding<?>>> alone(
            List<Subject> subjects,
            Map<Detector<?>, Inquiry> inquiries,
            Function<Subject, Optional<Neighbourhood>> near,
            Function<Subject, Optional<Neighbourhood>> far) {
        Map<Detector<?>, Inquiry> usual = new LinkedHashMap<>(inquiries);
        usual.keySet().removeIf(Detector::onDemand);
        Map<Detector<?>, Inquiry> onDemand = new LinkedHashMap<>(inquiries);
        onDemand.keySet().removeAll(usual.keySet());
        Map<String, Map<String, Finding<?>>> found = byRules(subjects, usual, near);
        found.putAll(byRules(subjects, onDemand, far));
        return found;
    }

    /** {@return all units, all people in aid, and all households with an income} */
    static List<Subject> subjects(CityProjection city) {
        List<Subject> all = new ArrayList<>(city.aidUnits());
        all.addAll(city.peopleInAid());
        all.addAll(city.householdsWithIncome());
        return all;
    }

    /** {@return each detector with its circumstances, parameters at their defaults} */
    static Map<Detector<?>, Inquiry> inquiries(LocalDate day) {
        Map<Detector<?>, Inquiry> all = new LinkedHashMap<>();
        Detectors.all().forEach(d -> all.put(d, inquiry(d, day, Map.of())));
        return all;
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
