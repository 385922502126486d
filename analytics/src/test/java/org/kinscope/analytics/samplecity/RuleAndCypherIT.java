package org.kinscope.analytics.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.DetectorPage;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.sweep.LiveQuestioning;
import org.kinscope.analytics.sweep.Questions;
import org.kinscope.analytics.sweep.Sweep;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.QueryType;

/** Every analysis: its page is whole, and its rule and its Cypher give the same findings. */
class RuleAndCypherIT {

    private static final Driver GRAPH = GraphForTests.driver();
    private static final PolicyAt POLICY = PolicyCatalogue.load().at(SampleCity.DAY);
    private static final Map<String, Set<String>> RULE = new TreeMap<>();

    private static CityProjection city;

    @BeforeAll
    static void sweep() throws IOException {
        SampleCity.load();
        city = CityProjection.load(GRAPH, Scope.CITY);
        Sweep.run(city, Questions.of(Detectors.all(), SampleCity.DAY, POLICY))
                .findings()
                .forEach(f -> RULE.computeIfAbsent(f.code(), c -> new TreeSet<>()).add(f.key()));
    }

    static Stream<Detector<?>> detectors() {
        return Detectors.all().stream();
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void the_rule_and_the_cypher_find_the_same(Detector<?> detector) {
        Set<String> rule = RULE.getOrDefault(detector.code(), Set.of());
        assertThat(rule).as("the rule finds something").isNotEmpty();
        assertThat(cypher(detector, "")).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void a_division_narrows_both_alike(Detector<?> detector) {
        Set<String> everywhere = RULE.getOrDefault(detector.code(), Set.of());
        Set<String> parts = new TreeSet<>();
        for (String county : List.of("321202", "321203", "321204", "321281", "321282", "321283")) {
            Set<String> part = new TreeSet<>();
            Sweep.run(
                            CityProjection.load(GRAPH, new Scope(county)),
                            Questions.of(List.of(detector), SampleCity.DAY, POLICY))
                    .findings()
                    .forEach(f -> part.add(f.key()));
            assertThat(cypher(detector, county)).as(county).isEqualTo(part);
            parts.addAll(part);
        }
        assertThat(parts).isEqualTo(everywhere);
    }

    @Test
    void one_subject_asked_live_gets_the_answer_of_the_city() {
        LiveQuestioning live = new LiveQuestioning(GRAPH, Scope.CITY);
        Questions questions = Questions.of(Detectors.all(), SampleCity.DAY, POLICY);
        Set<String> all = new TreeSet<>();
        for (Subject unit : city.aidUnits()) {
            live.ask(unit, questions).orElseThrow().findings().forEach(f -> all.add(f.key()));
        }
        for (Subject person : city.recipients()) {
            live.ask(person, questions).orElseThrow().findings().forEach(f -> all.add(f.key()));
        }
        Set<String> expected = new TreeSet<>();
        RULE.values().forEach(expected::addAll);
        assertThat(all).isEqualTo(expected).hasSizeGreaterThan(Detectors.all().size());
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void the_page_is_whole_in_both_languages(Detector<?> detector) {
        DetectorPage page = DetectorPage.of(detector);
        assertThat(page.page().en())
                .contains(detector.code())
                .contains(
                        "## Question",
                        "## Why",
                        "## Basis",
                        "## Sees",
                        "## Cannot see",
                        "## Innocent explanations",
                        "## Check next",
                        "## Parameters");
        assertThat(page.page().zh()).contains(detector.code());
        assertThat(headings(page.page().zh())).isEqualTo(headings(page.page().en())).isEqualTo(8);
        for (Parameter parameter : detector.parameters()) {
            assertThat(page.page().en()).contains(parameter.name());
            assertThat(page.page().zh()).contains(parameter.name());
        }
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void the_cypher_only_reads_and_uses_the_declared_parameters(Detector<?> detector) {
        String cypher = DetectorPage.of(detector).cypher();
        assertThat(cypher).startsWith("// ").contains("?").contains("ORDER BY");
        var summary =
                GRAPH.executableQuery("EXPLAIN " + cypher)
                        .withParameters(parameters(detector, ""))
                        .execute()
                        .summary();
        assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
        Set<String> used = new TreeSet<>();
        Matcher names = Pattern.compile("\\$parameters\\.(\\w+)").matcher(cypher);
        while (names.find()) {
            used.add(names.group(1));
        }
        assertThat(used)
                .isEqualTo(
                        new TreeSet<>(
                                detector.parameters().stream().map(Parameter::name).toList()));
    }

    private static long headings(String page) {
        return page.lines().filter(line -> line.startsWith("## ")).count();
    }

    private static Set<String> cypher(Detector<?> detector, String division) {
        Set<String> keys = new TreeSet<>();
        for (Record row :
                GRAPH.executableQuery(DetectorPage.of(detector).cypher())
                        .withParameters(parameters(detector, division))
                        .execute()
                        .records()) {
            Subject.Kind kind =
                    Subject.Kind.valueOf(
                            row.get("subjectKind").asString().toUpperCase(java.util.Locale.ROOT));
            keys.add(
                    Finding.keyOf(
                            detector.code(),
                            new Subject(kind, row.get("subjectKey").asString()),
                            row.get("identifying").asList(Value::asString)));
        }
        return keys;
    }

    private static Map<String, Object> parameters(Detector<?> detector, String division) {
        Map<String, Object> chosen = new TreeMap<>();
        for (Parameter parameter : detector.parameters()) {
            chosen.put(parameter.name(), parameter.defaultValue());
        }
        return Map.of(
                "asOf",
                SampleCity.DAY,
                "policy",
                POLICY.asCypherParameters(),
                "parameters",
                chosen,
                "division",
                division);
    }
}
