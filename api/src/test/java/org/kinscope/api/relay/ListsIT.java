package org.kinscope.api.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;

/**
 * The lists of people, aid units and households of the sample city, beside plain queries of its
 * graph.
 */
class ListsIT {

    private static final Map<String, String> KEYS =
            Map.of("people", "id", "aidUnits", "no", "households", "no");
    private static final Map<String, String> FILTERS =
            Map.of(
                    "people",
                    "PersonFilter",
                    "aidUnits",
                    "AidUnitFilter",
                    "households",
                    "HouseholdFilter");
    private static Client client;

    @BeforeAll
    static void log_in() {
        client = SampleCity.session();
    }

    private static String query(String list) {
        return "query($filter: %s, $after: String, $first: Int, $scope: ScopeInput, $knownOn: Date) { %s(filter: $filter, after: $after, first: $first, scope: $scope, knownOn: $knownOn) { pageInfo { hasNextPage endCursor } edges { cursor node { %s } } } }"
                .formatted(FILTERS.get(list), list, KEYS.get(list));
    }

    private static JsonNode page(String list, Map<String, ?> variables) {
        return client.data(query(list), variables).path(list);
    }

    /** {@return the keys of all pages} */
    private static List<String> all(String list, Map<String, ?> filter, String scope, int first) {
        List<String> keys = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        variables.put("filter", filter);
        variables.put("first", first);
        variables.put("scope", Map.of("division", scope));
        JsonNode page;
        do {
            page = page(list, variables);
            assertThat(page.path("edges").size()).isLessThanOrEqualTo(first);
            page.path("edges")
                    .forEach(
                            edge ->
                                    keys.add(
                                            edge.path("node")
                                                    .path(KEYS.getOrDefault(list, ""))
                                                    .asString()));
            variables.put("after", page.path("pageInfo").path("endCursor").asString());
        } while (page.path("pageInfo").path("hasNextPage").asBoolean());
        return keys;
    }

    private static List<String> texts(String cypher) {
        return GraphForTests.driver()
                .executableQuery(cypher)
                .withParameters(Map.of("day", SampleCity.DAY))
                .execute()
                .records()
                .stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people | 200 | MATCH (p:Person) RETURN p.personId AS key ORDER BY key",
                "aidUnits | 7 | MATCH (u:AidUnit) RETURN u.aidUnitNo AS key ORDER BY key",
                "households | 200 | MATCH (h:Household) RETURN h.householdNo AS key ORDER BY key"
            })
    void all_pages_together_are_the_whole_city_in_order(String list, int first, String truth) {
        assertThat(all(list, Map.of(), "", first)).isEqualTo(texts(truth)).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people | MATCH (p:Person) WHERE p.divisionCode STARTS WITH '321281' RETURN p.personId",
                "aidUnits | MATCH (u:AidUnit) WHERE u.divisionCode STARTS WITH '321281' RETURN u.aidUnitNo",
                "households | MATCH (h:Household) WHERE h.divisionCode STARTS WITH '321281' RETURN h.householdNo"
            })
    void a_division_is_listed_in_whole_by_filter_and_by_scope(String list, String truth) {
        List<String> wanted = texts(truth);
        List<String> byFilter = all(list, Map.of("division", "321281"), "", 190);

        assertThat(byFilter).containsExactlyInAnyOrderElementsOf(wanted).isNotEmpty();
        assertThat(all(list, Map.of(), "321281", 150)).isEqualTo(byFilter);
        assertThat(all(list, Map.of("division", "3212"), "321281", 200)).isEqualTo(byFilter);
        assertThat(all(list, Map.of("division", "321282"), "321281", 200)).isEmpty();
    }

    @Test
    void a_division_goes_on_where_a_page_ended_whatever_the_page_size() {
        List<String> whole = all("people", Map.of("division", "321202"), "", 200);
        assertThat(whole.size()).isGreaterThan(200);
        assertThat(all("people", Map.of("division", "321202"), "", 37)).isEqualTo(whole);
        Map<String, String> divisions =
                GraphForTests.driver()
                        .executableQuery(
                                "MATCH (p:Person) WHERE p.divisionCode IS NOT NULL RETURN p.personId AS id, p.divisionCode AS code")
                        .execute()
                        .records()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.get("id").asString(),
                                        row -> row.get("code").asString()));
        assertThat(whole.stream().map(id -> divisions.get(id) + id)).isSorted();
    }

    @Test
    void people_are_filtered_by_birth_life_unit_and_register() {
        assertThat(all("people", Map.of("bornFrom", "1950-01-01", "bornTo", "1951-01-01"), "", 200))
                .isEqualTo(
                        texts(
                                "MATCH (p:Person) WHERE date('1950-01-01') <= p.birthDate < date('1951-01-01') RETURN p.personId ORDER BY p.personId"))
                .isNotEmpty();
        assertThat(all("people", Map.of("alive", false), "", 200))
                .isEqualTo(
                        texts(
                                "MATCH (p:Person) WHERE p.deathDate <= $day RETURN p.personId ORDER BY p.personId"))
                .isNotEmpty();
        assertThat(all("people", Map.of("inAidUnit", true), "", 200))
                .isEqualTo(
                        texts(
                                "MATCH (p:Person)-[m:MEMBER_OF]->() WHERE m.from <= $day AND (m.to IS NULL OR m.to > $day) RETURN DISTINCT p.personId AS id ORDER BY id"))
                .isNotEmpty();
        assertThat(all("people", Map.of("registered", true), "", 200))
                .isEqualTo(
                        texts(
                                "MATCH (p:Person) WHERE p.factKey IS NOT NULL RETURN p.personId ORDER BY p.personId"))
                .isNotEmpty();
        assertThat(
                        all(
                                "people",
                                Map.of("division", "321281", "inAidUnit", true, "alive", true),
                                "",
                                200))
                .containsExactlyInAnyOrderElementsOf(
                        texts(
                                "MATCH (p:Person)-[m:MEMBER_OF]->() WHERE m.from <= $day AND (m.to IS NULL OR m.to > $day) AND p.divisionCode STARTS WITH '321281' AND (p.deathDate IS NULL OR p.deathDate > $day) RETURN DISTINCT p.personId"));
    }

    @Test
    void one_whom_no_register_knows_is_listed_as_such() {
        assertThat(all("people", Map.of("registered", false), "", 200)).isEmpty();
        texts("CREATE (:Person:Stranger {personId: 'stranger', deliveryNo: 1}) RETURN ''");
        try {
            assertThat(all("people", Map.of("registered", false), "", 200))
                    .containsExactly("stranger");
            assertThat(all("people", Map.of("registered", true), "", 200))
                    .doesNotContain("stranger")
                    .isNotEmpty();
        } finally {
            texts("MATCH (p:Stranger) DETACH DELETE p RETURN ''");
        }
    }

    @Test
    void units_are_filtered_by_status_programme_finding_and_size() {
        String programme =
                texts(
                                "MATCH (g:Grant)-[:FOR]->(:AidUnit) RETURN g.programmeCode AS code, count(*) AS n ORDER BY n DESC, code LIMIT 1")
                        .getFirst();
        assertThat(all("aidUnits", Map.of("statuses", List.of("DIBAO")), "", 200))
                .isEqualTo(
                        texts(
                                "MATCH (u:AidUnit)-[:HELD]->(s {status: 'dibao'}) WHERE s.from <= $day AND (s.to IS NULL OR s.to > $day) RETURN DISTINCT u.aidUnitNo AS no ORDER BY no"))
                .isNotEmpty();
        assertThat(all("aidUnits", Map.of("programmes", List.of(programme)), "", 200))
                .isEqualTo(
                        texts(
                                "MATCH (u:AidUnit)<-[:FOR]-(g {programmeCode: '"
                                        + programme
                                        + "'}) WHERE g.from <= $day AND (g.to IS NULL OR g.to > $day) RETURN DISTINCT u.aidUnitNo AS no ORDER BY no"))
                .isNotEmpty();
        assertThat(all("aidUnits", Map.of("findingCodes", List.of("hidden.kin-vehicle")), "", 200))
                .isEqualTo(
                        texts(
                                "MATCH (u:AidUnit)<-[:ABOUT]-(f:Finding {code: 'hidden.kin-vehicle', state: 'OPEN'}) RETURN DISTINCT u.aidUnitNo AS no ORDER BY no"))
                .contains(SampleCity.KIN_VEHICLE_UNIT);
        assertThat(all("aidUnits", Map.of("leastMembers", 3), "", 200))
                .isEqualTo(
                        texts(
                                "MATCH (u:AidUnit)<-[m:MEMBER_OF]-(p) WHERE m.from <= $day AND (m.to IS NULL OR m.to > $day) AND (p.deathDate IS NULL OR p.deathDate > $day) WITH u, count(DISTINCT p) AS n WHERE n >= 3 RETURN u.aidUnitNo AS no ORDER BY no"))
                .isNotEmpty();
    }

    @Test
    void households_are_filtered_by_size_and_by_units() {
        String living =
                "MATCH (h:Household)<-[r:REGISTERED_IN]-(p:Person) WHERE (r.from IS NULL OR r.from <= $day) AND (r.to IS NULL OR r.to > $day) AND (p.deathDate IS NULL OR p.deathDate > $day) ";
        for (String division : List.of("", "321281")) {
            String of = division.isEmpty() ? "" : "AND h.divisionCode STARTS WITH '321281' ";
            Map<String, Object> filter = new HashMap<>(Map.of("leastMembers", 5));
            filter.put("division", division);
            assertThat(all("households", filter, "", 200))
                    .containsExactlyInAnyOrderElementsOf(
                            texts(
                                    living
                                            + of
                                            + "WITH h, count(DISTINCT p) AS n WHERE n >= 5 RETURN h.householdNo"))
                    .isNotEmpty();
            Map<String, Object> aided = new HashMap<>(Map.of("inAidUnit", true));
            aided.put("division", division);
            assertThat(all("households", aided, "", 200))
                    .containsExactlyInAnyOrderElementsOf(
                            texts(
                                    living
                                            + of
                                            + "MATCH (p)-[m:MEMBER_OF]->() WHERE m.from <= $day AND (m.to IS NULL OR m.to > $day) RETURN DISTINCT h.householdNo"))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"people", "aidUnits", "households"})
    void a_cursor_of_another_filter_and_a_page_that_is_too_large_are_refused(String list) {
        String cursor =
                page(list, Map.of("first", 1)).path("pageInfo").path("endCursor").asString();
        String filtered =
                "{ %s(filter: {division: \"3212\"}, after: \"%s\") { edges { cursor } } }"
                        .formatted(list, cursor);
        assertThat(client.code(filtered)).isEqualTo("INVALID_CURSOR");
        assertThat(client.code("{ %s(after: \"!\") { edges { cursor } } }".formatted(list)))
                .isEqualTo("INVALID_CURSOR");
        assertThat(client.code("{ %s(first: 201) { edges { cursor } } }".formatted(list)))
                .isEqualTo("PAGE_TOO_LARGE");
        assertThat(
                        client.code(
                                "{ %s(filter: {division: \"32\u6cf0\"}) { edges { cursor } } }"
                                        .formatted(list)))
                .isEqualTo("INVALID_SCOPE");
    }
}
