package org.kinscope.analytics.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.reach.Reach;
import org.kinscope.analytics.detector.reach.ReachDetector;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/** What is seen from a subject is the same, whether it is loaded alone or with the whole city. */
class BothBindingsIT {

    private static final PolicyCatalogue POLICY = PolicyCatalogue.load();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void both_bindings_answer_alike_for_every_subject_of_a_difficult_town(long seed) {
        GeneratedTown.build(seed, 80);
        Driver driver = GraphForTests.driver();
        Derivations.run(driver);
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, Scope.CITY);
        assertThat(city.aidUnits()).hasSize(16);
        assertThat(city.peopleInAid()).hasSizeGreaterThan(40);
        assertThat(city.householdsWithIncome()).hasSizeGreaterThan(10);
        long kinSeen = 0;
        long counterPaths = 0;
        for (Subject subject : everySubject(city)) {
            Neighbourhood whole = city.of(subject);
            Neighbourhood alone = live.load(subject).orElseThrow();
            SortedSet<String> inSight = Sight.people(whole);
            kinSeen += inSight.size();
            assertThat(alone.subject()).isEqualTo(subject);
            assertThat(Sight.answers(alone, inSight))
                    .as("seed %s, %s", seed, subject)
                    .isEqualTo(Sight.answers(whole, inSight));
            for (Detector<?> detector : Detectors.all()) {
                if (!detector.onDemand() && detector.subjects().contains(subject.kind())) {
                    Answer<?> answer = detector.ask(whole, easily(detector));
                    assertThat(detector.ask(alone, easily(detector)))
                            .as("seed %s, %s, %s", seed, detector.code(), subject)
                            .isEqualTo(answer);
                    counterPaths += counterPaths(answer);
                }
            }
        }
        assertThat(kinSeen).isGreaterThan(1_000);
        assertThat(counterPaths).isPositive();
    }

    /** Asks so that more is found than by the defaults. */
    private static Inquiry easily(Detector<?> detector) {
        LocalDate day = LocalDate.of(2020, 6, 30);
        Map<String, Long> parameters = new HashMap<>();
        detector.parameters()
                .forEach(
                        p ->
                                parameters.put(
                                        p.name(),
                                        p.name().startsWith("min") ? 1 : p.defaultValue()));
        return new Inquiry(day, POLICY.at(day), parameters);
    }

    private static long counterPaths(Answer<?> answer) {
        return answer instanceof Answer.Met<?> met
                ? met.findings().stream()
                        .flatMap(f -> f.evidence().stream())
                        .filter(e -> e instanceof Evidence.CounterPath c && c.isFound())
                        .count()
                : 0;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void both_bindings_lead_as_far_by_the_same_steps_and_cut_the_same(long seed) {
        GeneratedTown.build(seed, 80);
        Driver driver = GraphForTests.driver();
        Derivations.run(driver);
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, Scope.CITY);
        ReachDetector reach = new ReachDetector();
        LocalDate day = LocalDate.of(2020, 6, 30);
        Inquiry inquiry =
                new Inquiry(
                        day,
                        PolicyCatalogue.load().at(day),
                        Map.of("minStrengthPercent", 25L, "windowMonths", 24L));
        int findings = 0;
        for (Subject unit : city.aidUnits()) {
            Answer<Reach> whole = reach.ask(city.of(unit), inquiry);
            assertThat(reach.ask(live.loadFar(unit).orElseThrow(), inquiry))
                    .as("seed %s, %s", seed, unit)
                    .isEqualTo(whole);
            assertThat(live.load(unit).orElseThrow().farSight()).isEmpty();
            findings += whole instanceof Answer.Met<Reach> met ? met.findings().size() : 0;
        }
        assertThat(findings).isPositive();
    }

    @Test
    void a_narrower_scope_sees_fewer_subjects_and_no_names_outside_it_in_both_bindings() {
        GeneratedTown.build(4, 80);
        Driver driver = GraphForTests.driver();
        Scope district = new Scope("321202");
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        CityProjection narrow = CityProjection.load(driver, district);
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, district);
        assertThat(narrow.aidUnits()).isNotEmpty().hasSizeLessThan(city.aidUnits().size());
        assertThat(narrow.recipients()).isNotEmpty().hasSizeLessThan(city.recipients().size());
        for (Subject subject : everySubject(city)) {
            assertThat(live.load(subject).isPresent()).isEqualTo(narrow.find(subject).isPresent());
            if (narrow.find(subject).isPresent()) {
                Neighbourhood whole = narrow.of(subject);
                SortedSet<String> inSight = Sight.people(whole);
                assertThat(Sight.answers(live.load(subject).orElseThrow(), inSight))
                        .isEqualTo(Sight.answers(whole, inSight));
                for (String id : inSight) {
                    whole.findPerson(id)
                            .filter(
                                    p ->
                                            p.divisionCode() == null
                                                    || !p.divisionCode().startsWith("321202"))
                            .ifPresent(outsider -> assertThat(outsider.name()).isNull());
                }
            }
        }
    }

    @Test
    void an_empty_city_has_nobody_to_ask_about() {
        Driver driver = TestGraph.empty();
        CityProjection city = CityProjection.load(driver, Scope.CITY);
        assertThat(city.aidUnits()).isEmpty();
        assertThat(city.recipients()).isEmpty();
        assertThat(city.count(Groupings.PERSON)).isZero();
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, Scope.CITY);
        assertThat(live.load(Subject.person("nobody"))).isEmpty();
        assertThat(live.load(Subject.aidUnit("none"))).isEmpty();
        assertThat(live.load(Subject.household("none"))).isEmpty();
    }

    @Test
    void the_live_queries_find_by_key_and_scan_no_label() {
        GeneratedTown.build(1, 20);
        for (Subject subject :
                List.of(Subject.aidUnit("U1"), Subject.person("p0001"), Subject.household("h1"))) {
            Map<String, Object> parameters = LiveNeighbourhoods.parametersOf(subject, List.of());
            for (String list : FactQueries.LISTS) {
                parameters.put(list, List.of("x"));
            }
            for (String query : FactQueries.NOW.all()) {
                var summary =
                        GraphForTests.driver()
                                .executableQuery("EXPLAIN " + query)
                                .withParameters(Map.of("keys", parameters))
                                .execute()
                                .summary();
                List<String> operators = new ArrayList<>();
                collect(summary.queryPlan().orElseThrow(), operators);
                assertThat(operators)
                        .as(query)
                        .anyMatch(o -> o.startsWith("NodeUniqueIndexSeek"))
                        .noneMatch(o -> o.contains("Scan"))
                        .noneMatch(o -> o.contains("Cartesian"));
            }
        }
    }

    private static void collect(Plan plan, List<String> operators) {
        operators.add(plan.operatorType());
        plan.children().forEach(child -> collect(child, operators));
    }

    private static List<Subject> everySubject(CityProjection city) {
        List<Subject> subjects = new ArrayList<>(city.aidUnits());
        subjects.addAll(city.peopleInAid());
        subjects.addAll(city.householdsWithIncome());
        return subjects;
    }
}
