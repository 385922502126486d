package org.kinscope.api.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.api.portrait.Asked.aidUnit;
import static org.kinscope.api.portrait.Asked.finding;
import static org.kinscope.api.portrait.Asked.findings;
import static org.kinscope.api.portrait.Asked.keysFound;
import static org.kinscope.api.portrait.Asked.person;
import static org.kinscope.api.portrait.Asked.portrait;
import static org.kinscope.api.portrait.Asked.portraitOfPerson;
import static org.kinscope.api.portrait.Asked.run;
import static org.kinscope.api.portrait.Asked.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.finding.FindingRecorder;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.scope.Scope;
import tools.jackson.databind.JsonNode;

/** What was answered before the second delivery is answered after it, where that day is named. */
class ReplayIT {

    private static final LocalDate SECOND = LocalDate.of(2021, 1, 31);
    private static final String FIRST = SampleCity.DAY.toString();
    private static final String BETWEEN = "2021-01-15";

    private static final Map<String, JsonNode> UNITS = new LinkedHashMap<>();
    private static final Map<String, JsonNode> PEOPLE = new LinkedHashMap<>();
    private static final Map<String, JsonNode> UNITS_NOW = new LinkedHashMap<>();
    private static final List<JsonNode> FOUND = new ArrayList<>();
    private static final Map<String, JsonNode> LISTS = new LinkedHashMap<>();

    @BeforeAll
    static void answer_then_deliver_again() {
        GraphForTests.wipe();
        SampleCity.service();
        for (String unit : texts("MATCH (u:AidUnit) RETURN u.aidUnitNo AS text ORDER BY text")) {
            UNITS.put(unit, portrait(unit, null));
        }
        List<String> people =
                texts(
                        "MATCH (p:Person) WHERE p.personId < '2' OR p.factKey IS NULL"
                                + " RETURN p.personId AS text ORDER BY text");
        for (String id : people) {
            PEOPLE.put(id, person(id, null));
        }
        FOUND.addAll(findings(null));
        LISTS.putAll(Lists.answers(SampleCity.session(), some(), null));
        SampleCity.deliver(SampleCity.delivery().resolveSibling("delivery2"), SECOND);
        // A run that finds none of these: they expire.
        new FindingRecorder(GraphForTests.driver())
                .record(List.of(), Set.of("hidden.transfer"), SECOND, Scope.CITY);
        UNITS.keySet().forEach(unit -> UNITS_NOW.put(unit, portrait(unit, null)));
    }

    @AfterAll
    static void leave_an_empty_graph_to_the_next() {
        GraphForTests.wipe();
    }

    @Test
    void every_units_portrait_of_the_first_day_is_what_was_answered_then() {
        assertThat(UNITS).hasSize(201);
        int changed = 0;
        for (Map.Entry<String, JsonNode> then : UNITS.entrySet()) {
            assertThat(portrait(then.getKey(), FIRST)).as(then.getKey()).isEqualTo(then.getValue());
            changed += then.getValue().equals(UNITS_NOW.get(then.getKey())) ? 0 : 1;
        }
        assertThat(changed).as("portraits that the second delivery changed").isGreaterThan(20);
    }

    @Test
    void a_day_between_two_deliveries_knows_the_first_and_the_day_of_the_second_knows_both() {
        for (String unit : UNITS.keySet().stream().limit(10).toList()) {
            assertThat(portrait(unit, BETWEEN)).isEqualTo(UNITS.get(unit));
            assertThat(portrait(unit, SECOND.toString())).isEqualTo(UNITS_NOW.get(unit));
            assertThat(portrait(unit, "2030-01-01")).isEqualTo(UNITS_NOW.get(unit));
        }
    }

    @Test
    void the_queries_of_then_answer_of_the_last_delivery_as_those_of_now() {
        // Where a later delivery has begun, the second is a past one and is asked for as such.
        run(
                "CREATE (:Delivery {deliveryNo: 3, date: date('2021-03-01'), digest: 'begun',"
                        + " state: 'running'})");
        try {
            for (String unit : UNITS.keySet()) {
                assertThat(portrait(unit, SECOND.toString()))
                        .as(unit)
                        .isEqualTo(UNITS_NOW.get(unit));
            }
            assertThat(findings(SECOND.toString())).isEqualTo(findings(null));
        } finally {
            run("MATCH (d:Delivery {deliveryNo: 3}) DELETE d");
        }
    }

    @Test
    void people_are_as_they_were_known_and_who_came_later_is_not_found() {
        assertThat(PEOPLE).hasSizeGreaterThan(100);
        PEOPLE.forEach((id, then) -> assertThat(person(id, FIRST)).as(id).isEqualTo(then));
        List<String> later =
                texts(
                        "MATCH (p:Person {deliveryNo: 2}) WHERE p.name IS NOT NULL AND NOT EXISTS {"
                                + " (p)-[:SUPERSEDES]->() } RETURN p.personId AS text ORDER BY text");
        assertThat(later).isNotEmpty();
        for (String id : later) {
            JsonNode now = person(id, null);
            assertThat(now.path("name").asString()).isNotEmpty();
            assertThat(person(id, FIRST).isNull()).isTrue();
            assertThat(portraitOfPerson(id, FIRST).isNull()).isTrue();
            assertThat(keysFound(now.path("name").asString(), FIRST)).doesNotContain(id);
            assertThat(keysFound(now.path("name").asString(), null)).contains(id);
        }
    }

    @Test
    void a_corrected_name_is_the_old_one_on_the_old_day() {
        Map<String, Object> corrected =
                GraphForTests.driver()
                        .executableQuery(
                                "MATCH (p:Person)-[:SUPERSEDES]->(o) WHERE p.address <> o.address"
                                        + " OR p.name <> o.name RETURN p.personId AS id, o.name AS"
                                        + " name, o.address AS address ORDER BY id LIMIT 1")
                        .execute()
                        .records()
                        .getFirst()
                        .asMap();
        JsonNode then = person(String.valueOf(corrected.get("id")), FIRST);

        assertThat(then.path("name").asString()).isEqualTo(corrected.get("name"));
        assertThat(then.path("address").asString()).isEqualTo(corrected.get("address"));
        assertThat(then.path("source").path("delivery").asInt()).isEqualTo(1);
        assertThat(person(String.valueOf(corrected.get("id")), null)).isNotEqualTo(then);
    }

    @Test
    void lists_households_and_ties_are_those_of_then() {
        Map<String, JsonNode> then = Lists.answers(SampleCity.session(), some(), FIRST);
        assertThat(then.keySet()).hasSizeGreaterThan(100);
        // A list of now goes along the divisions, one of then along the ids.
        assertThat(ids(then.remove("people")))
                .containsExactlyInAnyOrderElementsOf(ids(LISTS.remove("people")))
                .hasSizeBetween(20, 199);
        then.forEach((what, answer) -> assertThat(answer).as(what).isEqualTo(LISTS.get(what)));
        Map<String, JsonNode> now = Lists.answers(SampleCity.session(), some(), null);
        assertThat(
                        now.entrySet().stream()
                                .filter(one -> !one.getValue().equals(LISTS.get(one.getKey()))))
                .as("answers that the second delivery changed")
                .hasSizeGreaterThan(5);
    }

    private static List<String> ids(@Nullable JsonNode people) {
        List<String> ids = new ArrayList<>();
        java.util.Objects.requireNonNull(people)
                .path("people")
                .path("edges")
                .forEach(edge -> ids.add(edge.path("node").path("id").asString()));
        return ids;
    }

    private static List<String> some() {
        return PEOPLE.keySet().stream().limit(150).toList();
    }

    @Test
    void a_unit_that_came_later_is_not_found_on_the_old_day() {
        List<String> later =
                texts("MATCH (u:AidUnit {deliveryNo: 2}) RETURN u.aidUnitNo AS text ORDER BY text");
        assertThat(later).isNotEmpty();
        for (String unit : later) {
            assertThat(portrait(unit, FIRST).isNull()).isTrue();
            assertThat(portrait(unit, null).isNull()).isFalse();
            assertThat(aidUnit(unit, FIRST).isNull()).isTrue();
            assertThat(aidUnit(unit, null).isNull()).isFalse();
        }
    }

    @Test
    void findings_are_those_of_then_in_the_state_and_the_words_of_then() {
        assertThat(findings(FIRST)).isEqualTo(FOUND);
        assertThat(findings(null)).isNotEqualTo(FOUND);
        String expired =
                texts(
                                "MATCH (f:Finding {state: 'EXPIRED'}) RETURN f.findingKey AS text"
                                        + " ORDER BY text")
                        .getFirst();
        assertThat(finding(expired, null).path("state").asString()).isEqualTo("EXPIRED");
        assertThat(finding(expired, FIRST).path("state").asString()).isEqualTo("OPEN");
        assertThat(finding(expired, FIRST).path("lastSeen").asString()).isEqualTo(FIRST);
    }

    @Test
    void a_day_before_the_first_delivery_is_refused_and_the_first_day_named() {
        JsonNode error =
                SampleCity.client()
                        .graphql(
                                "{ portrait(aidUnit: \"JT3212810000143\", knownOn:"
                                        + " \"2020-12-30\") { asOf } }",
                                Map.of())
                        .path("errors")
                        .path(0);

        assertThat(error.path("extensions").path("code").asString())
                .isEqualTo("KNOWN_ON_TOO_EARLY");
        assertThat(error.path("extensions").path("firstDay").asString()).isEqualTo(FIRST);
        assertThat(error.path("message").asString()).endsWith(FIRST);
    }

    @Test
    void the_deliveries_tell_which_days_make_sense() {
        JsonNode deliveries =
                SampleCity.client()
                        .data(
                                "{ deliveries { no date complete files read loaded unchanged"
                                        + " quarantined } }")
                        .path("deliveries");

        assertThat(deliveries).hasSize(2);
        assertThat(deliveries.path(0).path("date").asString()).isEqualTo(SECOND.toString());
        assertThat(deliveries.path(1).path("date").asString()).isEqualTo(FIRST);
        for (JsonNode delivery : deliveries) {
            assertThat(delivery.path("complete").asBoolean()).isTrue();
            assertThat(delivery.path("files").asInt()).isEqualTo(29);
            assertThat(delivery.path("read").asInt())
                    .isEqualTo(
                            delivery.path("loaded").asInt()
                                    + delivery.path("unchanged").asInt()
                                    + delivery.path("quarantined").asInt());
        }
    }

    @Test
    void what_changed_between_two_deliveries_is_what_the_versions_tell() {
        Map<String, Integer> told = new LinkedHashMap<>();
        String after = null;
        do {
            Map<String, Object> variables = new LinkedHashMap<>();
            variables.put("filter", Map.of("since", FIRST));
            variables.put("after", after);
            JsonNode page =
                    SampleCity.session()
                            .data(
                                    "query($filter: ChangeFilter!, $after: String) {"
                                            + " changes(filter: $filter, first: 200, after: $after,"
                                            + " asOf: \"2021-01-31\") { edges { node { kind what key }"
                                            + " } pageInfo { hasNextPage endCursor } } }",
                                    variables)
                            .path("changes");
            for (JsonNode edge : page.path("edges")) {
                JsonNode node = edge.path("node");
                told.merge(
                        node.path("kind").asString() + " " + node.path("what").asString(),
                        1,
                        Integer::sum);
            }
            JsonNode info = page.path("pageInfo");
            after = info.path("hasNextPage").asBoolean() ? info.path("endCursor").asString() : null;
        } while (after != null);
        assertThat(told.get("STATUS NEW"))
                .isEqualTo(
                        count(
                                "MATCH (s:StatusSpell) WHERE s.deliveryNo = 2"
                                        + " AND NOT (s)-[:SUPERSEDES]->() RETURN count(s) AS n"));
        assertThat(told.getOrDefault("STATUS ENDED", 0))
                .isEqualTo(
                        count(
                                "MATCH (s:StatusSpell)-[:SUPERSEDES]->(old) WHERE s.to IS NOT NULL"
                                        + " AND (old.to IS NULL OR old.to <> s.to)"
                                        + " RETURN count(s) AS n"));
        assertThat(told.get("FINDING ENDED")).isPositive();
    }

    private static int count(String cypher) {
        return GraphForTests.driver()
                .executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asInt();
    }
}
