package org.kinscope.api.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import tools.jackson.databind.JsonNode;

class FindingsIT {

    private static final String PAGE =
            """
            query($first: Int!, $after: String, $filter: FindingFilter, $scope: ScopeInput,
                  $asOf: Date) {
              findings(first: $first, after: $after, filter: $filter, scope: $scope, asOf: $asOf) {
                totalCount
                pageInfo { hasNextPage endCursor }
                edges { cursor node { id code subjectKey subjectLabel sentence { zh en } } }
              }
            }
            """;

    private static JsonNode page(Map<String, @Nullable Object> variables) {
        return SampleCity.client().data(PAGE, variables).path("findings");
    }

    private static Map<String, @Nullable Object> first(int first) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("first", first);
        return variables;
    }

    private static Stream<JsonNode> nodes(JsonNode page) {
        return StreamSupport.stream(page.path("edges").spliterator(), false)
                .map(edge -> edge.path("node"));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Test
    void pages_follow_each_other_in_one_order_and_together_are_all() {
        List<String> ids = new ArrayList<>();
        List<String> order = new ArrayList<>();
        Map<String, @Nullable Object> variables = first(7);
        JsonNode page;
        do {
            page = page(variables);
            nodes(page).forEach(node -> ids.add(node.path("id").asString()));
            nodes(page)
                    .forEach(
                            node ->
                                    order.add(
                                            node.path("code").asString()
                                                    + '\n'
                                                    + node.path("subjectKey").asString()
                                                    + '\n'
                                                    + node.path("id").asString()));
            variables.put("after", page.path("pageInfo").path("endCursor").asString());
        } while (page.path("pageInfo").path("hasNextPage").asBoolean());

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(14);
        assertThat(ids).hasSize(page.path("totalCount").asInt());
        assertThat(order).isSorted();
    }

    @Test
    void a_filter_leaves_the_findings_of_its_codes_subject_and_state() {
        Map<String, @Nullable Object> variables = first(10);
        variables.put(
                "filter",
                Map.of(
                        "codes",
                        List.of("hidden.kin-vehicle"),
                        "subjectKind",
                        "AID_UNIT",
                        "subjectKey",
                        SampleCity.KIN_VEHICLE_UNIT,
                        "state",
                        "OPEN"));

        JsonNode page = page(variables);

        assertThat(page.path("totalCount").asInt()).isEqualTo(1);
        assertThat(nodes(page))
                .singleElement()
                .satisfies(
                        node -> {
                            assertThat(node.path("subjectLabel").asString())
                                    .startsWith(SampleCity.KIN_VEHICLE_UNIT + " ");
                            assertThat(node.path("sentence").path("zh").asString()).isNotBlank();
                            assertThat(node.path("sentence").path("en").asString()).isNotBlank();
                        });
        variables.put("filter", Map.of("state", "EXPIRED"));
        assertThat(page(variables).path("totalCount").asInt()).isZero();
    }

    @Test
    void beside_whatever_list_stand_those_who_are_entitled_and_unaided() {
        String query =
                """
                query($filter: FindingFilter, $scope: ScopeInput) {
                  findings(first: 1, filter: $filter, scope: $scope) {
                    totalCount unaided { code count question { zh } }
                  }
                }
                """;
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("filter", Map.of("codes", List.of("hidden.kin-vehicle"), "state", "OPEN"));
        JsonNode beside =
                SampleCity.client().data(query, variables).path("findings").path("unaided");
        assertThat(stream(beside).map(one -> one.path("code").asString()))
                .containsExactly(
                        "tier.eligible-unaided", "tier.unaided-household", "repeated.none-of-many");
        int all = 0;
        for (JsonNode twin : beside) {
            Map<String, @Nullable Object> alone = first(1);
            alone.put("filter", Map.of("codes", List.of(twin.path("code").asString())));
            assertThat(twin.path("count").asInt())
                    .as(twin.path("code").asString())
                    .isEqualTo(page(alone).path("totalCount").asInt());
            assertThat(twin.path("question").path("zh").asString()).isNotBlank();
            all += twin.path("count").asInt();
        }
        assertThat(all).isPositive();
        variables.put("filter", Map.of("state", "EXPIRED"));
        stream(SampleCity.client().data(query, variables).path("findings").path("unaided"))
                .forEach(one -> assertThat(one.path("count").asInt()).isZero());
    }

    @Test
    void a_scope_counts_only_its_own_part_and_the_parts_are_the_whole() {
        int city = page(first(1)).path("totalCount").asInt();
        int sum = 0;
        for (String county : List.of("321202", "321203", "321204", "321281", "321282", "321283")) {
            Map<String, @Nullable Object> variables = first(1);
            variables.put("scope", Map.of("division", county));
            int here = page(variables).path("totalCount").asInt();
            assertThat(here).isLessThan(city);
            sum += here;
        }

        assertThat(sum).isEqualTo(city);
    }

    @Test
    void on_a_day_before_the_first_run_nothing_had_been_found() {
        Map<String, @Nullable Object> variables = first(1);
        variables.put("asOf", "2019-12-31");

        assertThat(page(variables).path("totalCount").asInt()).isZero();
    }

    @Test
    void a_page_above_200_or_a_foreign_cursor_is_refused() {
        var client = SampleCity.client();

        assertThat(client.code("{ findings(first: 201) { totalCount } }"))
                .isEqualTo("PAGE_TOO_LARGE");
        assertThat(client.code("{ findings(first: 0) { totalCount } }"))
                .isEqualTo("PAGE_TOO_LARGE");
        assertThat(client.code("{ findings(after: \"!\") { totalCount } }"))
                .isEqualTo("INVALID_CURSOR");
        assertThat(client.code("{ findings(scope: {division: \"32128\"}) { totalCount } }"))
                .isEqualTo("INVALID_SCOPE");
    }

    @Test
    void one_finding_is_found_by_its_key_with_its_analysis() {
        String id = nodes(page(first(1))).findFirst().orElseThrow().path("id").asString();

        JsonNode finding =
                SampleCity.client()
                        .data(
                                "query($id: ID!) { finding(id: $id) { id strength"
                                        + " evidence { kind } analysis { code page { zh en } } } }",
                                Map.of("id", id))
                        .path("finding");

        assertThat(finding.path("id").asString()).isEqualTo(id);
        assertThat(finding.path("evidence")).isNotEmpty();
        assertThat(finding.path("analysis").path("page").path("zh").asString()).isNotBlank();
        assertThat(
                        SampleCity.client()
                                .data("{ finding(id: \"none\") { id } }")
                                .path("finding")
                                .isNull())
                .isTrue();
    }

    @Test
    void the_analyses_tell_their_question_page_and_cypher() {
        JsonNode analyses =
                SampleCity.client()
                        .data(
                                "{ analyses { code version question { zh en }"
                                        + " parameters { name defaultValue unit meaning { zh en } }"
                                        + " page { zh en } cypher } }")
                        .path("analyses");

        assertThat(stream(analyses).map(analysis -> analysis.path("code").asString()))
                .contains("hidden.kin-vehicle")
                .doesNotHaveDuplicates();
        assertThat(stream(analyses))
                .allSatisfy(
                        analysis ->
                                assertThat(analysis.path("cypher").asString()).contains("RETURN"));
    }
}
