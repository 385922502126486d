package org.kinscope.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;

/** What the audits leave open: methods, media types, batches and operations that do not exist. */
class RequestShapeIT {

    private static final String JSON = "application/json";
    private static final String RESPONSE = "application/graphql-response+json";
    private static final String ABOUT = "{\"query\": \"{ about { version } }\"}";

    private static String code(HttpResponse<String> answer) {
        return Client.json(answer.body())
                .path("errors")
                .path(0)
                .path("extensions")
                .path("code")
                .asString("no error");
    }

    private static HttpResponse<String> accepting(String mediaType, String body) {
        return SampleCity.client().with("Accept", mediaType).post("/graphql", JSON, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void a_query_comes_by_post_or_is_refused(String method) throws Exception {
        int port = SampleCity.service().port();
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + port
                                                + "/graphql?query=%7Babout%7Bversion%7D%7D"))
                        .header("Authorization", SampleCity.client().authorization())
                        .header("Content-Type", JSON)
                        .method(method, HttpRequest.BodyPublishers.ofString(ABOUT))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("POST");
            assertThat(code(answer)).isEqualTo("ONLY_BY_POST");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ about }\", \"variables\": []}",
                "{\"query\": \"{ about }\", \"variables\": \"x\"}",
                "{\"query\": \"{ about }\", \"extensions\": 1}",
                "{\"query\": \"{ about }\", \"operationName\": {}}",
                "{\"query\": {}}",
                "{\"query\": null}",
                "[{\"query\": \"{ about { version } }\"}]",
                "null",
                "",
                "{\"query\": \"{ about { version } }\""
            })
    void what_is_no_request_is_a_bad_request_in_any_media_type(String body) {
        for (String mediaType : new String[] {JSON, RESPONSE}) {
            HttpResponse<String> answer = accepting(mediaType, body);

            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(code(answer)).as(body).isEqualTo("BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"\"}",
                "{\"query\": \"{ about\"}",
                "{\"query\": \"{ nothing }\"}",
                "{\"query\": \"{ about { version } }\", \"operationName\": \"nobody\"}",
                "{\"query\": \"query a { about { version } } query b { about { version } }\"}",
                "{\"query\": \"query($text: String!) { search(text: $text) { key } }\"}",
                "{\"query\": \"mutation { about { version } }\"}",
                "{\"query\": \"subscription { about { version } }\"}",
                "{\"query\": \"fragment a on About { version }\"}"
            })
    void what_cannot_be_run_is_400_in_its_own_media_type_and_200_as_plain_json(String body) {
        HttpResponse<String> own = accepting(RESPONSE, body);
        HttpResponse<String> plain = accepting(JSON, body);

        assertThat(own.statusCode()).as(body).isEqualTo(400);
        assertThat(own.headers().firstValue("Content-Type").orElseThrow()).startsWith(RESPONSE);
        assertThat(plain.statusCode()).as(body).isEqualTo(200);
        assertThat(code(own)).as(body).isIn("SYNTAX", "INVALID_QUERY", "INVALID_ARGUMENT");
        assertThat(code(plain)).as(body).isEqualTo(code(own));
        assertThat(Client.json(own.body()).has("data")).as(body).isFalse();
    }

    @Test
    void a_field_that_fails_leaves_the_status_of_an_answer() {
        HttpResponse<String> answer =
                accepting(
                        RESPONSE, "{\"query\": \"{ search(text: \\\"x\\\", first: 0) { key } }\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(code(answer)).isEqualTo("PAGE_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/event-stream", "application/xml", "nonsense"})
    void an_answer_that_nobody_can_write_is_refused_without_a_fault(String mediaType) {
        HttpResponse<String> answer = accepting(mediaType, ABOUT);

        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 499);
        assertThat(accepting(mediaType, "null").statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.");
    }

    @Test
    void the_schema_is_plain_text_in_utf_8() {
        HttpResponse<String> schema = SampleCity.client().get("/graphql/schema");

        assertThat(schema.statusCode()).isEqualTo(200);
        assertThat(schema.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(schema.body()).contains("配偶").contains("360°");
    }
}
