package org.kinscope.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of docs/graphql, asked of the sample city; docs/graphql.md shows them all. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GraphqlExamplesIT {

    private static final String BEGIN = "<!-- examples: made of the files in graphql/ -->\n";
    private static final String END = "<!-- end of the examples -->\n";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter(
                                            Separators.createDefaultInstance()
                                                    .withObjectNameValueSpacing(
                                                            Separators.Spacing.AFTER))
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                    .build();

    static List<Example> examples() throws IOException {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    @Order(1) // Before the page, which shows the answers.
    void each_query_gets_the_answer_of_its_file(Example example) throws IOException {
        JsonNode answer = SampleCity.client().graphql(example.query(), variables(example));

        assertThat(example.query()).startsWith("# ").endsWith("\n");
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        KeptFile.agrees(
                example.answer(),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n");
    }

    @Test
    @Order(2)
    void the_page_shows_every_example_as_it_is() throws IOException {
        var page = KeptFile.at("docs/graphql.md");
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        String shown =
                Example.all().stream().map(Example::onThePage).collect(Collectors.joining("\n"));

        assertThat(Example.all()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(begin).isBetween(BEGIN.length(), end);
        KeptFile.agrees(page, text.substring(0, begin) + shown + text.substring(end));
    }

    @Test
    @Order(3)
    void every_answer_has_its_query() throws IOException {
        List<String> names = Example.all().stream().map(Example::name).toList();
        try (var files = Files.list(KeptFile.at("docs/graphql"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(file -> file.endsWith(".json"))
                    .allSatisfy(
                            file ->
                                    assertThat(names)
                                            .contains(
                                                    file.replaceFirst(
                                                            "(\\.variables)?\\.json$", "")));
        }
    }

    private static Map<String, Object> variables(Example example) {
        if (example.variables().isEmpty()) {
            return Map.of();
        }
        JsonNode variables = Client.json(example.variables());
        return JSON.convertValue(
                variables, new tools.jackson.core.type.TypeReference<Map<String, Object>>() {});
    }
}
