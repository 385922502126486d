package org.kinscope.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import org.kinscope.api.limits.Limits;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;

class ErrorsIT {

    private static final String NUMBER = "321281" + "19760310" + "1959";

    private static JsonNode error(HttpResponse<String> response) {
        return Client.json(response.body()).path("errors").path(0);
    }

    private static HttpResponse<String> ask(String query, String language) {
        return SampleCity.client()
                .with("Accept-Language", language)
                .with("Accept", "application/graphql-response+json")
                .post("/graphql", "application/json", "{\"query\": \"" + query + "\"}");
    }

    @Test
    void an_error_has_a_code_the_requests_id_and_the_callers_language() {
        JsonNode zh = error(ask("{ nothing }", "zh-CN"));
        JsonNode en = error(ask("{ nothing }", "en"));

        assertThat(zh.path("message").asString()).isEqualTo("查询与接口定义不符");
        assertThat(en.path("message").asString()).isEqualTo("The query does not fit the schema");
        assertThat(en.path("extensions").path("code").asString()).isEqualTo("INVALID_QUERY");
        assertThat(en.path("extensions").path("rule").asString()).isEqualTo("FieldUndefined");
        assertThat(en.path("extensions").path("requestId").asString()).isNotBlank();
        assertThat(en.path("locations").path(0).path("line").asInt()).isEqualTo(1);
    }

    @Test
    void what_was_sent_never_comes_back_in_an_error() {
        for (String query :
                new String[] {
                    "{ search(text: " + NUMBER + ") { key } }",
                    "{ aidUnit(no: {a: " + NUMBER + "}) { no } }",
                    "{ about(x: " + NUMBER + ") { version } }",
                    "{ person(id: " + NUMBER + " { name } }",
                    "{ findings(after: \\\"" + NUMBER + "\\\") { totalCount } }",
                    "query($d: Date = \\\"" + NUMBER + "\\\") { about { version } }",
                    "{ person(id: \\\"x\\\", asOf: \\\"" + NUMBER + "\\\") { name } }"
                }) {
            String body = ask(query, "en").body();
            assertThat(body)
                    .contains("\"errors\"")
                    .doesNotContain(NUMBER)
                    .doesNotContain("Exception");
        }
    }

    @Test
    void the_answers_type_is_that_of_graphql_over_http() {
        HttpResponse<String> right = ask("{ about { version } }", "en");
        HttpResponse<String> wrong = ask("{ nothing }", "en");

        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/graphql-response+json");
        assertThat(wrong.statusCode()).isEqualTo(400);
    }

    @Test
    void without_the_graph_the_service_lives_says_so_and_is_not_ready() {
        try (Driver nowhere = GraphDatabase.driver("bolt://127.0.0.1:1");
                Service service = SampleCity.serve(nowhere, Limits.DEFAULT, false)) {
            Client client =
                    new Client(service.port()).as("analyst", service.firstPassword().orElseThrow());

            assertThat(client.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(client.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(client.code("{ about { version } }")).isEqualTo("GRAPH_UNAVAILABLE");
        }
    }

    @Test
    void a_body_that_is_no_request_is_a_bad_request() {
        Client client = SampleCity.client();

        for (String body : new String[] {"{", "[]", "\"x\"", "{}"}) {
            HttpResponse<String> answer = client.post("/graphql", "application/json", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(error(answer).path("extensions").path("code").asString())
                    .as(body)
                    .isEqualTo("BAD_REQUEST");
        }
    }
}
