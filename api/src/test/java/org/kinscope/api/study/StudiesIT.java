package org.kinscope.api.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.api.study.StudyQuestions.COUNTY;
import static org.kinscope.api.study.StudyQuestions.DELTA;
import static org.kinscope.api.study.StudyQuestions.TERMS;
import static org.kinscope.api.study.StudyQuestions.ask;
import static org.kinscope.api.study.StudyQuestions.families;
import static org.kinscope.api.study.StudyQuestions.rows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.study.city.BundleStudy;
import org.kinscope.analytics.study.city.CliffStudy;
import org.kinscope.analytics.study.city.ReformStudy;
import org.kinscope.analytics.study.cliff.Exposure;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.analytics.study.cliff.Reranking;
import org.kinscope.analytics.study.reform.Outcome;
import org.kinscope.api.app.SampleCity;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import tools.jackson.databind.JsonNode;

/** What the service tells of the sample city, beside the studies asked of the same graph. */
class StudiesIT {

    private static final Map<String, Object> ELECTRICITY =
            Map.of("values", List.of(Map.of("name", "kwh_price", "value", "0.53")));

    @BeforeAll
    static void serve() {
        SampleCity.service();
    }

    @Test
    void exposure_is_that_of_the_study_for_the_city_and_for_a_scope() {
        String query =
                "cliffExposure(filter: $filter, scope: $scope) { divisions { division placed"
                        + " notEvaluated dominated onCliff cliffShare inSlopeTrap cliffGap"
                        + " dominatedWidth suppressed } bands { division line percent near exposed"
                        + " yuanAtStake } reranking { families overtaken pairs }"
                        + " registers { line families } }";
        JsonNode all = ask(query, Map.of("filter", ELECTRICITY)).path("cliffExposure");
        agree(all, CliffStudy.of(families(Scope.CITY), TERMS, 0, 1).positions());
        JsonNode some =
                ask(query, Map.of("filter", ELECTRICITY, "scope", Map.of("division", COUNTY)))
                        .path("cliffExposure");
        agree(some, CliffStudy.of(families(new Scope(COUNTY)), TERMS, 0, 1).positions());
        assertThat(rows(some.path("divisions")).map(r -> r.path("division").asString()))
                .containsExactly("all", COUNTY);
        assertThat(all.path("registers")).hasSize(8);
    }

    private static void agree(JsonNode told, List<Position> positions) {
        Exposure exposure = Exposure.of(positions, DELTA);
        JsonNode all = told.path("divisions").path(0);
        assertThat(all.path("placed").asInt()).isEqualTo(exposure.placed()).isPositive();
        assertThat(all.path("notEvaluated").asInt()).isEqualTo(exposure.notEvaluated());
        assertThat(all.path("dominated").asInt()).isEqualTo(exposure.dominated());
        assertThat(all.path("onCliff").asInt()).isEqualTo(exposure.onCliff());
        assertThat(all.path("inSlopeTrap").asInt()).isEqualTo(exposure.inSlopeTrap());
        assertThat(all.path("cliffGap").asString()).isEqualTo(exposure.gap().toString());
        assertThat(all.path("dominatedWidth").asString())
                .isEqualTo(exposure.dominatedWidth().toString());
        assertThat(all.path("suppressed").asBoolean()).isFalse();
        List<JsonNode> bands =
                rows(told.path("bands"))
                        .filter(b -> b.path("division").asString().equals("all"))
                        .toList();
        assertThat(bands).hasSameSizeAs(exposure.bands()).isNotEmpty();
        for (int i = 0; i < bands.size(); i++) {
            Exposure.Band band = exposure.bands().get(i);
            assertThat(bands.get(i).path("line").asString()).isEqualTo(band.line());
            assertThat(bands.get(i).path("percent").asInt()).isEqualTo(band.percent());
            assertThat(bands.get(i).path("near").asInt()).isEqualTo(band.near());
            assertThat(bands.get(i).path("yuanAtStake").asString())
                    .isEqualTo(band.atStake().toString());
        }
        assertThat(told.path("reranking").path("overtaken").asLong())
                .isEqualTo(Reranking.of(positions).overtaken());
    }

    @Test
    void what_hangs_on_statuses_is_that_of_the_study() {
        BundleStudy study = BundleStudy.of(families(Scope.CITY), TERMS);
        JsonNode told =
                ask(
                        "bundling(filter: $filter, scope: $scope) { families notEvaluated programmes { programme"
                                + " value lost } divisions { division families lost } pairs { a b"
                                + " both label } contrast { line programme below meanBelow } stacks"
                                + " { depth families } } bundleLattice(filter: $filter, scope: $scope) { status"
                                + " programme tie holders losing lostAYear basis }",
                        Map.of("filter", ELECTRICITY));
        JsonNode bundling = told.path("bundling");
        assertThat(bundling.path("families").asInt()).isEqualTo(study.families().size());
        assertThat(
                        rows(bundling.path("programmes"))
                                .map(
                                        r ->
                                                r.path("programme").asString()
                                                        + " "
                                                        + r.path("value").asString()
                                                        + " "
                                                        + r.path("lost").asString()))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        study.lattice().programmes().stream()
                                .map(p -> p.code() + " " + p.value() + " " + p.lost())
                                .toList());
        assertThat(
                        rows(bundling.path("divisions"))
                                .map(
                                        r ->
                                                r.path("division").asString()
                                                        + " "
                                                        + r.path("lost").asString()))
                .containsExactlyElementsOf(
                        study.lattice().divisions().stream()
                                .map(d -> d.code() + " " + d.lost())
                                .toList());
        assertThat(bundling.path("pairs")).hasSameSizeAs(study.pairs());
        assertThat(rows(bundling.path("stacks")).mapToInt(s -> s.path("families").asInt()).sum())
                .isEqualTo(study.families().size());
        assertThat(rows(told.path("bundleLattice")).map(r -> r.path("lostAYear").asString()))
                .containsExactlyElementsOf(
                        study.lattice().rows().stream().map(r -> r.lost().toString()).toList());
    }

    @Test
    void a_reform_is_told_as_the_study_tells_it_and_a_wrong_one_is_refused() {
        String query =
                "query($reforms: [ReformInput!]!, $filter: StudyFilter) { reform(reforms: $reforms,"
                        + " povertyLine: \"710.00\", filter: $filter) { povertyLine summary { reform"
                        + " cost more winners losers bundleValue } costs { reform more } bands {"
                        + " reform families won } } }";
        Map<String, Object> open =
                Map.of(
                        "name",
                        "open-electricity",
                        "open",
                        List.of(
                                Map.of(
                                        "programme",
                                        "UTIL",
                                        "to",
                                        List.of("dibao-marginal"),
                                        "share",
                                        50)));
        JsonNode told =
                SampleCity.client()
                        .data(query, Map.of("reforms", List.of(open), "filter", ELECTRICITY))
                        .path("reform");
        Outcome outcome =
                ReformStudy.of(
                                families(Scope.CITY),
                                TERMS,
                                List.of(
                                        new Reform(
                                                "open-electricity",
                                                new Words("a", "a"),
                                                null,
                                                null,
                                                0,
                                                List.of(
                                                        new Reform.Opened(
                                                                "UTIL",
                                                                List.of("dibao-marginal"),
                                                                50)),
                                                List.of(),
                                                Map.of())),
                                Yuan.parse("710.00"))
                        .getFirst();
        JsonNode then = told.path("summary").path(1);
        assertThat(told.path("summary").path(0).path("reform").asString()).isEqualTo("today");
        assertThat(told.path("summary").path(0).path("winners").isNull()).isTrue();
        assertThat(then.path("more").asString()).isEqualTo(outcome.more().toString());
        assertThat(outcome.more().fen()).isPositive();
        assertThat(then.path("winners").asInt())
                .isEqualTo(outcome.bands().stream().mapToInt(Outcome.Band::winners).sum())
                .isPositive();
        assertThat(then.path("bundleValue").asString())
                .isEqualTo(outcome.then().bundled().toString());
        assertThat(told.path("bands")).hasSameSizeAs(outcome.bands());
        assertThat(told.path("costs")).hasSameSizeAs(outcome.costs());

        for (Map<String, Object> wrong :
                List.of(
                        Map.<String, Object>of("name", "changes-nothing"),
                        Map.<String, Object>of("name", "today", "graceMonths", 3),
                        Map.<String, Object>of("name", "too-much", "multiple", 99999),
                        Map.<String, Object>of("graceMonths", 3))) {
            assertThat(
                            SampleCity.client()
                                    .graphql(query, Map.of("reforms", List.of(wrong)))
                                    .path("errors")
                                    .path(0)
                                    .path("extensions")
                                    .path("code")
                                    .asString())
                    .isEqualTo("INVALID_ARGUMENT");
        }
    }

    @Test
    void a_filter_outside_the_scope_finds_nobody() {
        JsonNode none =
                ask(
                                "cliffExposure(filter: $filter, scope: $scope) { divisions {"
                                        + " division placed } bands { line } }",
                                Map.of(
                                        "scope",
                                        Map.of("division", COUNTY),
                                        "filter",
                                        Map.of("division", "321282")))
                        .path("cliffExposure");
        assertThat(none.path("divisions")).hasSize(1);
        assertThat(none.path("divisions").path(0).path("placed").asInt()).isZero();
        assertThat(none.path("bands")).isEmpty();
    }
}
