package org.kinscope.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;

class LimitsIT {

    private static String repeated(int times, String each) {
        return IntStream.range(0, times)
                .mapToObj(i -> each.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(" "));
    }

    @Test
    void thirty_aliases_are_answered_and_one_more_is_refused() {
        var client = SampleCity.client();

        assertThat(client.data("{ " + repeated(30, "a#: about { version }") + " }")).hasSize(30);
        assertThat(client.code("{ " + repeated(31, "a#: about { version }") + " }"))
                .isEqualTo("TOO_MANY_ALIASES");
    }

    @Test
    void a_query_deeper_than_ten_levels_is_refused() {
        var client = SampleCity.client();
        String nine = "{ kin { person { source { file } } } }";
        assertThat(client.data("{ portrait(aidUnit: \"none\") " + nine + " }")).isNotEmpty();

        // The schema leads back into itself nowhere, so a deep query is one that a smaller limit
        // refuses.
        Limits shallow = new Limits(65536, 3000, 3, 2000, 30, Duration.ofSeconds(10), 4, 5_000_000);
        try (Service service = SampleCity.serve(shallow, true)) {
            Client strict =
                    new Client(service.port()).as("analyst", service.firstPassword().orElseThrow());
            assertThat(strict.code("{ portrait(aidUnit: \"none\") " + nine + " }"))
                    .isEqualTo("TOO_DEEP");
            assertThat(
                            strict.code(
                                    "{ __schema { types { fields { type { ofType { name } } } } } }"))
                    .isEqualTo("no error");
        }
    }

    @Test
    void list_sizes_count_so_that_a_large_page_of_deep_findings_is_refused() {
        var client = SampleCity.client();
        String wide =
                "{ findings(first: %d) { edges { node { id evidence { steps { what { zh en }"
                        + " source { file line dataset department } } } } } } }";

        assertThat(client.code(wide.formatted(200))).isEqualTo("TOO_COMPLEX");
        assertThat(client.code(wide.formatted(2))).isEqualTo("no error");
        assertThat(client.code("{ findings(first: 200) { edges { node { id code } } } }"))
                .isEqualTo("no error");
    }

    @Test
    void too_long_and_too_many_tokens_are_told_apart_from_a_syntax_error() {
        var client = SampleCity.client();

        assertThat(client.code("{ about { version } } #" + "x".repeat(65_536)))
                .isEqualTo("DOCUMENT_TOO_LONG");
        assertThat(client.code("{ about { " + repeated(3_001, "version") + " } }"))
                .isEqualTo("TOO_MANY_TOKENS");
        assertThat(client.code("{ about { version }")).isEqualTo("SYNTAX");
    }

    @Test
    void fragments_that_multiply_are_refused_in_no_time() {
        StringBuilder bomb = new StringBuilder("{ ...f0 } ");
        for (int i = 0; i < 60; i++) {
            int next = i + 1;
            bomb.append(
                    "fragment f%d on Query { ...f%d x%d: about { version } ...f%d } "
                            .formatted(i, next, i, next));
        }
        bomb.append("fragment f60 on Query { about { version } }");
        long started = System.nanoTime();

        String code = SampleCity.client().code(bomb.toString());

        assertThat(code).isIn("TOO_MANY_ALIASES", "TOO_COMPLEX", "INVALID_QUERY");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void an_answer_that_takes_too_long_is_ended() {
        Limits hasty = new Limits(65536, 3000, 10, 2000, 30, Duration.ofMillis(1), 4, 5_000_000);
        try (Service service = SampleCity.serve(hasty, true)) {
            Client client =
                    new Client(service.port()).as("analyst", service.firstPassword().orElseThrow());
            assertThat(
                            client.code(
                                    "{ portrait(aidUnit: \"%s\") { findings { id } } }"
                                            .formatted(SampleCity.KIN_VEHICLE_UNIT)))
                    .isEqualTo("TIMEOUT");
        }
    }

    @Test
    void an_answer_that_grows_too_large_is_not_sent() {
        Limits small = new Limits(65536, 3000, 10, 2000, 30, Duration.ofSeconds(10), 4, 2_000);
        try (Service service = SampleCity.serve(small, true)) {
            Client client =
                    new Client(service.port()).as("analyst", service.firstPassword().orElseThrow());
            var answer =
                    client.graphql(
                            "{ findings(first: 50) { edges { node { id sentence { zh en } } } } }",
                            Map.of());
            assertThat(answer.path("errors").path(0).path("extensions").path("code").asString())
                    .isEqualTo("ANSWER_TOO_LARGE");
            assertThat(answer.path("data").path("findings").isMissingNode()).isTrue();
        }
    }
}
