package org.kinscope.analytics.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.analytics.neighbourhood.GeneratedTown;
import org.kinscope.analytics.neighbourhood.LiveNeighbourhoods;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** Two ways to ask one question, that share no code, give one answer. */
class RuleAndCypherIT {

    private static final LocalDate DAY = PlantedTown.DAY;

    @Test
    void both_find_what_is_planted_in_another_town_of_random_families() {
        Driver driver = GraphForTests.driver();
        bothFind(driver, PlantedTown.build(driver, 20201231, 130));
    }

    private static void bothFind(Driver driver, Set<String> planted) {
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        Map<Detector<?>, Inquiry> inquiries = Asked.inquiries(DAY);
        Map<String, Map<String, Finding<?>>> byRules = Asked.byRules(city, inquiries, city::find);
        Map<String, Map<String, Finding<?>>> seenAlone =
                Asked.alone(Asked.subjects(city), inquiries, driver);
        Set<String> found = new TreeSet<>();
        inquiries.forEach(
                (detector, inquiry) -> {
                    Map<String, Finding<?>> byRule =
                            byRules.getOrDefault(detector.code(), Map.of());
                    byRule.values().forEach(f -> found.add(f.code() + " " + f.subject().key()));
                    assertThat(byRule).as(detector.code()).isNotEmpty();
                    assertThat(Asked.byCypher(driver, detector, inquiry, ""))
                            .as(detector.code())
                            .containsOnlyKeys(byRule.keySet());
                    assertThat(seenAlone.getOrDefault(detector.code(), Map.of()))
                            .as("live " + detector.code())
                            .containsOnlyKeys(byRule.keySet());
                });
        assertThat(found).isEqualTo(planted);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void both_agree_in_a_town_made_to_be_difficult(long seed) {
        Driver driver = GraphForTests.driver();
        GeneratedTown.build(seed, 110);
        Derivations.run(driver);
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, Scope.CITY);
        Map<Subject, Optional<Neighbourhood>> loaded = new HashMap<>();
        Map<Subject, Optional<Neighbourhood>> far = new HashMap<>();
        int findings = 0;
        for (LocalDate day : new LocalDate[] {LocalDate.of(2020, 6, 30), DAY}) {
            Map<Detector<?>, Inquiry> inquiries = new LinkedHashMap<>();
            for (Detector<?> detector : Detectors.all()) {
                Map<String, Long> changed = new HashMap<>();
                detector.parameters().stream()
                        .filter(p -> p.name().equals("lookbackMonths"))
                        .forEach(p -> changed.put(p.name(), 60L));
                inquiries.put(detector, Asked.inquiry(detector, day, changed));
            }
            Map<String, Map<String, Finding<?>>> byRules =
                    Asked.byRules(city, inquiries, city::find);
            Map<String, Map<String, Finding<?>>> seenAlone =
                    Asked.alone(
                            Asked.subjects(city),
                            inquiries,
                            subject -> loaded.computeIfAbsent(subject, live::load),
                            subject -> far.computeIfAbsent(subject, live::loadFar));
            for (Map.Entry<Detector<?>, Inquiry> asked : inquiries.entrySet()) {
                String code = asked.getKey().code();
                Set<String> byRule = byRules.getOrDefault(code, Map.of()).keySet();
                findings += byRule.size();
                assertThat(Asked.byCypher(driver, asked.getKey(), asked.getValue(), "").keySet())
                        .as(code + " on " + day)
                        .isEqualTo(byRule);
                assertThat(seenAlone.getOrDefault(code, Map.of()).keySet())
                        .as("live " + code + " on " + day)
                        .isEqualTo(byRule);
            }
        }
        assertThat(findings).isPositive();
    }

    @Test
    void both_know_of_no_property_where_it_is_told_in_part_and_no_answer_says_none() {
        Driver driver = GraphForTests.driver();
        PlantedTown.build(driver, 1, 130);
        Detector<?> detector = Detectors.get("tier.eligible-unaided");
        Inquiry inquiry = Asked.inquiry(detector, DAY, Map.of());
        Set<String> whole = Asked.byCypher(driver, detector, inquiry, "").keySet();
        assertThat(whole).hasSizeGreaterThan(2);
        run(
                driver,
                "CREATE (:Delivery {deliveryNo: 1, date: date('2020-12-31'), whole: ['persons']})"
                        + "-[:HAS_FILE]->(:DeliveryFile {fileNo: 1, dataset: 'vehicles'})");
        assertThat(Asked.byCypher(driver, detector, inquiry, "")).isEmpty();
        // Both of the first family are answered for, of the others only the head.
        run(
                driver,
                "MATCH (p:Person) WHERE p.personId STARTS WITH 'head' OR p.personId = 'child0'"
                        + " CREATE (p)<-[:ASKED_ABOUT]-(:VerificationRequest {requestNo: p.personId,"
                        + " dataset: 'vehicles', askedOn: date('2020-06-01'), answeredOn:"
                        + " date('2020-06-03'), result: 'none', validTo: date('2020-12-31'),"
                        + " deliveryNo: 1, fileNo: 1, line: 2})");
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, Scope.CITY);
        Set<String> answered = Asked.byCypher(driver, detector, inquiry, "").keySet();
        assertThat(answered).hasSize(1).isSubsetOf(whole);
        assertThat(Asked.byRule(city, detector, inquiry, city::find)).containsOnlyKeys(answered);
        assertThat(Asked.byRule(city, detector, inquiry, live::load)).containsOnlyKeys(answered);
    }

    private static void run(Driver driver, String query) {
        driver.executableQuery(query).execute();
    }

    @Test
    void every_question_only_reads() {
        Driver driver = GraphForTests.driver();
        for (Detector<?> detector : Detectors.all()) {
            Inquiry inquiry = Asked.inquiry(detector, DAY, Map.of());
            try (Session session = driver.session()) {
                ResultSummary summary =
                        session.run(
                                        "EXPLAIN " + Detectors.cypher(detector),
                                        Asked.cypherParameters(inquiry, ""))
                                .consume();
                assertThat(summary.queryType()).as(detector.code()).isEqualTo(QueryType.READ_ONLY);
            }
        }
    }

    /** Of one town much can be asked. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class InOneTown {

        private final Driver driver = GraphForTests.driver();
        private Set<String> planted = Set.of();

        @BeforeAll
        void the_town_is_built() {
            planted = PlantedTown.build(driver, 1, 130);
        }

        @Test
        void both_find_what_is_planted_in_a_town_of_random_families() {
            bothFind(driver, planted);
        }

        @Test
        void the_cypher_keeps_to_the_division_that_is_asked() {
            CityProjection county = CityProjection.load(driver, new Scope("321202"));
            for (Detector<?> detector : Detectors.all()) {
                Inquiry inquiry = Asked.inquiry(detector, DAY, Map.of());
                Set<String> inside =
                        Asked.byCypher(driver, detector, inquiry, "").entrySet().stream()
                                .filter(e -> county.find(Asked.subjectOf(e.getValue())).isPresent())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toCollection(TreeSet::new));
                assertThat(Asked.byCypher(driver, detector, inquiry, "321202").keySet())
                        .as(detector.code())
                        .isEqualTo(inside);
            }
        }

        @Test
        void the_rule_reads_every_parameter_that_is_declared() {
            CityProjection city = CityProjection.load(driver, Scope.CITY);
            for (Detector<?> detector : Detectors.all()) {
                Inquiry full = Asked.inquiry(detector, DAY, Map.of());
                for (Parameter parameter : detector.parameters()) {
                    Map<String, Long> others = new HashMap<>(full.parameters());
                    others.remove(parameter.name());
                    Inquiry without = new Inquiry(DAY, full.policy(), others);
                    assertThatThrownBy(() -> Asked.byRule(city, detector, without, city::find))
                            .as(detector.code() + " " + parameter.name())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining(parameter.name());
                }
            }
        }
    }
}
