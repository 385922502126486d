package org.kinscope.api.portrait;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.app.Client;
import tools.jackson.databind.JsonNode;

/** What the lists, ids and ties answer, so that two times can be compared. */
final class Lists {

    private static final String DAYS = "$knownOn: Date";
    private static final String UNITS =
            "query("
                    + DAYS
                    + ") { aidUnits(first: 20, filter: {leastMembers: 2}, knownOn: $knownOn) { pageInfo { endCursor } edges { node { id divisionCode address members { running person { id name } } } } } }";
    private static final String PEOPLE =
            "query("
                    + DAYS
                    + ") { people(first: 200, filter: {division: \"321281\", alive: true, bornTo: \"1945-01-01\"}, knownOn: $knownOn) { edges { node { id name birthDate divisionCode } } } }";
    private static final String HOUSEHOLDS =
            "query("
                    + DAYS
                    + ") { households(first: 30, filter: {leastMembers: 2}, knownOn: $knownOn) { edges { node { id divisionCode divisionName address members { running relationToHead from to person { id name } } } } } }";
    // What is derived is known only now.
    private static final String TIES =
            "query($id: ID!, "
                    + DAYS
                    + ") { neighbours(of: $id, first: 50, knownOn: $knownOn, kinds: [SPOUSE_OF PARENT_OF FILED_KIN REGISTERED_IN MEMBER_OF LOCATED_AT HAS_ROLE EMPLOYED_BY OWNS USED HOLDS REACHED_AT]) { totalCount edges { tie { kind role share spell { from to } source { delivery file line } } node { id ... on Person { name } ... on Household { address } } } } }";

    private Lists() {}

    /** {@return the answers by what was asked} */
    static Map<String, JsonNode> answers(
            Client client, List<String> people, @Nullable String knownOn) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("knownOn", knownOn);
        answers.put("units", client.data(UNITS, variables));
        answers.put("people", client.data(PEOPLE, variables));
        answers.put("households", client.data(HOUSEHOLDS, variables));
        for (String id : people) {
            variables.put("id", id);
            answers.put(id, client.data(TIES, variables));
        }
        return answers;
    }
}
