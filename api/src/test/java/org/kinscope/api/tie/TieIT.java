package org.kinscope.api.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.relay.NodeId;
import org.kinscope.embedded.GraphForTests;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;

/** The ties of the sample city, beside plain queries of its graph. */
class TieIT {

    private static Client client;

    @BeforeAll
    static void log_in() {
        client = SampleCity.session();
    }

    private static JsonNode neighbours(String of, Map<String, ?> more) {
        return TieQueries.neighbours(client, of, more);
    }

    private static JsonNode paths(String from, String to, Map<String, ?> more) {
        return TieQueries.paths(client, from, to, more);
    }

    @Test
    void the_neighbours_of_many_people_are_those_that_the_graph_has_on_the_day() {
        List<Record> people =
                TieQueries.rows(
                        "MATCH (p:Person) WHERE p.factKey IS NOT NULL WITH p ORDER BY p.personId LIMIT 150 RETURN p.personId AS id, COUNT { (p)-[r]-(o) WHERE type(r) IN ['SPOUSE_OF','PARENT_OF','SIBLING_OF','CO_RESIDES','SUPPORTS','FILED_KIN','REGISTERED_IN','MEMBER_OF','LOCATED_AT','HAS_ROLE','EMPLOYED_BY','OWNS','USED','HOLDS','REACHED_AT'] AND (r.from IS NULL OR r.from <= $day) AND (r.to IS NULL OR r.to > $day) AND (r.on IS NULL OR r.on <= $day) AND (o.birthDate IS NULL OR o.birthDate <= $day) } AS n");
        int all = 0;
        for (Record person : people) {
            String id = person.get("id").asString();
            JsonNode found =
                    client.data(TieQueries.COUNTED, Map.of("of", id, "first", 200))
                            .path("neighbours");
            assertThat(found.path("totalCount").asInt()).as(id).isEqualTo(person.get("n").asInt());
            assertThat(found.path("edges")).hasSize(person.get("n").asInt());
            assertThat(found.path("truncated").asBoolean()).isFalse();
            int counted = 0;
            for (JsonNode count :
                    client.data(
                                    "query($id: ID!) { neighbourCounts(of: $id) { kind outgoing count } }",
                                    Map.of("id", id))
                            .path("neighbourCounts")) {
                counted += count.path("count").asInt();
            }
            assertThat(counted).isEqualTo(person.get("n").asInt());
            all += counted;
        }
        assertThat(all).isGreaterThan(600);
    }

    @Test
    void pages_of_neighbours_follow_each_other_and_a_kind_can_be_chosen() {
        Record company =
                TieQueries.rows(
                                "MATCH (c:Company)<-[r:EMPLOYED_BY]-() WHERE r.to IS NULL OR r.to > $day WITH c, count(r) AS n ORDER BY n DESC, c.uscc LIMIT 1 RETURN c.uscc AS key, n")
                        .getFirst();
        String id = new NodeId(NodeId.Kind.COMPANY, company.get("key").asString()).text();
        Map<String, Object> variables = new HashMap<>();
        variables.put("kinds", List.of("EMPLOYED_BY"));
        variables.put("first", 3);
        List<String> people = new ArrayList<>();
        JsonNode page;
        do {
            page = neighbours(id, variables);
            for (JsonNode edge : page.path("edges")) {
                people.add(edge.path("node").path("id").asString());
                assertThat(edge.path("tie").path("outgoing").asBoolean()).isFalse();
                assertThat(edge.path("node").path("name").asString()).isNotBlank();
            }
            variables.put("after", page.path("pageInfo").path("endCursor").asString());
        } while (page.path("pageInfo").path("hasNextPage").asBoolean());
        assertThat(people).hasSize(page.path("totalCount").asInt()).hasSizeGreaterThan(3);
        variables.put("kinds", List.of("OWNS"));
        assertThat(
                        client.graphql(TieQueries.NEIGHBOURS, with(variables, id))
                                .path("errors")
                                .toString())
                .contains("INVALID_CURSOR");
    }

    private static Map<String, Object> with(Map<String, Object> variables, String of) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("of", of);
        return all;
    }

    @Test
    void the_facts_of_a_tie_stand_on_it_and_places_have_labels() {
        Record share =
                TieQueries.rows(
                                "MATCH (p:Person)-[r:HAS_ROLE]->(c:Company) WHERE r.share IS NOT NULL AND (r.to IS NULL OR r.to > $day) RETURN p.personId AS id, c.name AS name, toFloat(r.share) AS share, r.role AS role ORDER BY id LIMIT 1")
                        .getFirst();
        JsonNode edge =
                neighbours(share.get("id").asString(), Map.of("kinds", List.of("HAS_ROLE")))
                        .path("edges")
                        .path(0);
        assertThat(edge.path("tie").path("share").asDouble())
                .isEqualTo(share.get("share").asDouble());
        assertThat(edge.path("tie").path("role").asString())
                .isEqualTo(share.get("role").asString());
        assertThat(edge.path("tie").path("source").path("file").asString())
                .contains("shareholdings");
        assertThat(edge.path("node").path("kind").asString()).isEqualTo("COMPANY");
        assertThat(edge.path("node").path("label").asString())
                .isEqualTo(share.get("name").asString());
    }

    @Test
    void before_a_tie_began_it_is_not_there() {
        Record spouse =
                TieQueries.rows(
                                "MATCH (p:Person)-[r:SPOUSE_OF]->() WHERE r.from > date('2000-01-01') AND (r.to IS NULL OR r.to > $day) AND COUNT { (p)-[:SPOUSE_OF]-() } = 1 RETURN p.personId AS id, toString(r.from) AS day, toString(r.from - duration('P1D')) AS before ORDER BY id LIMIT 1")
                        .getFirst();
        String id = spouse.get("id").asString();
        List<String> kinds = List.of("SPOUSE_OF");
        assertThat(
                        neighbours(id, Map.of("kinds", kinds, "asOf", spouse.get("day").asString()))
                                .path("totalCount")
                                .asInt())
                .isEqualTo(1);
        assertThat(
                        neighbours(
                                        id,
                                        Map.of(
                                                "kinds",
                                                kinds,
                                                "asOf",
                                                spouse.get("before").asString()))
                                .path("totalCount")
                                .asInt())
                .isZero();
    }

    @Test
    void the_way_from_an_applicant_to_the_owner_of_the_used_car_is_found() {
        Record ends =
                TieQueries.rows(
                                "MATCH (u:AidUnit {aidUnitNo: $unit})<-[:MEMBER_OF]-(m)-[:USED]->(v:Vehicle)<-[:OWNS]-(k) MATCH (u)<-[:MEMBER_OF {applicant: true}]-(a) RETURN a.personId AS a, k.personId AS k, v.plateNo AS plate LIMIT 1")
                        .getFirst();
        JsonNode found =
                paths(
                        ends.get("a").asString(),
                        ends.get("k").asString(),
                        Map.of("maxHops", 4, "first", 40));
        Set<String> labels = new HashSet<>();
        found.path("paths")
                .forEach(
                        path ->
                                path.path("steps")
                                        .forEach(
                                                step ->
                                                        labels.add(
                                                                step.path("node")
                                                                        .path("label")
                                                                        .asString(""))));
        assertThat(found.path("paths")).isNotEmpty();
        assertThat(labels).contains(ends.get("plate").asString());
    }

    @Test
    void between_many_pairs_the_paths_of_kin_are_those_that_cypher_finds() {
        List<Record> pairs =
                TieQueries.rows(
                        "MATCH (a:Person)-[:PARENT_OF|SPOUSE_OF*3]-(b:Person) WHERE a.personId < b.personId WITH DISTINCT a, b ORDER BY a.personId, b.personId LIMIT 25 CALL (a, b) { MATCH path = (a)-[rs:PARENT_OF|SPOUSE_OF*1..4]-(b) WHERE all(n IN nodes(path) WHERE single(m IN nodes(path) WHERE m = n)) AND all(r IN rs WHERE (r.from IS NULL OR r.from <= $day) AND (r.to IS NULL OR r.to > $day)) RETURN collect(DISTINCT [n IN nodes(path) | n.personId]) AS paths } RETURN a.personId AS a, b.personId AS b, paths");
        assertThat(pairs).hasSize(25);
        for (Record pair : pairs) {
            JsonNode found =
                    paths(
                            pair.get("a").asString(),
                            pair.get("b").asString(),
                            Map.of(
                                    "maxHops",
                                    4,
                                    "first",
                                    40,
                                    "kinds",
                                    List.of("PARENT_OF", "SPOUSE_OF")));
            Set<List<String>> ours = new HashSet<>();
            int length = 0;
            for (JsonNode path : found.path("paths")) {
                List<String> ids =
                        new ArrayList<>(List.of(path.path("start").path("id").asString()));
                path.path("steps")
                        .forEach(step -> ids.add(step.path("node").path("id").asString()));
                ours.add(ids);
                assertThat(path.path("length").asInt()).isGreaterThanOrEqualTo(length);
                length = path.path("length").asInt();
                path.path("steps").forEach(step -> assertThat(step.path("ties")).isNotEmpty());
            }
            Set<List<String>> theirs =
                    new HashSet<>(
                            pair.get("paths").asList(path -> path.asList(id -> id.asString())));
            assertThat(ours).isEqualTo(theirs);
            assertThat(found.path("more").asBoolean()).isFalse();
        }
    }

    @Test
    void in_a_scope_others_are_nameless_and_what_cannot_be_seen_cannot_be_asked_for() {
        Record pair =
                TieQueries.rows(
                                "MATCH (a:Person)-[:PARENT_OF]-(b:Person) WHERE a.divisionCode STARTS WITH '321281' AND NOT b.divisionCode STARTS WITH '321281' AND NOT EXISTS { (b)-[:MEMBER_OF]->() } MATCH (b)-[r:REGISTERED_IN]->(h) WHERE NOT h.divisionCode STARTS WITH '321281' AND (r.to IS NULL OR r.to > $day) RETURN a.personId AS a, b.personId AS b, h.householdNo AS h ORDER BY a, b LIMIT 1")
                        .getFirst();
        String a = pair.get("a").asString();
        String b = pair.get("b").asString();
        Map<String, Object> scope = Map.of("division", "321281");
        JsonNode seen = neighbours(a, Map.of("kinds", List.of("PARENT_OF"), "scope", scope));
        List<String> hidden = new ArrayList<>();
        for (JsonNode edge : seen.path("edges")) {
            if (edge.path("node").path("id").asString().equals(b)) {
                hidden.add(edge.path("node").path("name").asString(""));
                assertThat(edge.path("node").path("birthDate").isNull()).isTrue();
            }
        }
        assertThat(hidden).containsExactly("");
        assertThat(neighbours(b, Map.of("scope", scope)).isNull()).isTrue();
        assertThat(paths(a, b, Map.of("scope", scope)).isNull()).isTrue();

        String household = new NodeId(NodeId.Kind.HOUSEHOLD, pair.get("h").asString()).text();
        JsonNode whole = neighbours(b, Map.of("kinds", List.of("REGISTERED_IN")));
        assertThat(whole.path("edges").path(0).path("node").path("id").asString())
                .isEqualTo(household);
    }

    @Test
    void a_household_outside_the_scope_has_no_number_and_an_id_that_tells_nothing() {
        String person =
                TieQueries.rows(
                                "MATCH (p:Person)-[r:REGISTERED_IN]->(h) WHERE p.divisionCode STARTS WITH '321281' AND NOT EXISTS { (h)<-[:REGISTERED_IN]-()-[:MEMBER_OF]->() } AND r.to IS NULL WITH p, h ORDER BY p.personId LIMIT 1 MATCH (h)<-[of:REGISTERED_IN]-() SET of.divisionCode = '9' + of.divisionCode RETURN DISTINCT p.personId AS id")
                        .getFirst()
                        .get("id")
                        .asString();
        Map<String, Object> registered = Map.of("kinds", List.of("REGISTERED_IN"));
        Map<String, Object> inScope = new HashMap<>(registered);
        inScope.put("scope", Map.of("division", "321281"));
        try {
            JsonNode node = neighbours(person, inScope).path("edges").path(0).path("node");
            assertThat(node.path("__typename").asString()).isEqualTo("Place");
            assertThat(node.path("kind").asString()).isEqualTo("HOUSEHOLD");
            assertThat(node.path("label").isNull()).isTrue();
            assertThat(NodeId.parse(node.path("id").asString())).isEmpty();
        } finally {
            TieQueries.rows(
                    "MATCH ()-[of:REGISTERED_IN]->() WHERE of.divisionCode STARTS WITH '9' SET of.divisionCode = substring(of.divisionCode, 1)");
        }
    }

    @Test
    void one_with_more_than_64_ties_is_told_and_not_gone_through() {
        GraphForTests.driver()
                .executableQuery(
                        "MATCH (a:Person) WHERE a.factKey IS NOT NULL WITH a ORDER BY a.personId LIMIT 80 WITH collect(a) AS people CREATE (c:Company:Crowd {uscc: 'CROWD', deliveryNo: 1, fileNo: 1, line: 1}) WITH people, c UNWIND people AS p CREATE (p)-[:EMPLOYED_BY {deliveryNo: 1, fileNo: 1, line: 1}]->(c)")
                .execute();
        try {
            List<Record> two =
                    TieQueries.rows(
                            "MATCH (p:Person)-[:EMPLOYED_BY]->(:Crowd) RETURN p.personId AS id ORDER BY id LIMIT 2");
            JsonNode found =
                    paths(
                            two.get(0).get("id").asString(),
                            two.get(1).get("id").asString(),
                            Map.of("maxHops", 2, "kinds", List.of("EMPLOYED_BY")));
            assertThat(found.path("paths")).isEmpty();
            assertThat(found.path("hubs"))
                    .extracting(hub -> hub.path("id").asString())
                    .containsExactly(new NodeId(NodeId.Kind.COMPANY, "CROWD").text());
        } finally {
            GraphForTests.driver().executableQuery("MATCH (n:Crowd) DETACH DELETE n").execute();
        }
    }

    @Test
    void hops_beyond_six_are_refused_and_nobody_is_null() {
        assertThat(client.code("{ paths(from: \"a\", to: \"b\", maxHops: 7) { more } }"))
                .isEqualTo("TOO_MANY_HOPS");
        assertThat(client.code("{ paths(from: \"a\", to: \"b\", maxHops: 0) { more } }"))
                .isEqualTo("TOO_MANY_HOPS");
        assertThat(
                        client.data(
                                "{ paths(from: \"a\", to: \"b\") { more } neighbours(of: \"a\") { totalCount } neighbourCounts(of: \"a\") { count } }"))
                .allSatisfy(field -> assertThat(field.isNull()).isTrue());
    }
}
