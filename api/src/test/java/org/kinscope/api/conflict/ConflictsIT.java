package org.kinscope.api.conflict;

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

class ConflictsIT {

    /** Whose certificate gives another birth date than the register. */
    private static final String CHILD = "321281201004085183";

    private static final String UNIT = "JT3212810000136";

    private static final String PAGE =
            """
            query($first: Int!, $after: String, $filter: ConflictFilter, $scope: ScopeInput) {
              conflicts(first: $first, after: $after, filter: $filter, scope: $scope) {
                totalCount
                pageInfo { hasNextPage endCursor }
                edges { node {
                  id attribute what { en } subjectKind subjectKey subjectLabel state finding owner
                  one { dataset department value saidOn ageDays source { file line } }
                  other { dataset department value source { file line } }
                  firstSeen lastSeen correctedOn } }
              }
            }
            """;

    private static JsonNode page(Map<String, @Nullable Object> variables) {
        Map<String, @Nullable Object> all = new HashMap<>(variables);
        all.putIfAbsent("first", 50);
        return SampleCity.client().data(PAGE, all).path("conflicts");
    }

    private static Stream<JsonNode> nodes(JsonNode page) {
        return StreamSupport.stream(page.path("edges").spliterator(), false)
                .map(edge -> edge.path("node"));
    }

    private static String childId() {
        return SampleCity.ids().personIdOf(CHILD);
    }

    @Test
    void a_conflict_shows_both_values_with_their_rows_their_age_and_whose_word_counts() {
        JsonNode page =
                page(
                        Map.of(
                                "filter",
                                Map.of(
                                        "subjectKey",
                                        childId(),
                                        "attributes",
                                        List.of("birth-date"))));
        assertThat(nodes(page))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.path("one").path("value").asString())
                                    .isEqualTo("2009-04-07");
                            assertThat(c.path("one").path("department").asString())
                                    .isEqualTo("health");
                            assertThat(c.path("one").path("source").path("file").asString())
                                    .isEqualTo("births.csv");
                            assertThat(c.path("one").path("ageDays").asInt()).isZero();
                            assertThat(c.path("other").path("value").asString())
                                    .isEqualTo("2010-04-08");
                            assertThat(c.path("other").path("department").asString())
                                    .isEqualTo("public-security");
                            assertThat(c.path("owner").asString()).isEqualTo("health");
                            assertThat(c.path("state").asString()).isEqualTo("OPEN");
                            assertThat(c.path("finding").asBoolean()).isTrue();
                        });
    }

    @Test
    void what_the_register_holds_as_findings_is_what_the_analysis_finds_of_people_in_aid() {
        JsonNode found =
                SampleCity.client()
                        .data(
                                "{ findings(first: 200, filter: {codes: [\"conflict.attribute\"],"
                                        + " state: OPEN}) { edges { node { subjectKey } } } }",
                                Map.of())
                        .path("findings");
        List<String> subjects = new ArrayList<>();
        nodes(found).forEach(f -> subjects.add(f.path("subjectKey").asString()));
        List<String> listed = new ArrayList<>();
        nodes(page(Map.of("filter", Map.of("finding", true))))
                .forEach(c -> listed.add(c.path("subjectKey").asString()));
        assertThat(subjects).hasSizeGreaterThanOrEqualTo(2);
        assertThat(listed).containsAll(subjects);
    }

    @Test
    void pages_follow_each_other_in_one_order_and_a_department_sees_what_it_said_or_owns() {
        List<String> ids = new ArrayList<>();
        Map<String, @Nullable Object> variables = new HashMap<>(Map.of("first", 7));
        JsonNode page;
        do {
            page = page(variables);
            nodes(page)
                    .forEach(
                            c -> ids.add(c.path("attribute").asString() + c.path("id").asString()));
            variables.put("after", page.path("pageInfo").path("endCursor").asString());
        } while (page.path("pageInfo").path("hasNextPage").asBoolean());
        assertThat(ids).doesNotHaveDuplicates().isSorted().hasSize(page.path("totalCount").asInt());
        assertThat(nodes(page(Map.of("filter", Map.of("department", "health")))))
                .isNotEmpty()
                .allSatisfy(
                        c ->
                                assertThat(
                                                List.of(
                                                        c.path("owner").asString(""),
                                                        c.path("one")
                                                                .path("department")
                                                                .asString(""),
                                                        c.path("other")
                                                                .path("department")
                                                                .asString("")))
                                        .contains("health"));
        assertThat(nodes(page(Map.of("filter", Map.of("department", "telecom"))))).isEmpty();
    }

    @Test
    void a_scope_sees_its_own_and_a_person_and_a_portrait_show_theirs() {
        assertThat(
                        nodes(
                                page(
                                        Map.of(
                                                "scope",
                                                Map.of("division", "321283"),
                                                "filter",
                                                Map.of("subjectKey", childId())))))
                .isEmpty();
        JsonNode asked =
                SampleCity.client()
                        .data(
                                "query($p: ID!, $u: ID!) { person(id: $p) { conflicts { attribute } }"
                                        + " portrait(aidUnit: $u) { conflicts { attribute subjectKey"
                                        + " subjectLabel } } }",
                                Map.of("p", childId(), "u", UNIT));
        assertThat(asked.path("person").path("conflicts"))
                .extracting(c -> c.path("attribute").asString())
                .containsExactly("birth-date");
        assertThat(asked.path("portrait").path("conflicts"))
                .extracting(c -> c.path("subjectKey").asString())
                .contains(childId());
    }

    @Test
    void conflicts_of_a_person_outside_the_scope_do_not_show() {
        JsonNode person =
                SampleCity.client()
                        .data(
                                "query($p: ID!) { person(id: $p) {"
                                        + " conflicts(scope: {division: \"321283\"}) { id } } }",
                                Map.of("p", childId()))
                        .path("person");
        assertThat(person.path("conflicts")).isEmpty();
    }
}
