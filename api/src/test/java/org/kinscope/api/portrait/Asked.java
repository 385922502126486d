package org.kinscope.api.portrait;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;

/** Asks what is known now, or was on a day. */
final class Asked {

    private static final String WHOLE =
            WholePortrait.WHOLE
                    .replace("$asOf: Date)", "$asOf: Date, $knownOn: Date)")
                    .replace("asOf: $asOf)", "asOf: $asOf, knownOn: $knownOn)");
    private static final String FINDINGS =
            "query($knownOn: Date, $after: String) { findings(first: 20, after: $after, knownOn:"
                    + " $knownOn) { totalCount pageInfo { hasNextPage endCursor } edges { node { id"
                    + " subjectLabel state firstSeen lastSeen asOf amount sentence { zh } evidence {"
                    + " kind value steps { fromLabel toLabel } } } } } }";
    private static final String PERSON =
            "query($id: ID!, $knownOn: Date) { person(id: $id, knownOn: $knownOn) { id name"
                    + " maskedIdNumber sex birthDate deathDate age address divisionCode divisionName"
                    + " registered source { delivery file line } } }";

    private Asked() {}

    static JsonNode portrait(String unit, @Nullable String known) {
        return ask(WHOLE, "unit", unit, known).path("portrait");
    }

    static JsonNode portraitOfPerson(String id, @Nullable String known) {
        return ask(WHOLE, "person", id, known).path("portrait");
    }

    static JsonNode person(String id, @Nullable String known) {
        return ask(PERSON, "id", id, known).path("person");
    }

    static JsonNode finding(String id, @Nullable String known) {
        return ask(
                        "query($id: ID!, $knownOn: Date) { finding(id: $id, knownOn: $knownOn) { id"
                                + " state lastSeen } }",
                        "id",
                        id,
                        known)
                .path("finding");
    }

    static JsonNode aidUnit(String no, @Nullable String known) {
        return ask(
                        "query($no: ID!, $knownOn: Date) { aidUnit(no: $no, knownOn: $knownOn) { no"
                                + " members { running } } }",
                        "no",
                        no,
                        known)
                .path("aidUnit");
    }

    static List<String> keysFound(String text, @Nullable String known) {
        JsonNode hits =
                ask(
                                "query($text: String!, $knownOn: Date) { search(text: $text, first:"
                                        + " 200, knownOn: $knownOn) { key } }",
                                "text",
                                text,
                                known)
                        .path("search");
        return StreamSupport.stream(hits.spliterator(), false)
                .map(hit -> hit.path("key").asString())
                .toList();
    }

    static List<JsonNode> findings(@Nullable String known) {
        List<JsonNode> all = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = ask(FINDINGS, "after", after, known).path("findings");
            page.path("edges").forEach(all::add);
            after =
                    page.path("pageInfo").path("hasNextPage").asBoolean()
                            ? page.path("pageInfo").path("endCursor").asString()
                            : null;
        } while (after != null);
        return all;
    }

    static JsonNode ask(String query, String name, @Nullable String value, @Nullable String known) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (value != null) {
            variables.put(name, value);
        }
        if (known != null) {
            variables.put("knownOn", known);
        }
        return SampleCity.client().data(query, variables);
    }

    static void run(String cypher) {
        GraphForTests.driver().executableQuery(cypher).execute();
    }

    static List<String> texts(String cypher) {
        return GraphForTests.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }
}
