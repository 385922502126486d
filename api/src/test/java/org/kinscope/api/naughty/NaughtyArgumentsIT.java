package org.kinscope.api.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.error.ErrorCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Naughty strings as every argument of every query that introspection tells of. */
class NaughtyArgumentsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> STRINGS =
            NaughtyStrings.all().stream().filter(text -> text.length() < 1_000).toList();
    // A scalar of its own reads its text at one place for all arguments.
    private static final List<String> SOME =
            IntStream.range(0, STRINGS.size())
                    .filter(n -> n % 25 == 0)
                    .mapToObj(STRINGS::get)
                    .toList();
    private static final String NUMBER = "321281" + "19760310" + "1959";
    private static final Set<String> CODES =
            Arrays.stream(ErrorCode.values())
                    .filter(code -> code != ErrorCode.INTERNAL)
                    .map(Enum::name)
                    .collect(Collectors.toSet());
    private static final Pattern INSIDES =
            Pattern.compile(
                    "Exception|\\b(?:java|jdk|org|com|graphql|tools|reactor|jakarta)"
                            + "(?:\\.[a-z0-9]+)+\\.[A-Z]");

    private static Client client;

    @BeforeAll
    static void logIn() {
        client = SampleCity.session();
    }

    static List<SchemaArgument> arguments() {
        return SchemaArgument.all(SampleCity.client());
    }

    @Test
    void the_walk_reaches_the_arguments_that_are_known() {
        assertThat(arguments())
                .extracting(SchemaArgument::toString)
                .contains(
                        "search(text)",
                        "person(id)",
                        "portrait(aidUnit)",
                        "findings(filter.codes)",
                        "findings(filter.state)",
                        "findings(after)",
                        "aidUnit(asOf)",
                        "aidUnit(scope.division)");
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void no_text_in_a_variable_breaks_the_service(SchemaArgument argument) {
        // A scalar of its own refuses the whole request, so there each text comes alone.
        int size = argument.takesAnyText() ? Batches.SIZE : 1;
        List<String> strings = Stream.concat(STRINGS.stream(), Stream.of(NUMBER)).toList();
        for (int from = 0; from < strings.size(); from += size) {
            List<String> some = strings.subList(from, Math.min(from + size, strings.size()));
            String query = Batches.query(argument.field(), argument.variableType(), some.size());
            Map<String, Object> variables =
                    Batches.variables(some.stream().map(argument::value).toList());
            answered(JSON.writeValueAsString(Map.of("query", query, "variables", variables)), some);
        }
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void no_text_in_the_query_breaks_the_service(SchemaArgument argument) {
        List<String> strings = Stream.concat(STRINGS.stream(), Stream.of(NUMBER)).toList();
        for (int from = 0; from < strings.size(); from += Batches.SIZE) {
            List<String> some =
                    strings.subList(from, Math.min(from + Batches.SIZE, strings.size()));
            StringBuilder query = new StringBuilder("{");
            for (int i = 0; i < some.size(); i++) {
                String literal = argument.literal(JSON.writeValueAsString(some.get(i)));
                query.append(" a").append(i).append(": ");
                query.append(argument.field().replace("$k", literal));
            }
            answered(JSON.writeValueAsString(Map.of("query", query.append(" }").toString())), some);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "operationName", "variables", "extensions"})
    void no_text_beside_the_arguments_breaks_the_service(String part) {
        for (String text : STRINGS) {
            Object value =
                    switch (part) {
                        case "variables", "extensions" -> Map.of(text, text);
                        default -> text;
                    };
            var request = new java.util.HashMap<String, Object>();
            request.put("query", "query named { about { version } }");
            request.put(part, value);
            answered(JSON.writeValueAsString(request), List.of(text));
        }
    }

    private static List<String> withNumber(List<String> strings) {
        return Stream.concat(strings.stream(), Stream.of(NUMBER)).toList();
    }

    private static void answered(String body, List<String> strings) {
        HttpResponse<String> answer = client.post("/graphql", "application/json", body);
        assertThat(answer.statusCode()).as(body).isIn(200, 400);
        JsonNode json = Client.json(answer.body());
        JsonNode errors = json.path("errors");
        assertThat(answer.body()).doesNotContain(NUMBER);
        assertThat(errors.toString()).doesNotContainPattern(INSIDES);
        List<String> codes = new ArrayList<>();
        errors.forEach(error -> codes.add(error.path("extensions").path("code").asString()));
        assertThat(CODES).as(strings + ": " + errors).containsAll(codes);
        assertThat(json.has("data") || !codes.isEmpty()).as(answer.body()).isTrue();
    }
}
