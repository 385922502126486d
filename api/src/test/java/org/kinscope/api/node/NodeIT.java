package org.kinscope.api.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.relay.NodeId;
import tools.jackson.databind.JsonNode;

class NodeIT {

    private static JsonNode nodes(List<String> ids, String scope) {
        return SampleCity.client()
                .data(
                        "query($ids: [ID!]!, $scope: ScopeInput) { nodes(ids: $ids, scope: $scope) { __typename id ... on Person { name } ... on AidUnit { no members { person { id } } } ... on Household { no } ... on Finding { code } ... on Place { kind label } } }",
                        Map.of("ids", ids, "scope", Map.of("division", scope)))
                .path("nodes");
    }

    private static final String SOME =
            "{ people(first: 1) { edges { node { __typename id } } } households(first: 1) { edges { node { __typename id } } } aidUnits(first: 1) { edges { node { __typename id } } } findings(first: 1) { edges { node { __typename id } } } }";

    @Test
    void what_a_list_gives_is_found_again_by_its_id_alone() {
        JsonNode some = SampleCity.client().data(SOME);
        for (String list : List.of("people", "households", "aidUnits", "findings")) {
            JsonNode listed = some.path(list).path("edges").path(0).path("node");
            JsonNode again =
                    SampleCity.client()
                            .data(
                                    "query($id: ID!) { node(id: $id) { __typename id } }",
                                    Map.of("id", listed.path("id").asString()))
                            .path("node");
            assertThat(again).isEqualTo(listed);
        }
    }

    @Test
    void ids_of_several_kinds_are_answered_in_their_order_and_nobody_is_null() {
        String unit = new NodeId(NodeId.Kind.AID_UNIT, SampleCity.KIN_VEHICLE_UNIT).text();
        JsonNode first = nodes(List.of(unit), "").path(0);
        String person = first.path("members").path(0).path("person").path("id").asString();

        JsonNode nodes = nodes(List.of(person, "nobody", unit, person), "");

        assertThat(nodes).hasSize(4);
        assertThat(nodes.path(0).path("__typename").asString()).isEqualTo("Person");
        assertThat(nodes.path(0).path("name").asString()).isNotBlank();
        assertThat(nodes.path(1).isNull()).isTrue();
        assertThat(nodes.path(2)).isEqualTo(first);
        assertThat(nodes.path(3)).isEqualTo(nodes.path(0));
    }

    @Test
    void what_lies_outside_the_scope_is_null() {
        String unit = new NodeId(NodeId.Kind.AID_UNIT, SampleCity.KIN_VEHICLE_UNIT).text();
        assertThat(nodes(List.of(unit), "321281").path(0).isNull()).isFalse();
        assertThat(nodes(List.of(unit), "321202").path(0).isNull()).isTrue();
    }

    @Test
    void more_than_100_ids_are_refused() {
        String ids =
                IntStream.range(0, 101)
                        .mapToObj("\"%d\""::formatted)
                        .collect(java.util.stream.Collectors.joining(","));
        assertThat(SampleCity.client().code("{ nodes(ids: [" + ids + "]) { id } }"))
                .isEqualTo("TOO_MANY_IDS");
    }
}
