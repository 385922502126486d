package org.kinscope.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GraphqlPageIT {

    @Test
    void every_example_of_the_page_is_answered_with_something() throws IOException {
        String page =
                Files.readString(
                        Path.of(System.getProperty("kinscope.home", ".."), "docs/graphql.md"));
        var examples =
                Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL)
                        .matcher(page)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList();

        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        for (String example : examples) {
            JsonNode data = SampleCity.client().data(example);
            for (JsonNode field : data) {
                assertThat(field.isNull() || field.isEmpty()).as(example).isFalse();
            }
        }
    }
}
