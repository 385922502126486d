package org.kinscope.api.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the service over HTTP, as a script would be. */
public final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final Map<String, String> headers = new HashMap<>();

    public Client(int port) {
        this.port = port;
    }

    /** {@return this client, with name and password by HTTP Basic} */
    public Client as(String user, String password) {
        return with(
                "Authorization",
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (user + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * {@return this client, logged in as the page is} For many requests: a password is slow to
     * check.
     */
    public Client loggedIn(String user, String password) {
        String body = JSON.writeValueAsString(Map.of("user", user, "password", password));
        String cookie =
                post("/login", "application/json", body)
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow();
        return with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    /** {@return this client, with one more header} */
    public Client with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** {@return the header by which this client says who it is} */
    public String authorization() {
        return headers.getOrDefault("Authorization", "");
    }

    /** {@return the data of a query that must succeed} */
    public JsonNode data(String query) {
        return data(query, Map.of());
    }

    /** {@return the data of a query that must succeed} */
    public JsonNode data(String query, Map<String, ?> variables) {
        JsonNode answer = graphql(query, variables);
        if (!answer.path("errors").isMissingNode()) {
            throw new AssertionError("errors where none should be: " + answer.path("errors"));
        }
        return answer.path("data");
    }

    /** {@return the code of the first error of a query that must fail} */
    public String code(String query) {
        return graphql(query, Map.of())
                .path("errors")
                .path(0)
                .path("extensions")
                .path("code")
                .asString("no error");
    }

    /** {@return the whole answer} */
    public JsonNode graphql(String query, Map<String, ?> variables) {
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        return JSON.readTree(post("/graphql", "application/json", body).body());
    }

    /** {@return the answer to a POST} */
    public HttpResponse<String> post(String path, String contentType, String body) {
        return send(
                request(path)
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** {@return the answer to a POST, as it came} */
    public HttpResponse<byte[]> postForBytes(String path, String contentType, String body) {
        try {
            return HTTP.send(
                    request(path)
                            .header("Content-Type", contentType)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@return the answer to a GET} */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** {@return a JSON text as a tree} */
    public static JsonNode json(@Nullable String text) {
        return JSON.readTree(text == null ? "" : text);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers.forEach(request::header);
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(
                    request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
