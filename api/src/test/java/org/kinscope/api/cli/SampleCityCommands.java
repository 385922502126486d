package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the sample city by commands, over GraphQL and in Cypher. */
final class SampleCityCommands {

    static final String DAY = "2020-12-31";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleCityCommands() {}

    /** {@return the data folder of the sample city, which is loaded} */
    static Path data() {
        SampleCity.service();
        return GraphForTests.dataFolder();
    }

    /** {@return what a command prints as JSON of the city's day} */
    static JsonNode json(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--as-of", DAY, "--json"));
        Shell.Outcome outcome = Shell.run(data(), all.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return JSON.readTree(outcome.out());
    }

    /** {@return what the service answers} */
    static JsonNode asked(String query) {
        return SampleCity.client().data(query, Map.of());
    }

    /** {@return the one number that a query of the graph gives} */
    static long counted(String cypher) {
        return GraphForTests.driver()
                .executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }
}
