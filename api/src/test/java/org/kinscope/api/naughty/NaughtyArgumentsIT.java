package org.kinscope.api.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    /** What may be said of a text that is no query, of one that fits no type, of a value. */
    private static final Set<ErrorCode> OF_A_QUERY =
            EnumSet.of(ErrorCode.SYNTAX, ErrorCode.INVALID_QUERY, ErrorCode.BAD_REQUEST);

    // A text that is an amount is none that is wrong: what is missing then is whom it is about.
    private static final Set<ErrorCode> OF_A_TYPE =
            EnumSet.of(
                    ErrorCode.INVALID_QUERY, ErrorCode.INVALID_ARGUMENT, ErrorCode.NAME_ONE_FAMILY);
    private static final Set<ErrorCode> OF_A_VALUE =
            EnumSet.of(
                    ErrorCode.INVALID_ARGUMENT,
                    ErrorCode.INVALID_SCOPE,
                    ErrorCode.INVALID_CURSOR,
                    ErrorCode.TEXT_TOO_LONG,
                    ErrorCode.ADDRESS_TOO_LONG,
                    ErrorCode.NAME_ONE_SUBJECT,
                    ErrorCode.NAME_ONE_FAMILY);
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
        inBatches(
                withNumber(argument.takesAnyText() ? STRINGS : SOME),
                argument.takesAnyText() ? Batches.SIZE : 1,
                argument,
                some ->
                        Map.of(
                                "query",
                                Batches.query(
                                        argument.field(), argument.variableType(), some.size()),
                                "variables",
                                Batches.variables(some.stream().map(argument::value).toList())));
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void no_text_in_the_query_breaks_the_service(SchemaArgument argument) {
        // What the values do once they are read, the test of variables shows: here they are read,
        // judged, and not asked for.
        inBatches(
                withNumber(STRINGS),
                Batches.SIZE,
                argument,
                some -> {
                    StringBuilder query =
                            new StringBuilder("{ __typename ... @include(if: false) {");
                    for (int i = 0; i < some.size(); i++) {
                        String literal = argument.literal(JSON.writeValueAsString(some.get(i)));
                        query.append(" a").append(i).append(": ");
                        query.append(argument.field().replace("$k", literal));
                    }
                    return Map.of("query", query.append(" } }").toString());
                });
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
            answered(asked(JSON.writeValueAsString(request)), List.of(text), OF_A_QUERY);
        }
    }

    private static List<String> withNumber(List<String> strings) {
        return Stream.concat(strings.stream(), Stream.of(NUMBER)).toList();
    }

    // What is dear comes in smaller batches: a limit that refuses all would hide what is asked.
    private static void inBatches(
            List<String> strings,
            int size,
            SchemaArgument argument,
            Function<List<String>, Map<String, Object>> request) {
        for (int from = 0; from < strings.size(); from += size) {
            List<String> some = strings.subList(from, Math.min(from + size, strings.size()));
            HttpResponse<String> answer = asked(JSON.writeValueAsString(request.apply(some)));
            if (some.size() > 1 && answer.body().contains(ErrorCode.TOO_COMPLEX.name())) {
                inBatches(some, some.size() / 2, argument, request);
            } else {
                answered(answer, some, argument.takesAnyText() ? OF_A_VALUE : OF_A_TYPE);
            }
        }
    }

    private static HttpResponse<String> asked(String body) {
        return client.post("/graphql", "application/json", body);
    }

    private static void answered(
            HttpResponse<String> answer, List<String> strings, Set<ErrorCode> codes) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
        JsonNode json = Client.json(answer.body());
        JsonNode errors = json.path("errors");
        assertThat(answer.body()).doesNotContain(NUMBER);
        assertThat(errors.toString()).doesNotContainPattern(INSIDES);
        Set<ErrorCode> said = EnumSet.noneOf(ErrorCode.class);
        for (JsonNode error : errors) {
            said.add(ErrorCode.valueOf(error.path("extensions").path("code").asString()));
        }
        assertThat(codes).as(strings + ": " + errors).containsAll(said);
        assertThat(json.has("data") || !said.isEmpty()).as(answer.body()).isTrue();
    }
}
