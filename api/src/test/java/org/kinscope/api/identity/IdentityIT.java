package org.kinscope.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kinscope.api.app.SampleCity;
import tools.jackson.databind.JsonNode;

/** The woman of the sample city who has two ID numbers, as users see and judge her. */
// What is judged stays judged, so the test that judges comes last.
@TestMethodOrder(MethodOrderer.MethodName.class)
class IdentityIT {

    private static final String TRUE_NUMBER = "32128119530116092X";
    private static final String OTHER_NUMBER = "321281195301160321";
    private static final String TRUE_ID = SampleCity.ids().personIdOf(TRUE_NUMBER);
    private static final String OTHER_ID = SampleCity.ids().personIdOf(OTHER_NUMBER);

    private static final String JUDGE =
            "mutation($input: JudgeIdentityInput!) { judgeIdentity(input: $input) { judgement {"
                    + " judgement decidedBy reason standing clues { field left right } } errors { path"
                    + " code message } } }";

    @Test
    void a_person_shows_both_records_and_why_they_are_one() {
        JsonNode records =
                SampleCity.client()
                        .data(
                                "query($id: ID!) { person(id: $id) { records { id own maskedIdNumber name"
                                        + " birthDate source { file } judgement { judgement decidedBy"
                                        + " probability clues { field left right weight } } } } }",
                                Map.of("id", TRUE_ID))
                        .path("person")
                        .path("records");

        assertThat(records.size()).isEqualTo(2);
        JsonNode own = records.path(0);
        JsonNode other = records.path(1);
        assertThat(own.path("own").asBoolean()).isTrue();
        assertThat(own.path("judgement").isNull()).isTrue();
        assertThat(other.path("id").asString()).isEqualTo(OTHER_ID);
        assertThat(other.path("maskedIdNumber").asString()).isEqualTo("321281********21");
        assertThat(other.path("source").path("file").asString()).isEqualTo("persons.csv");
        assertThat(other.path("judgement").path("judgement").asString()).isEqualTo("SAME");
        assertThat(other.path("judgement").path("probability").asDouble()).isGreaterThan(0.999);
        assertThat(other.path("judgement").path("clues").toString())
                .contains("何红莲")
                .doesNotContain(TRUE_NUMBER)
                .doesNotContain(OTHER_NUMBER);
    }

    @Test
    void both_numbers_and_the_old_id_lead_to_the_same_person() {
        for (String text : new String[] {TRUE_NUMBER, OTHER_NUMBER, "321281********21"}) {
            assertThat(
                            SampleCity.client()
                                    .data(
                                            "query($text: String!) { search(text: $text) { key } }",
                                            Map.of("text", text))
                                    .path("search")
                                    .toString())
                    .as(text)
                    .contains(TRUE_ID)
                    .doesNotContain(OTHER_ID);
        }
        JsonNode data =
                SampleCity.client()
                        .data(
                                "query($id: ID!) { person(id: $id) { id } portrait(person: $id) { aid {"
                                        + " programmeCode } } }",
                                Map.of("id", OTHER_ID));
        assertThat(data.path("person").path("id").asString()).isEqualTo(TRUE_ID);
        assertThat(data.path("portrait").path("aid").toString()).contains("DIBAO", "DIS_CARE");
    }

    @Test
    void a_scope_that_does_not_cover_a_person_covers_no_record_of_them() {
        JsonNode data =
                SampleCity.client()
                        .data(
                                "query($id: ID!) { judgements(person: $id, scope: {division: \"321202\"})"
                                        + " { id } person(id: $id) { records(scope: {division:"
                                        + " \"321202\"}) { id } } }",
                                Map.of("id", TRUE_ID));
        assertThat(data.path("judgements").isEmpty()).isTrue();
        assertThat(data.path("person").path("records").isEmpty()).isTrue();
        assertThat(code(judge(TRUE_ID, OTHER_ID, "UNSURE", "x", "321202"))).isEqualTo("NOT_FOUND");
    }

    @Test
    void the_review_list_shows_pairs_with_clues_and_masked_numbers() {
        JsonNode page =
                SampleCity.client()
                        .data(
                                "{ identityReview(first: 20) { totalCount pageInfo { hasNextPage } edges {"
                                        + " node { judgement { judgement probability clues { field } } left {"
                                        + " id maskedIdNumber } right { id maskedIdNumber } } } } }",
                                Map.of())
                        .path("identityReview");
        assertThat(page.path("edges").size())
                .isEqualTo(Math.min(20, page.path("totalCount").asInt()));
        double last = 1;
        for (JsonNode edge : page.path("edges")) {
            JsonNode pair = edge.path("node");
            assertThat(pair.path("judgement").path("judgement").asString()).isEqualTo("UNSURE");
            assertThat(pair.path("judgement").path("clues").isEmpty()).isFalse();
            assertThat(pair.path("left").path("maskedIdNumber").asString()).contains("********");
            assertThat(pair.path("judgement").path("probability").asDouble())
                    .isLessThanOrEqualTo(last);
            last = pair.path("judgement").path("probability").asDouble();
        }
    }

    @Test
    void a_judgement_without_a_reason_or_of_one_record_is_refused() {
        assertThat(code(judge(TRUE_ID, OTHER_ID, "UNSURE", "  ", ""))).isEqualTo("BLANK");
        assertThat(code(judge(TRUE_ID, TRUE_ID, "UNSURE", "x", ""))).isEqualTo("SAME_RECORD");
        assertThat(code(judge(TRUE_ID, "0".repeat(32), "SAME", "x", ""))).isEqualTo("NOT_FOUND");
    }

    @Test
    void whoever_judges_takes_records_apart_and_joins_them_again() {
        JsonNode apart = judge(TRUE_ID, OTHER_ID, "DIFFERENT", "号码 " + OTHER_NUMBER + " 另有其人", "");
        assertThat(apart.path("errors").isEmpty()).isTrue();
        assertThat(apart.path("judgement").path("decidedBy").asString()).isEqualTo("analyst");
        assertThat(apart.path("judgement").path("standing").asBoolean()).isTrue();
        assertThat(apart.path("judgement").path("reason").asString())
                .contains("另有其人")
                .doesNotContain(OTHER_NUMBER);
        assertThat(records(OTHER_ID)).isEqualTo(1);

        JsonNode same = judge(OTHER_ID, TRUE_ID, "SAME", "两处都核对过", "");
        assertThat(same.path("judgement").path("judgement").asString()).isEqualTo("SAME");
        assertThat(records(TRUE_ID)).isEqualTo(2);
        assertThat(
                        SampleCity.client()
                                .data(
                                        "query($id: ID!) { judgements(person: $id) { judgement standing } }",
                                        Map.of("id", OTHER_ID))
                                .path("judgements")
                                .size())
                .isEqualTo(3);
    }

    private static int records(String id) {
        return SampleCity.client()
                .data("query($id: ID!) { person(id: $id) { records { id } } }", Map.of("id", id))
                .path("person")
                .path("records")
                .size();
    }

    private static String code(JsonNode payload) {
        assertThat(payload.path("judgement").isNull()).isTrue();
        return payload.path("errors").path(0).path("code").asString();
    }

    private static JsonNode judge(
            String left, String right, String verdict, String reason, String division) {
        Map<String, Object> input =
                Map.of(
                        "left", left,
                        "right", right,
                        "judgement", verdict,
                        "reason", reason,
                        "scope", Map.of("division", division));
        return SampleCity.client().data(JUDGE, Map.of("input", input)).path("judgeIdentity");
    }
}
