package org.kinscope.api.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;

/** What li and wang, who look after findings, do about the car that a son's father drives. */
class ReviewIT {

    private static final String REVIEW =
            "mutation($input: ReviewFindingInput!) { reviewFinding(input: $input) { finding { state"
                    + " stateUntil takenBy allowedSteps } errors { path code message } } }";
    private static final String HEAR =
            "mutation($input: HearReplyInput!) { hearReply(input: $input) { finding { state replies {"
                    + " by text fact source { file line } replaced { field value } before { kind amount"
                    + " sentence { en } } after { kind amount missing { en } } } } errors { path code"
                    + " message } } }";

    private static Reviewers reviewers;
    private static Client li;
    private static Client wang;
    private static String car;
    private static String ownership;

    @BeforeAll
    static void open(@TempDir Path page) {
        reviewers = Reviewers.open(page);
        li = reviewers.as("li");
        wang = reviewers.as("wang");
        JsonNode node =
                li.data(
                                "{ findings(filter: {codes: [\"hidden.kin-vehicle\"], subjectKey: \""
                                        + SampleCity.KIN_VEHICLE_UNIT
                                        + "\"}) { edges { node { id evidence { steps { relation fact } }"
                                        + " } } } }")
                        .path("findings")
                        .path("edges")
                        .path(0)
                        .path("node");
        car = node.path("id").asString();
        ownership =
                StreamSupport.stream(
                                node.path("evidence").path(0).path("steps").spliterator(), false)
                        .filter(step -> step.path("relation").asString().equals("OWNS"))
                        .findFirst()
                        .orElseThrow()
                        .path("fact")
                        .asString();
    }

    @AfterEach
    void forget() {
        Reviewers.forget();
    }

    @AfterAll
    static void close() {
        reviewers.close();
    }

    private static JsonNode step(Client who, String step, @Nullable LocalDate until) {
        return step(who, step, "because", until);
    }

    private static JsonNode step(
            Client who, String step, String reason, @Nullable LocalDate until) {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("finding", car);
        input.put("step", step);
        input.put("reason", reason);
        input.put("until", until == null ? null : until.toString());
        return who.data(REVIEW, Map.of("input", input)).path("reviewFinding");
    }

    private static JsonNode hear(Client who, String fact, List<Map<String, String>> replaced) {
        return who.data(
                        HEAR,
                        Map.of(
                                "input",
                                Map.of(
                                        "finding", car,
                                        "text", "the son sold it in spring",
                                        "fact", fact,
                                        "replaced", replaced)))
                .path("hearReply");
    }

    private static String code(JsonNode payload) {
        assertThat(payload.path("finding").isNull()).as(payload.toString()).isTrue();
        return payload.path("errors").path(0).path("code").asString();
    }

    private static String state(JsonNode payload) {
        assertThat(payload.path("errors").isEmpty()).as(payload.toString()).isTrue();
        return payload.path("finding").path("state").asString();
    }

    private static int count(String states) {
        return li.data(
                        "{ findings(filter: {codes: [\"hidden.kin-vehicle\"], states: ["
                                + states
                                + "]}, first: 1) { totalCount } }")
                .path("findings")
                .path("totalCount")
                .asInt();
    }

    @Test
    void a_finding_goes_from_the_question_to_the_family_to_a_second_person_who_confirms()
            throws IOException {
        assertThat(state(step(li, "TAKE", null))).isEqualTo("OPEN");
        assertThat(state(step(li, "ASK", null))).isEqualTo("ASKED");
        assertThat(state(hear(li, ownership, List.of()))).isEqualTo("HEARD");
        JsonNode proposed = step(li, "PROPOSE", null);
        assertThat(state(proposed)).isEqualTo("PROPOSED");
        assertThat(proposed.path("finding").path("takenBy").asString()).isEqualTo("li");
        assertThat(proposed.path("finding").path("allowedSteps").toString())
                .doesNotContain("CONFIRM");
        assertThat(code(step(li, "CONFIRM", null))).isEqualTo("SAME_PERSON");
        assertThat(state(step(wang, "CONFIRM", null))).isEqualTo("CONFIRMED");

        JsonNode reviews =
                li.data(
                                "query($id: ID!) { finding(id: $id) { reviews { no step state by on reason"
                                        + " until amount } } }",
                                Map.of("id", car))
                        .path("finding")
                        .path("reviews");
        assertThat(StreamSupport.stream(reviews.spliterator(), false))
                .extracting(
                        review ->
                                review.path("step").asString()
                                        + " "
                                        + review.path("by").asString()
                                        + " "
                                        + review.path("state").asString())
                .containsExactly(
                        "TAKE li OPEN",
                        "ASK li ASKED",
                        "HEAR li HEARD",
                        "PROPOSE li PROPOSED",
                        "CONFIRM wang CONFIRMED");
        assertThat(reviews.path(1).path("until").asString())
                .isEqualTo(
                        LocalDate.parse(reviews.path(1).path("on").asString())
                                .plusDays(15)
                                .toString());
        assertThat(count("CONFIRMED")).isEqualTo(1);
        assertThat(reviewers.audit())
                .contains("review ask", "review confirm", SampleCity.KIN_VEHICLE_UNIT)
                .contains("\"who\":\"wang\"");
    }

    @Test
    void nothing_is_proposed_or_confirmed_before_the_family_was_asked_or_while_it_may_answer() {
        assertThat(code(step(li, "PROPOSE", null))).isEqualTo("NOT_ASKED");
        assertThat(code(step(wang, "CONFIRM", null))).isEqualTo("NOT_ASKED");
        assertThat(state(step(li, "ASK", null))).isEqualTo("ASKED");
        JsonNode early = step(li, "PROPOSE", null);
        assertThat(code(early)).isEqualTo("MAY_ANSWER");
        assertThat(early.path("errors").path(0).path("message").asString())
                .contains(LocalDate.now().getYear() + "-");
    }

    @Test
    void a_reply_keeps_what_the_rule_says_with_the_fact_and_without_it() {
        step(li, "ASK", null);
        JsonNode reply = hear(li, ownership, List.of()).path("finding").path("replies").path(0);
        assertThat(reply.path("by").asString()).isEqualTo("li");
        assertThat(reply.path("text").asString()).isEqualTo("the son sold it in spring");
        assertThat(reply.path("fact").asString()).isEqualTo(ownership);
        assertThat(reply.path("source").path("file").asString()).isEqualTo("vehicles.csv");
        assertThat(reply.path("before").path("kind").asString()).isEqualTo("STANDS");
        assertThat(reply.path("before").path("sentence").path("en").asString()).contains("苏MAA216");
        assertThat(reply.path("after").path("kind").asString()).isEqualTo("GONE");
    }

    @Test
    void what_the_family_says_instead_is_tried_and_the_finding_stays_until_a_human_decides() {
        step(li, "ASK", null);
        JsonNode sold = hear(li, ownership, List.of(Map.of("field", "to", "value", "2020-01-01")));
        assertThat(state(sold)).isEqualTo("HEARD");
        JsonNode reply = sold.path("finding").path("replies").path(0);
        assertThat(reply.path("replaced").path(0).path("value").asString()).isEqualTo("2020-01-01");
        assertThat(reply.path("after").path("kind").asString()).isEqualTo("GONE");

        JsonNode later = hear(li, ownership, List.of(Map.of("field", "to", "value", "2020-12-31")));
        JsonNode second = later.path("finding").path("replies").path(1);
        assertThat(second.path("after").path("kind").asString()).isEqualTo("STANDS");
        assertThat(code(hear(li, ownership, List.of(Map.of("field", "hue", "value", "x")))))
                .isEqualTo("NOT_REPLACEABLE");
    }

    @Test
    void a_reply_about_no_fact_of_the_evidence_is_refused() {
        step(li, "ASK", null);
        assertThat(code(hear(li, "1:1:1", List.of()))).isEqualTo("NOT_IN_EVIDENCE");
        assertThat(code(hear(li, "the car", List.of()))).isEqualTo("NOT_IN_EVIDENCE");
    }

    @Test
    void what_is_put_aside_names_its_end_leaves_the_list_and_comes_back() {
        JsonNode endless = step(li, "EXPLAIN", null);
        assertThat(code(endless)).isEqualTo("NO_END");
        assertThat(endless.path("errors").path(0).path("path").toString())
                .isEqualTo("[\"input\",\"until\"]");
        int open = count("OPEN");
        LocalDate end = LocalDate.now().plusDays(90);
        JsonNode aside = step(li, "EXPLAIN", end);
        assertThat(state(aside)).isEqualTo("EXPLAINED");
        assertThat(aside.path("finding").path("stateUntil").asString()).isEqualTo(end.toString());
        assertThat(count("OPEN")).isEqualTo(open - 1);

        GraphForTests.driver()
                .executableQuery(
                        "MATCH (r:Review)-[:OF]->(f:Finding) SET r.until = $day, f.stateUntil = $day")
                .withParameters(Map.of("day", LocalDate.now()))
                .execute();
        assertThat(count("OPEN")).isEqualTo(open);
        assertThat(count("EXPLAINED")).isZero();
        assertThat(state(step(li, "ASK", null))).isEqualTo("ASKED");
    }

    @Test
    void who_is_no_investigator_or_of_one_department_may_look_and_do_nothing() {
        for (String user : List.of("sun", "zhou")) {
            Client client = reviewers.as(user);
            JsonNode refused =
                    client.graphql(
                            REVIEW,
                            Map.of("input", Map.of("finding", car, "step", "TAKE", "reason", "x")));
            assertThat(refused.path("errors").path(0).path("extensions").path("code").asString())
                    .isEqualTo("FORBIDDEN");
            assertThat(
                            client.data(
                                            "query($id: ID!) { finding(id: $id) { state allowedSteps } }",
                                            Map.of("id", car))
                                    .path("finding")
                                    .toString())
                    .isEqualTo("{\"state\":\"OPEN\",\"allowedSteps\":[]}");
        }
    }

    @Test
    void a_number_in_a_reason_is_masked_in_the_graph_and_in_the_audit_log() throws IOException {
        String number = "32128119530116092X";
        step(li, "TAKE", "as " + number + " told", null);
        String reason =
                GraphForTests.driver()
                        .executableQuery("MATCH (r:Review) RETURN r.reason AS reason")
                        .execute()
                        .records()
                        .getFirst()
                        .get("reason")
                        .asString();
        assertThat(reason).isEqualTo("as 321281********2X told");
        assertThat(reviewers.audit()).contains("321281********2X").doesNotContain(number);
    }

    @Test
    void no_step_touches_a_grant_or_a_payment() {
        String money =
                "MATCH (n:Grant|Payment) RETURN count(n) AS n, sum(n.amountFen) AS fen,"
                        + " count(n.to) AS ended";
        String before =
                GraphForTests.driver().executableQuery(money).execute().records().toString();
        step(li, "ASK", null);
        hear(li, ownership, List.of());
        step(li, "PROPOSE", null);
        assertThat(state(step(wang, "CONFIRM", null))).isEqualTo("CONFIRMED");
        assertThat(GraphForTests.driver().executableQuery(money).execute().records().toString())
                .isEqualTo(before);
    }
}
