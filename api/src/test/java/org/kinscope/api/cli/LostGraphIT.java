package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.app.Service;
import org.kinscope.api.app.ServiceOptions;
import org.kinscope.api.limits.Limits;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.embedded.EmbeddedGraph;

/** A service whose graph goes away says so, and goes on with it when it is back, by itself. */
class LostGraphIT {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Began began;

    /** What a test begins with. */
    private record Began(OpenGraph graph, KeptGraph kept, Service service, String password) {}

    @BeforeEach
    void a_city_of_one() {
        OpenGraph graph = open();
        KeptGraph kept = new KeptGraph(graph);
        Service started = serve(kept);
        began = new Began(graph, kept, started, started.firstPassword().orElseThrow());
        kept.driver().executableQuery("CREATE (:Person {personId: 'a', name: '甲'})").execute();
        assertThat(persons()).isEqualTo("200 1");
        assertThat(ready()).isEqualTo(200);
    }

    @AfterEach
    void end() {
        began().service().close();
        began().kept().close();
    }

    private Began began() {
        return Objects.requireNonNull(began);
    }

    @Test
    void a_killed_graph_is_started_again_and_nothing_is_lost() {
        long killed = own(began().graph()).serverPid();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        await("the loss is told", () -> ready() == 503 || !persons().equals("200 1"));
        await("it answers again", () -> ready() == 200);
        assertThat(persons()).isEqualTo("200 1");
        assertThat(ProcessHandle.of(killed).map(ProcessHandle::isAlive).orElse(false)).isFalse();
    }

    @Test
    void a_stopped_graph_is_told_as_not_ready_while_the_service_lives_and_goes_on_later()
            throws IOException {
        long stopped = own(began().graph()).serverPid();
        signal("-STOP", stopped);
        try {
            await("it is told", () -> ready() == 503);
            assertThat(get("/healthz").statusCode()).isEqualTo(200);
            String answer = persons();
            assertThat(answer).containsAnyOf("GRAPH_UNAVAILABLE", "TIMEOUT");
        } finally {
            signal("-CONT", stopped);
        }
        await("it answers again", () -> ready() == 200 && persons().equals("200 1"));
        assertThat(own(began().graph()).serverPid())
                .as("the same process went on")
                .isEqualTo(stopped);
    }

    @Test
    void a_second_service_on_the_folder_joins_the_graph_and_keeps_it_when_the_first_ends() {
        OpenGraph second = open();
        assertThat(second.own()).isNull();
        try (KeptGraph keptBySecond = new KeptGraph(second)) {
            assertThat(count(keptBySecond)).isEqualTo(1);
            began().service().close();
            began().kept().close();
            await("the second has its own graph", () -> counts(keptBySecond));
            assertThat(count(keptBySecond)).isEqualTo(1);
        }
    }

    private static boolean counts(KeptGraph graph) {
        try {
            return count(graph) == 1;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static long count(KeptGraph graph) {
        return graph.driver()
                .executableQuery("MATCH (p:Person) RETURN count(p) AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    private OpenGraph open() {
        GlobalOptions global = new GlobalOptions();
        global.data = folder.resolve("data");
        return OpenGraph.open(global);
    }

    private Service serve(KeptGraph kept) {
        return Service.start(
                new ServiceOptions(
                        kept.driver(),
                        IdNumbers.NONE,
                        folder.resolve("data"),
                        ServiceOptions.LOOPBACK,
                        0,
                        LocalDate.of(2020, 12, 31),
                        null,
                        false,
                        Limits.DEFAULT));
    }

    private static EmbeddedGraph own(OpenGraph graph) {
        return Objects.requireNonNull(graph.own());
    }

    /** {@return the status of the answer, and how many people it counts or its error's code} */
    private String persons() {
        HttpResponse<String> answer =
                send(
                        request("/graphql")
                                .header("Content-Type", "application/json")
                                .header("Authorization", authorization())
                                .POST(BodyPublishers.ofString("{\"query\":\"{about{persons}}\"}"))
                                .build());
        String body = answer.body();
        String value =
                body.contains("\"persons\":")
                        ? body.replaceAll("(?s).*\"persons\":(\\d+).*", "$1")
                        : body.replaceAll("(?s).*\"code\":\"(\\w+)\".*", "$1");
        return answer.statusCode() + " " + value;
    }

    private int ready() {
        return get("/readyz").statusCode();
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + began().service().port() + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.ofString()).join();
    }

    private String authorization() {
        String both = "analyst:" + began().password();
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void signal(String name, long pid) throws IOException {
        int status =
                new ProcessBuilder("kill", name, Long.toString(pid))
                        .start()
                        .onExit()
                        .join()
                        .exitValue();
        assertThat(status).isZero();
    }
}
