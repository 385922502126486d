package org.kinscope.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;

/** Decisions and rosters of the sample city, beside plain queries of its graph. */
class DecisionsIT {

    /** Who approved dibao for a close relative and filed nothing, by the truth of the city. */
    private static final String APPROVER = "321282197701201431";

    private static final String UNIT = "JT3212820000194";

    private static final String PAGE =
            """
            query($official: ID!, $filter: DecisionFilter, $first: Int, $after: String, $scope: ScopeInput) {
              decisionsOf(official: $official, filter: $filter, first: $first, after: $after, scope: $scope) {
                totalCount tied unfiled paid paidTied
                pageInfo { hasNextPage endCursor }
                edges { node { grantNo decidedOn aidUnit paid
                  tie { relative { id } relation { en } account filedOn } } }
                roster { decisions kin account filed expected p q }
              }
            }
            """;

    private static JsonNode page(Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> all = new HashMap<>(more);
        all.putIfAbsent("official", SampleCity.ids().personIdOf(APPROVER));
        return SampleCity.client().data(PAGE, all).path("decisionsOf");
    }

    @Test
    void the_planted_decision_near_kin_is_among_the_tied_and_unfiled() {
        SampleCity.service();
        JsonNode tied = page(Map.of("filter", Map.of("tied", true, "filed", false)));
        List<String> units = new ArrayList<>();
        tied.path("edges").forEach(e -> units.add(e.path("node").path("aidUnit").asString()));
        assertThat(units).contains(UNIT);
        assertThat(tied.path("unfiled").asInt()).isEqualTo(tied.path("totalCount").asInt());
        assertThat(tied.path("roster").path("kin").asInt())
                .isGreaterThanOrEqualTo(tied.path("totalCount").asInt());
    }

    @Test
    void pages_together_are_all_that_the_graph_says_was_approved() {
        SampleCity.service();
        List<String> wanted =
                GraphForTests.driver()
                        .executableQuery(
                                "MATCH (:Person {personId: $id})-[:APPROVED]->(g:Grant) WHERE"
                                        + " coalesce(g.decidedOn, g.from) <= $day RETURN g.grantNo")
                        .withParameters(
                                Map.of(
                                        "id",
                                        SampleCity.ids().personIdOf(APPROVER),
                                        "day",
                                        SampleCity.DAY))
                        .execute()
                        .records()
                        .stream()
                        .map(row -> row.get(0).asString())
                        .toList();
        List<String> found = new ArrayList<>();
        List<String> days = new ArrayList<>();
        Map<String, @Nullable Object> variables = new HashMap<>(Map.of("first", 3));
        JsonNode page;
        do {
            page = page(variables);
            page.path("edges")
                    .forEach(
                            e -> {
                                found.add(e.path("node").path("grantNo").asString());
                                days.add(e.path("node").path("decidedOn").asString());
                            });
            variables.put("after", page.path("pageInfo").path("endCursor").asString());
        } while (page.path("pageInfo").path("hasNextPage").asBoolean());
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted).isNotEmpty();
        assertThat(page.path("totalCount").asInt()).isEqualTo(wanted.size());
        assertThat(page.path("roster").path("decisions").asInt()).isEqualTo(wanted.size());
        assertThat(days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void who_approved_nothing_has_no_decisions_and_no_roster() {
        JsonNode nothing = page(Map.of("official", "nobody"));
        assertThat(nothing.path("totalCount").asInt()).isZero();
        assertThat(nothing.path("paid").asString()).isEqualTo("0.00");
        assertThat(nothing.path("roster").isNull()).isTrue();
    }

    @Test
    void a_scope_shows_decisions_for_its_own_people_and_rosters_of_its_own_officials() {
        assertThat(page(Map.of("scope", Map.of("division", "321202"))).path("totalCount").asInt())
                .isLessThan(page(Map.of()).path("totalCount").asInt());
        String rosters =
                "query($scope: ScopeInput) { rosters(first: 200, scope: $scope) { totalCount"
                        + " caveats { en } edges { node { q } } } }";
        JsonNode all = SampleCity.client().data(rosters, Map.of()).path("rosters");
        JsonNode some =
                SampleCity.client()
                        .data(rosters, Map.of("scope", Map.of("division", "321282")))
                        .path("rosters");
        assertThat(some.path("totalCount").asInt())
                .isPositive()
                .isLessThan(all.path("totalCount").asInt());
        assertThat(all.path("caveats").get(0).path("en").asString()).contains("never a verdict");
    }
}
