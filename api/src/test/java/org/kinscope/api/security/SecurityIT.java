package org.kinscope.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import org.kinscope.api.limits.Limits;
import org.slf4j.LoggerFactory;

class SecurityIT {

    private static final String ABOUT = "{\"query\": \"{ about { version } }\"}";
    private static final String JSON = "application/json";

    private static Client stranger() {
        return new Client(SampleCity.service().port());
    }

    private static String code(HttpResponse<String> response) {
        return Client.json(response.body())
                .path("errors")
                .path(0)
                .path("extensions")
                .path("code")
                .asString();
    }

    @Test
    void a_stranger_is_refused_with_a_code_and_a_challenge_for_scripts_only() {
        HttpResponse<String> script = stranger().post("/graphql", JSON, ABOUT);
        HttpResponse<String> page =
                stranger()
                        .with("Sec-Fetch-Mode", "cors")
                        .with("Sec-Fetch-Site", "same-origin")
                        .post("/graphql", JSON, ABOUT);

        assertThat(script.statusCode()).isEqualTo(401);
        assertThat(code(script)).isEqualTo("UNAUTHENTICATED");
        assertThat(script.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void a_login_opens_a_session_that_a_logout_ends() {
        try (Service service = SampleCity.serve(Limits.DEFAULT, false)) {
            String login =
                    "{\"user\": \"analyst\", \"password\": \"%s\"}"
                            .formatted(service.firstPassword().orElseThrow());
            HttpResponse<String> in = new Client(service.port()).post("/login", JSON, login);
            String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
            String session = cookie.substring(0, cookie.indexOf(';'));

            assertThat(in.statusCode()).isEqualTo(200);
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
            Client known = new Client(service.port()).with("Cookie", session);
            assertThat(known.post("/graphql", JSON, ABOUT).statusCode()).isEqualTo(200);
            assertThat(known.get("/session").body()).contains("analyst");
            assertThat(known.post("/logout", JSON, "{}").statusCode()).isEqualTo(204);
            assertThat(known.post("/graphql", JSON, ABOUT).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_has_to_wait() {
        try (Service service = SampleCity.serve(Limits.DEFAULT, false)) {
            for (int i = 0; i < 5; i++) {
                HttpResponse<String> wrong =
                        new Client(service.port())
                                .post(
                                        "/login",
                                        JSON,
                                        "{\"user\": \"analyst\", \"password\": \"guess\"}");
                assertThat(wrong.statusCode()).isEqualTo(401);
                assertThat(code(wrong)).isEqualTo("WRONG_LOGIN");
            }
            HttpResponse<String> right =
                    new Client(service.port())
                            .as("analyst", service.firstPassword().orElseThrow())
                            .post("/graphql", JSON, ABOUT);

            assertThat(right.statusCode()).isEqualTo(429);
            assertThat(code(right)).isEqualTo("TOO_MANY_LOGINS");
            assertThat(right.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void what_another_site_could_send_is_refused() {
        Client client = SampleCity.client();

        assertThat(client.post("/graphql", "text/plain", ABOUT).statusCode()).isEqualTo(415);
        assertThat(
                        client.post("/graphql", "application/x-www-form-urlencoded", "query=x")
                                .statusCode())
                .isEqualTo(415);
        assertThat(
                        SampleCity.client()
                                .with("Sec-Fetch-Site", "cross-site")
                                .post("/graphql", JSON, ABOUT)
                                .statusCode())
                .isEqualTo(403);
        assertThat(client.get("/graphql?query=%7Babout%7Bversion%7D%7D").statusCode())
                .isEqualTo(405);
    }

    @Test
    void answers_carry_the_headers_that_keep_a_page_safe() {
        HttpResponse<String> page = stranger().get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>page</title>");
        assertThat(stranger().get("/portrait/unit/1").body()).contains("<title>page</title>");
        assertThat(stranger().get("/missing.js").statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void a_keeper_asks_without_a_login() {
        assertThat(stranger().get("/healthz").body()).contains("up");
        assertThat(stranger().get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void every_line_that_a_running_service_logs_passes_the_mask() {
        SampleCity.service();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        List<Object> layouts = new ArrayList<>();
        root.iteratorForAppenders()
                .forEachRemaining(
                        appender ->
                                layouts.add(
                                        ((LayoutWrappingEncoder<?>)
                                                        ((OutputStreamAppender<?>) appender)
                                                                .getEncoder())
                                                .getLayout()));

        assertThat(layouts).isNotEmpty().allMatch(MaskingLayout.class::isInstance);
    }

    @Test
    void introspection_is_answered_in_a_demonstration_only() {
        String query = "{ __schema { queryType { name } } }";
        assertThat(SampleCity.client().code(query)).isEqualTo("no error");

        try (Service service = SampleCity.serve(Limits.DEFAULT, false)) {
            Client client =
                    new Client(service.port()).as("analyst", service.firstPassword().orElseThrow());
            assertThat(client.code(query)).isEqualTo("INTROSPECTION_OFF");
            assertThat(SampleCity.client().code(query)).isEqualTo("no error");
        }
        assertThat(SampleCity.client().code(query)).isEqualTo("no error");
    }
}
