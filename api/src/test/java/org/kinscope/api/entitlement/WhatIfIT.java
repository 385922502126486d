package org.kinscope.api.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.Fact;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.api.app.SampleCity;
import tools.jackson.databind.JsonNode;

/** A family that is told: the same answers as of the file of one. */
class WhatIfIT {

    private static final RuleBook BOOK = RuleBook.of(PolicyCatalogue.load());

    private static JsonNode due(Map<String, ?> input) {
        return SampleCity.client()
                .data(
                        "query($f: FamilyInput!) { whatIf(input: $f) { tier { assessed } yearly programmes { programme member outcome amount missing { en } } } }",
                        Map.of("f", input))
                .path("whatIf");
    }

    private static JsonNode programme(JsonNode answer, String code, String member) {
        return StreamSupport.stream(answer.path("programmes").spliterator(), false)
                .filter(e -> e.path("programme").asString().equals(code))
                .filter(e -> e.path("member").asString("").equals(member))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " of " + member));
    }

    private static Map<String, Object> wage(String yuan) {
        return Map.of(
                "age",
                40,
                "incomes",
                List.of(Map.of("kind", "wage", "amount", yuan, "per", "MONTH")));
    }

    @Test
    void one_fen_below_the_standard_is_a_fen_of_aid_and_at_it_there_is_none() {
        JsonNode below = due(Map.of("members", List.of(wage("709.99")), "holdings", Map.of()));
        assertThat(programme(below, "DIBAO", "").path("amount").asString()).isEqualTo("0.01");

        JsonNode at = due(Map.of("members", List.of(wage("710.00")), "holdings", Map.of()));
        assertThat(programme(at, "DIBAO", "").path("outcome").asString()).isEqualTo("NOT_ELIGIBLE");
        assertThat(at.path("tier").path("assessed").asString()).isEqualTo("TIER_2");
    }

    @Test
    void means_that_are_not_told_are_not_known_and_an_empty_list_is_an_answer() {
        JsonNode untold = due(Map.of("members", List.of(Map.of("age", 40))));
        assertThat(programme(untold, "DIBAO", "").path("outcome").asString())
                .isEqualTo("NOT_EVALUATED");
        JsonNode none =
                due(
                        Map.of(
                                "members",
                                List.of(Map.of("age", 40, "incomes", List.of())),
                                "holdings",
                                Map.of()));
        assertThat(programme(none, "DIBAO", "").path("amount").asString()).isEqualTo("710.00");
        JsonNode car =
                due(
                        Map.of(
                                "members",
                                List.of(Map.of("age", 40, "incomes", List.of())),
                                "holdings",
                                Map.of(
                                        "vehicles",
                                        List.of(Map.of("kind", "小型轿车", "value", "90000.00")))));
        assertThat(programme(car, "DIBAO", "").path("outcome").asString())
                .isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void a_destitute_grandmother_and_a_boarding_child_are_told_by_words_of_the_schema() {
        JsonNode answer =
                due(
                        Map.of(
                                "division",
                                "321202001001",
                                "members",
                                List.of(
                                        wage("500.00"),
                                        Map.of(
                                                "id",
                                                "g",
                                                "relation",
                                                "GRANDPARENT",
                                                "age",
                                                80,
                                                "incomes",
                                                List.of(),
                                                "obligors",
                                                List.of()),
                                        Map.of(
                                                "id",
                                                "c",
                                                "relation",
                                                "CHILD",
                                                "age",
                                                14,
                                                "stage",
                                                "JUNIOR",
                                                "boarder",
                                                true,
                                                "father",
                                                "ALIVE",
                                                "mother",
                                                "SEVERELY_DISABLED",
                                                "incomes",
                                                List.of())),
                                "holdings",
                                Map.of()));
        assertThat(programme(answer, "TEKUN", "g").path("outcome").asString())
                .isEqualTo("ELIGIBLE");
        assertThat(programme(answer, "DIBAO_TOPUP", "g").path("outcome").asString())
                .isEqualTo("NOT_ELIGIBLE");
        assertThat(programme(answer, "DIBAO_TOPUP", "c").path("outcome").asString())
                .isEqualTo("ELIGIBLE");
        assertThat(programme(answer, "DIBAO", "").path("amount").asString()).isEqualTo("920.00");
        assertThat(programme(answer, "EDU_COMP", "c").path("amount").asString())
                .isEqualTo("1250.00");
    }

    @Test
    void the_schedule_of_a_told_family_names_the_programmes_that_change_at_the_standard() {
        JsonNode schedule =
                SampleCity.client()
                        .data(
                                "query($f: FamilyInput!) { whatIf(input: $f) { schedule { from to pieces { from to start end direction varying due } boundaries { at before after drop notch breakEven changes { programme turn before after } } } } }",
                                Map.of(
                                        "f",
                                        Map.of(
                                                "members",
                                                List.of(wage("500.00")),
                                                "holdings",
                                                Map.of())))
                        .path("whatIf")
                        .path("schedule");

        assertThat(schedule.path("from").asString()).isEqualTo("0.00");
        assertThat(schedule.path("to").asString()).isEqualTo("2130.00");
        JsonNode first = schedule.path("pieces").get(0);
        assertThat(first.path("start").asString()).isEqualTo("710.00");
        assertThat(first.path("direction").asString()).isEqualTo("FLAT");
        assertThat(first.path("varying").toString()).isEqualTo("[\"DIBAO\"]");
        assertThat(schedule.path("boundaries").findValuesAsString("at")).contains("710.00");
    }

    @Test
    void a_family_without_members_or_with_a_word_of_no_meaning_is_refused() {
        var client = SampleCity.client();
        assertThat(client.code("{ whatIf(input: {}) { asOf } }")).isEqualTo("INVALID_ARGUMENT");
        assertThat(
                        client.code(
                                "{ whatIf(input: {members: [{age: 40, incomes: [{kind: \"gold\", amount: \"1.00\"}]}]}) { asOf } }"))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(
                        client.code(
                                "{ whatIf(input: {members: [{age: 40}], statuses: [\"rich\"]}) { asOf } }"))
                .isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void the_schema_has_a_field_for_every_fact_of_the_vocabulary_and_a_word_for_every_choice() {
        Map<String, String> inputs =
                Map.of(
                        "unit",
                        "UnitFactsInput",
                        "person",
                        "MemberInput",
                        "obligor",
                        "ObligorInput");
        inputs.forEach(
                (whom, type) -> {
                    JsonNode told =
                            SampleCity.client()
                                    .data(
                                            "query($t: String!) { __type(name: $t) { inputFields { name type { name enumValues { name } } } } }",
                                            Map.of("t", type))
                                    .path("__type")
                                    .path("inputFields");
                    TreeSet<String> fields = new TreeSet<>();
                    told.forEach(f -> fields.add(ToldFamily.snake(f.path("name").asString())));
                    fields.removeAll(List.of("id", "incomes", "obligors"));
                    assertThat(fields)
                            .containsExactlyInAnyOrderElementsOf(
                                    BOOK.factsOf(whom).stream().map(Fact::field).toList());
                    for (Fact fact : BOOK.factsOf(whom)) {
                        told.forEach(
                                f -> {
                                    if (ToldFamily.snake(f.path("name").asString())
                                            .equals(fact.field())) {
                                        assertThat(
                                                        StreamSupport.stream(
                                                                        f.path("type")
                                                                                .path("enumValues")
                                                                                .spliterator(),
                                                                        false)
                                                                .map(v -> v.path("name").asString())
                                                                .toList())
                                                .isEqualTo(
                                                        fact.choices().stream()
                                                                .map(ToldFamily::enumName)
                                                                .toList());
                                    }
                                });
                    }
                });
    }
}
