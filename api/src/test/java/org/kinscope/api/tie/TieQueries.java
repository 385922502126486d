package org.kinscope.api.tie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;

/** Asks for neighbours and paths, and the graph itself. */
final class TieQueries {

    static final String NODE =
            "node { __typename id ... on Person { name birthDate } ... on Place { kind label } }";
    static final String NEIGHBOURS =
            "query($of: ID!, $kinds: [TieKind!], $first: Int, $after: String, $scope: ScopeInput, $asOf: Date) { neighbours(of: $of, kinds: $kinds, first: $first, after: $after, scope: $scope, asOf: $asOf) { totalCount truncated pageInfo { hasNextPage endCursor } edges { cursor tie { kind outgoing role share on spell { from to } source { file line } } "
                    + NODE
                    + " } } }";
    static final String COUNTED =
            "query($of: ID!, $first: Int) { neighbours(of: $of, first: $first) { totalCount truncated edges { node { id } } } }";
    static final String PATHS =
            "query($from: ID!, $to: ID!, $maxHops: Int, $kinds: [TieKind!], $first: Int, $scope: ScopeInput) { paths(from: $from, to: $to, maxHops: $maxHops, kinds: $kinds, first: $first, scope: $scope) { more hubs { __typename id } paths { length start { id } steps { ties { kind outgoing } "
                    + NODE
                    + " } } } }";

    private TieQueries() {}

    static List<Record> rows(String cypher) {
        return GraphForTests.driver()
                .executableQuery(cypher)
                .withParameters(Map.of("day", SampleCity.DAY, "unit", SampleCity.KIN_VEHICLE_UNIT))
                .execute()
                .records();
    }

    static JsonNode neighbours(Client client, String of, Map<String, ?> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("of", of);
        return client.data(NEIGHBOURS, variables).path("neighbours");
    }

    static JsonNode paths(Client client, String from, String to, Map<String, ?> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("from", from);
        variables.put("to", to);
        return client.data(PATHS, variables).path("paths");
    }
}
