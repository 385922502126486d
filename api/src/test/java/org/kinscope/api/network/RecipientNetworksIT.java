package org.kinscope.api.network;

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
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;

/** Networks of the sample city, beside plain queries of its graph. */
class RecipientNetworksIT {

    private static final String PAGE =
            """
            query($first: Int, $after: String, $filter: RecipientNetworkFilter, $scope: ScopeInput) {
              recipientNetworks(first: $first, after: $after, filter: $filter, scope: $scope) {
                totalCount recipients alone
                pageInfo { hasNextPage endCursor }
                edges { cursor node { id size groups linkCount kinds communities sampled
                  recipients(first: 20) { person { id name } aidUnits degree betweenness }
                  links(first: 20) { one other things } } }
              }
            }
            """;

    private static JsonNode page(Map<String, @Nullable Object> variables) {
        Map<String, @Nullable Object> all = new HashMap<>(variables);
        all.putIfAbsent("first", 10);
        return SampleCity.client().data(PAGE, all).path("recipientNetworks");
    }

    private static Stream<JsonNode> nodes(JsonNode page) {
        return StreamSupport.stream(page.path("edges").spliterator(), false)
                .map(edge -> edge.path("node"));
    }

    private static List<String> texts(String cypher, Map<String, Object> parameters) {
        return GraphForTests.driver()
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records()
                .stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    @Test
    void who_shares_a_phone_is_in_one_network_as_the_graph_says() {
        SampleCity.service();
        List<String> phones =
                texts(
                        """
                        MATCH (p:Person)-[r:REACHED_AT]->(phone:Phone)
                        WHERE (r.from IS NULL OR r.from <= $day) AND (r.to IS NULL OR r.to > $day)
                        WITH phone, collect(DISTINCT p) AS people
                        WHERE size([p IN people WHERE EXISTS {
                          (p)-[m:MEMBER_OF]->(:AidUnit)-[:HELD]->(s:StatusSpell)
                          WHERE (m.to IS NULL OR m.to > $day) AND (s.to IS NULL OR s.to > $day)
                        }]) >= 4 AND size(people) <= 64
                        RETURN people[0].personId
                        """,
                        Map.of("day", SampleCity.DAY));
        assertThat(phones).isNotEmpty();
        JsonNode phone = page(Map.of("filter", Map.of("kinds", List.of("PHONE"), "minSize", 4)));
        assertThat(phone.path("totalCount").asInt()).isGreaterThanOrEqualTo(1);
        nodes(phone)
                .forEach(n -> assertThat(n.path("kinds").path(0).asString()).isEqualTo("PHONE"));
    }

    @Test
    void pages_together_are_all_networks_from_the_largest_to_the_least() {
        List<String> ids = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        Map<String, @Nullable Object> variables = new HashMap<>(Map.of("first", 7));
        variables.put("filter", Map.of("minGroups", 2));
        JsonNode page;
        do {
            page = page(variables);
            nodes(page)
                    .forEach(
                            n -> {
                                ids.add(n.path("id").asString());
                                sizes.add(n.path("size").asInt());
                                assertThat(n.path("groups").asInt()).isGreaterThanOrEqualTo(2);
                            });
            variables.put("after", page.path("pageInfo").path("endCursor").asString());
        } while (page.path("pageInfo").path("hasNextPage").asBoolean());
        assertThat(ids).doesNotHaveDuplicates().hasSize(page.path("totalCount").asInt());
        assertThat(sizes).isSortedAccordingTo((a, b) -> b - a).isNotEmpty();
    }

    @Test
    void links_and_degrees_of_a_network_agree() {
        JsonNode network = nodes(page(Map.of("first", 1))).findFirst().orElseThrow();
        assertThat(network.path("linkCount").asInt()).isPositive();
        assertThat(network.path("size").asInt()).isGreaterThanOrEqualTo(2);
        if (network.path("size").asInt() <= 20 && network.path("linkCount").asInt() <= 20) {
            int degrees = 0;
            for (JsonNode recipient : network.path("recipients")) {
                degrees += recipient.path("degree").asInt();
            }
            assertThat(degrees).isEqualTo(2 * network.path("linkCount").asInt());
        }
    }

    @Test
    void a_recipient_finds_the_own_network() {
        JsonNode network = nodes(page(Map.of())).skip(1).findFirst().orElseThrow();
        String somebody = network.path("recipients").path(1).path("person").path("id").asString();
        assertThat(nodes(page(Map.of("filter", Map.of("recipient", somebody)))))
                .singleElement()
                .satisfies(n -> assertThat(n.path("id")).isEqualTo(network.path("id")));
    }

    @Test
    void a_scope_shows_networks_that_reach_it_and_no_names_beyond_it() {
        JsonNode all = page(Map.of());
        JsonNode scoped = page(Map.of("scope", Map.of("division", "321281")));
        assertThat(scoped.path("totalCount").asInt())
                .isPositive()
                .isLessThan(all.path("totalCount").asInt());
        assertThat(scoped.path("recipients").asInt()).isLessThan(all.path("recipients").asInt());
        nodes(scoped)
                .flatMap(n -> StreamSupport.stream(n.path("recipients").spliterator(), false))
                .forEach(
                        r -> {
                            String home =
                                    texts(
                                                    "MATCH (p:Person {personId: $id}) RETURN"
                                                            + " coalesce(p.divisionCode, '')",
                                                    Map.of(
                                                            "id",
                                                            r.path("person").path("id").asString()))
                                            .getFirst();
                            if (!home.startsWith("321281")) {
                                assertThat(r.path("person").path("name").isNull()).isTrue();
                                assertThat(r.path("aidUnits")).isEmpty();
                            }
                        });
        assertThat(
                        page(Map.of(
                                        "scope",
                                        Map.of("division", "321281"),
                                        "filter",
                                        Map.of("division", "321282")))
                                .path("totalCount")
                                .asInt())
                .isZero();
    }
}
