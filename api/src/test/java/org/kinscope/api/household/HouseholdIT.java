package org.kinscope.api.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;

class HouseholdIT {

    private static final String HOUSEHOLD =
            "query($no: ID!, $asOf: Date, $scope: ScopeInput) { household(no: $no, asOf: $asOf, scope: $scope) { no divisionCode divisionName address members { person { id name } relationToHead from to running source { file line } } } }";

    private static JsonNode household(Client client, String no, String asOf, String scope) {
        return client.data(
                        HOUSEHOLD,
                        Map.of("no", no, "asOf", asOf, "scope", Map.of("division", scope)))
                .path("household");
    }

    private static List<Record> rows(String cypher) {
        SampleCity.service();
        return GraphForTests.driver()
                .executableQuery(cypher)
                .withParameters(Map.of("day", SampleCity.DAY))
                .execute()
                .records();
    }

    @Test
    void every_household_stands_where_the_graph_has_it_and_names_all_who_were_registered() {
        List<Record> all =
                rows(
                        "MATCH (h:Household)<-[r:REGISTERED_IN]-(p) WITH h, r, p ORDER BY p.personId, r.to RETURN h.householdNo AS no, h.divisionCode AS division, [(h)-[:LOCATED_AT]->(d) | d.dwellingKey] AS dwellings, collect(p.personId) AS people ORDER BY no");
        Client client = SampleCity.session();
        assertThat(all).hasSizeGreaterThan(500);
        for (Record row : all.subList(0, 300)) {
            JsonNode found = household(client, row.get("no").asString(), "2020-12-31", "");
            assertThat(found.path("divisionCode").asString(null))
                    .isEqualTo(row.get("division").asString(null));
            assertThat(found.path("address").isNull()).isEqualTo(row.get("dwellings").isEmpty());
            List<String> people = new ArrayList<>();
            found.path("members")
                    .forEach(member -> people.add(member.path("person").path("id").asString()));
            assertThat(people)
                    .containsExactlyInAnyOrderElementsOf(
                            row.get("people").asList(v -> v.asString()));
        }
    }

    @Test
    void who_runs_comes_first_and_of_those_the_head() {
        String no =
                rows("MATCH (h:Household)<-[r:REGISTERED_IN]-(p) WITH h, count(DISTINCT p) AS n, count(r.to) AS past WHERE n > 4 RETURN h.householdNo AS no ORDER BY past DESC, no LIMIT 1")
                        .getFirst()
                        .get("no")
                        .asString();

        JsonNode members = household(SampleCity.client(), no, "2020-12-31", "").path("members");

        List<String> order = new ArrayList<>();
        members.forEach(
                member ->
                        order.add(
                                (member.path("running").asBoolean() ? "a" : "b")
                                        + (member.path("relationToHead")
                                                        .asString("")
                                                        .startsWith("0")
                                                ? "a"
                                                : "b")));
        assertThat(order).isSorted().hasSizeGreaterThan(4);
        members.forEach(
                member ->
                        assertThat(member.path("source").path("file").asString())
                                .isEqualTo("registrations.csv"));
    }

    @Test
    void before_a_registration_began_it_is_not_shown() {
        Record row =
                rows("MATCH (h:Household)<-[r:REGISTERED_IN]-() WITH h, min(r.from) AS first WHERE first IS NOT NULL AND NOT EXISTS { (h)<-[x:REGISTERED_IN]-() WHERE x.from IS NULL } RETURN h.householdNo AS no, toString(first - duration('P1D')) AS before ORDER BY no LIMIT 1")
                        .getFirst();
        JsonNode then =
                household(
                        SampleCity.client(),
                        row.get("no").asString(),
                        row.get("before").asString(),
                        "");
        assertThat(then.isNull()).isFalse();
        assertThat(then.path("members")).isEmpty();
    }

    @Test
    void one_outside_the_scope_or_unknown_is_null() {
        Record row =
                rows("MATCH (h:Household) WHERE h.divisionCode STARTS WITH '321281' RETURN h.householdNo AS no ORDER BY no LIMIT 1")
                        .getFirst();
        String no = row.get("no").asString();
        Client client = SampleCity.session();
        assertThat(household(client, no, "2020-12-31", "321281").path("no").asString())
                .isEqualTo(no);
        assertThat(household(client, no, "2020-12-31", "321202").isNull()).isTrue();
        assertThat(household(client, "none", "2020-12-31", "").isNull()).isTrue();
    }
}
