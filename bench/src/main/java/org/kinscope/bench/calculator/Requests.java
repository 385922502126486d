package org.kinscope.bench.calculator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kinscope.api.app.Service;
import org.kinscope.api.app.ServiceOptions;
import org.kinscope.api.limits.Limits;
import org.kinscope.api.person.IdNumbers;
import org.neo4j.driver.Driver;

/** Asks a service for the entitlements of one unit after another, as the page asks. */
final class Requests {

    private static final int WARM = 500;

    /** All that the match report's page shows of a programme. */
    private static final String QUERY =
            "query($no: ID!) { entitlements(aidUnit: $no) { asOf profile yearly amountsNotKnown"
                    + " members { key name counts } tier { assessed size conditions { words { zh }"
                    + " verdict basis used { value } } missing { zh } } programmes { programme"
                    + " title { zh } member outcome amount period yearly steps { words { zh }"
                    + " formula told used { value basis } } conditions { words { zh } verdict"
                    + " basis missing { zh } } missing { zh } excludedBy notes { zh } } notes { zh"
                    + " } } }";

    private final Driver driver;
    private final Path data;
    private final LocalDate day;

    Requests(Driver driver, Path data, LocalDate day) {
        this.driver = driver;
        this.data = data;
        this.day = day;
    }

    /** {@return nanoseconds of each counted request, after {@value #WARM} that are not} */
    List<Long> times(List<String> units, int requests) throws IOException {
        remove();
        Files.createDirectories(data);
        try (Service service =
                        Service.start(
                                new ServiceOptions(
                                        driver,
                                        IdNumbers.NONE,
                                        data,
                                        ServiceOptions.LOOPBACK,
                                        0,
                                        day,
                                        null,
                                        false,
                                        Limits.DEFAULT));
                HttpClient http = HttpClient.newHttpClient()) {
            String cookie = logIn(http, service);
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < WARM + requests && !units.isEmpty(); i++) {
                String body =
                        "{\"query\": \""
                                + QUERY
                                + "\", \"variables\": {\"no\": \""
                                + units.get(i % units.size())
                                + "\"}}";
                long from = System.nanoTime();
                HttpResponse<String> answer =
                        send(http, request(service, "/graphql", body).header("Cookie", cookie));
                if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
                    throw new IllegalStateException("no answer: " + answer.body());
                }
                if (i >= WARM) {
                    times.add(System.nanoTime() - from);
                }
            }
            return times;
        }
    }

    private static String logIn(HttpClient http, Service service) {
        String password = service.firstPassword().orElseThrow();
        String body = "{\"user\": \"analyst\", \"password\": \"" + password + "\"}";
        String cookie =
                send(http, request(service, "/login", body))
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static HttpRequest.Builder request(Service service, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("the service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void remove() throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
