package org.kinscope.api.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import org.kinscope.api.app.ServiceOptions;
import org.kinscope.api.limits.Limits;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.embedded.GraphForTests;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The quarantine of the sample city, as the service tells it. */
class QuarantineQueriesIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Client client;
    private static int planted;

    @BeforeAll
    static void the_city_is_served() throws IOException {
        client = SampleCity.session();
        JsonNode truth =
                JSON.readTree(
                        Files.readString(SampleCity.delivery().resolve("../truth/counts.json")));
        planted = 0;
        for (JsonNode file : truth.path("delivery")) {
            for (JsonNode count : file.path("quarantine")) {
                planted += count.asInt();
            }
        }
    }

    @Test
    void pages_go_through_all_entries_in_the_order_of_the_files() {
        List<String> ids = new ArrayList<>();
        List<String> places = new ArrayList<>();
        String after = null;
        do {
            JsonNode page =
                    client.data(
                                    "query($after: String) { quarantine(first: 20, after: $after,"
                                            + " filter: {states: [OPEN]}) { totalCount edges { node {"
                                            + " id file line value department } } pageInfo {"
                                            + " hasNextPage endCursor } } }",
                                    after == null ? Map.of() : Map.of("after", after))
                            .path("quarantine");
            assertThat(page.path("totalCount").asInt()).isEqualTo(planted);
            page.path("edges")
                    .forEach(
                            edge -> {
                                ids.add(edge.path("node").path("id").asString());
                                places.add(
                                        edge.path("node").path("file").asString()
                                                + edge.path("node").path("line").asInt());
                                assertThat(edge.path("node").path("value").asString(""))
                                        .doesNotContainPattern("\\d{12}");
                            });
            after =
                    page.path("pageInfo").path("hasNextPage").asBoolean()
                            ? page.path("pageInfo").path("endCursor").asString()
                            : null;
        } while (after != null);
        assertThat(ids).hasSize(planted).doesNotHaveDuplicates();
        assertThat(places).doesNotHaveDuplicates();
    }

    @Test
    void counts_add_up_and_say_since_when_the_oldest_waits() {
        for (QuarantineGroup by : QuarantineGroup.values()) {
            JsonNode counts =
                    client.data(
                                    "{ quarantineCounts(by: "
                                            + by
                                            + ", asOf: \"2021-01-05\") { key count oldestSince"
                                            + " oldestDays } }")
                            .path("quarantineCounts");
            int sum = 0;
            for (JsonNode count : counts) {
                sum += count.path("count").asInt();
                assertThat(count.path("oldestSince").asString()).isEqualTo("2020-12-31");
                assertThat(count.path("oldestDays").asInt()).isEqualTo(5);
            }
            assertThat(sum).as(by.name()).isEqualTo(planted);
        }
    }

    @Test
    void the_files_of_a_delivery_say_what_became_of_their_rows() {
        JsonNode deliveries =
                client.data(
                                "{ deliveries { quarantined corrects fileReports { name dataset"
                                        + " department read loaded unchanged quarantined refused reasons"
                                        + " { reason count } } } }")
                        .path("deliveries");
        JsonNode delivery = deliveries.path(deliveries.size() - 1);
        assertThat(delivery.path("quarantined").asInt()).isEqualTo(planted);
        assertThat(delivery.path("corrects")).isEmpty();
        assertThat(delivery.path("fileReports"))
                .hasSize(29)
                .allSatisfy(
                        file -> {
                            int reasons = 0;
                            for (JsonNode reason : file.path("reasons")) {
                                reasons += reason.path("count").asInt();
                            }
                            assertThat(reasons).isEqualTo(file.path("quarantined").asInt());
                            assertThat(file.path("read").asInt())
                                    .isEqualTo(
                                            file.path("loaded").asInt()
                                                    + file.path("unchanged").asInt()
                                                    + file.path("quarantined").asInt());
                            assertThat(file.path("department").asString()).isNotEmpty();
                        });
    }

    @Test
    void a_narrower_scope_hides_rows_of_other_divisions_and_what_rows_of_unknown_ones_say() {
        JsonNode found =
                client.data(
                                "{ quarantine(first: 200, scope: {division: \"321281\"}) { edges {"
                                        + " node { value } } } }")
                        .path("quarantine")
                        .path("edges");
        assertThat(found.size()).isBetween(1, planted);
        JsonNode nowhere =
                client.data(
                                "{ quarantine(first: 200, scope: {division: \"990000\"}) { edges {"
                                        + " node { value } } } }")
                        .path("quarantine")
                        .path("edges");
        assertThat(nowhere.size()).isLessThan(planted);
        assertThat(nowhere)
                .allSatisfy(
                        edge ->
                                assertThat(edge.path("node").path("value").asString("********"))
                                        .isEqualTo("********"));
    }

    @Test
    void somebody_of_a_department_sees_its_rows_alone_whatever_they_ask_for(@TempDir Path data)
            throws IOException {
        String hash = new BCryptPasswordEncoder(4).encode("secret");
        Files.writeString(
                data.resolve("users.json"),
                JSON.writeValueAsString(
                        Map.of(
                                "users",
                                List.of(
                                        Map.of(
                                                "name",
                                                "clerk",
                                                "bcrypt",
                                                String.valueOf(hash),
                                                "department",
                                                "health")))));
        try (Service service =
                Service.start(
                        new ServiceOptions(
                                GraphForTests.driver(),
                                IdNumbers.NONE,
                                data,
                                ServiceOptions.LOOPBACK,
                                0,
                                SampleCity.DAY,
                                null,
                                true,
                                Limits.DEFAULT))) {
            Client clerk = new Client(service.port()).as("clerk", "secret");
            JsonNode counts =
                    clerk.data(
                                    "{ quarantineCounts(by: DEPARTMENT, filter: {department:"
                                            + " \"finance\"}) { key count } }")
                            .path("quarantineCounts");
            assertThat(counts).hasSize(1);
            assertThat(counts.path(0).path("key").asString()).isEqualTo("health");
            assertThat(
                            clerk.data("{ quarantine { edges { node { department } } } }")
                                    .findValuesAsString("department"))
                    .isNotEmpty()
                    .containsOnly("health");
        }
    }

    @Test
    void a_cursor_of_another_filter_is_refused() {
        String cursor =
                client.data("{ quarantine(first: 1) { pageInfo { endCursor } } }")
                        .path("quarantine")
                        .path("pageInfo")
                        .path("endCursor")
                        .asString();
        assertThat(
                        client.code(
                                "{ quarantine(after: \""
                                        + cursor
                                        + "\", filter: {reason: \"too-long\"}) { totalCount } }"))
                .isEqualTo("INVALID_CURSOR");
    }
}
