package org.kinscope.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import tools.jackson.databind.JsonNode;

/** Why findings of the sample city stand, and what rests on their facts. */
class ExplainIT {

    private static final String EXPLAIN =
            "query($id: ID!) { explain(finding: $id) { finding { sentence { en } } parameters { name value }"
                    + " basis { en } innocent { zh en } checkNext { en } now { kind amount } weights { fact"
                    + " what { en } source { file line department } decisive without { kind } } } }";
    private static final String RESTS =
            "query($fact: ID, $node: ID) { restsOn(fact: $fact, node: $node) { what truncated findings {"
                    + " finding { id code } without { kind } } units { aidUnitNo recordedTier tierBefore"
                    + " tierAfter yearlyBefore yearlyAfter aid { programme before after amountBefore"
                    + " amountAfter } } } }";

    private static final Client CLIENT = SampleCity.session();

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String finding(String code, String subject) {
        return CLIENT.data(
                        "query($code: String!, $subject: ID) { findings(filter: {codes: [$code],"
                                + " subjectKey: $subject}, first: 1) { edges { node { id } } } }",
                        subject.isEmpty()
                                ? Map.of("code", code)
                                : Map.of("code", code, "subject", subject))
                .path("findings")
                .path("edges")
                .path(0)
                .path("node")
                .path("id")
                .asString();
    }

    private static JsonNode explain(String id) {
        return CLIENT.data(EXPLAIN, Map.of("id", id)).path("explain");
    }

    @Test
    void the_rule_is_run_again_and_each_fact_tells_whether_the_finding_falls_with_it() {
        JsonNode car = explain(finding("hidden.kin-vehicle", SampleCity.KIN_VEHICLE_UNIT));
        assertThat(car.path("now").path("kind").asString()).isEqualTo("STANDS");
        assertThat(car.path("innocent").path("en").asString()).contains("trips to the hospital");
        assertThat(car.path("innocent").path("zh").asString()).isNotBlank();
        assertThat(car.path("basis").path("en").asString()).contains("国务院令649号");
        assertThat(car.path("checkNext").path("en").asString()).startsWith("Ask the family");
        assertThat(stream(car.path("parameters")).map(JsonNode::toString))
                .contains(
                        "{\"name\":\"windowMonths\",\"value\":\"12\"}",
                        "{\"name\":\"minDates\",\"value\":\"3\"}");
        // Three dates of use are the least: without one of them nothing is asked.
        assertThat(
                        stream(car.path("weights"))
                                .map(
                                        weight ->
                                                weight.path("source").path("file").asString()
                                                        + " "
                                                        + weight.path("source").path("line").asInt()
                                                        + " "
                                                        + weight.path("without")
                                                                .path("kind")
                                                                .asString()))
                .containsExactly(
                        "aid_units.csv 126 GONE",
                        "births.csv 998 GONE",
                        "vehicles.csv 130 GONE",
                        "vehicle_uses.csv 3 GONE",
                        "vehicle_uses.csv 6 GONE",
                        "vehicle_uses.csv 13 GONE");
    }

    @Test
    void on_an_owners_row_rests_the_finding_and_on_the_family_nothing_else() {
        JsonNode car = explain(finding("hidden.kin-vehicle", SampleCity.KIN_VEHICLE_UNIT));
        String fact = car.path("weights").path(2).path("fact").asString();
        JsonNode resting = CLIENT.data(RESTS, Map.of("fact", fact)).path("restsOn");
        assertThat(resting.path("what").asString()).isEqualTo(fact);
        assertThat(stream(resting.path("findings")).map(JsonNode::toString))
                .singleElement()
                .asString()
                .contains("hidden.kin-vehicle", "GONE");
        JsonNode unit =
                stream(resting.path("units"))
                        .filter(
                                one ->
                                        one.path("aidUnitNo")
                                                .asString()
                                                .equals(SampleCity.KIN_VEHICLE_UNIT))
                        .findFirst()
                        .orElseThrow();
        assertThat(unit.path("tierBefore")).isEqualTo(unit.path("tierAfter"));
        assertThat(unit.path("aid").isEmpty()).isTrue();
        assertThat(resting.path("truncated").asBoolean()).isFalse();
    }

    @Test
    void without_its_income_a_unit_has_another_tier_and_other_entitlements() {
        String id = finding("tier.aided-ineligible", "");
        JsonNode explained = explain(id);
        List<JsonNode> incomes =
                stream(explained.path("weights"))
                        .filter(w -> w.path("source").path("file").asString().startsWith("incomes"))
                        .toList();
        assertThat(incomes).isNotEmpty();
        JsonNode resting =
                CLIENT.data(RESTS, Map.of("fact", incomes.getFirst().path("fact").asString()))
                        .path("restsOn");
        assertThat(
                        stream(resting.path("findings"))
                                .map(f -> f.path("finding").path("id").asString()))
                .contains(id);
        JsonNode unit = resting.path("units").path(0);
        assertThat(
                        !unit.path("tierBefore").equals(unit.path("tierAfter"))
                                || !unit.path("aid").isEmpty())
                .as(unit.toString())
                .isTrue();
    }

    @Test
    void on_a_vehicle_rests_what_its_owner_and_its_driver_are_asked() {
        JsonNode resting = CLIENT.data(RESTS, Map.of("node", "苏MAA216")).path("restsOn");
        assertThat(stream(resting.path("findings")).map(JsonNode::toString))
                .anySatisfy(one -> assertThat(one).contains("hidden.kin-vehicle", "GONE"));
        assertThat(stream(resting.path("units")).map(u -> u.path("aidUnitNo").asString()))
                .contains(SampleCity.KIN_VEHICLE_UNIT);
    }

    @Test
    void what_is_nothing_carries_nothing_and_both_or_neither_is_refused() {
        JsonNode nothing = CLIENT.data(RESTS, Map.of("node", "nobody")).path("restsOn");
        assertThat(nothing.path("findings").isEmpty()).isTrue();
        assertThat(nothing.path("units").isEmpty()).isTrue();
        assertThat(CLIENT.code("{ restsOn { what } }")).isEqualTo("INVALID_ARGUMENT");
        assertThat(CLIENT.code("{ restsOn(fact: \"1:2:3\", node: \"x\") { what } }"))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(CLIENT.code("{ restsOn(fact: \"the car\") { what } }"))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(
                        CLIENT.data("{ explain(finding: \"none\") { basis { en } } }")
                                .path("explain")
                                .isNull())
                .isTrue();
    }

    @Test
    void a_scope_that_does_not_cover_a_finding_explains_nothing() {
        String id = finding("hidden.kin-vehicle", SampleCity.KIN_VEHICLE_UNIT);
        assertThat(
                        CLIENT.data(
                                        "query($id: ID!) { explain(finding: $id, scope: {division: \"321202\"})"
                                                + " { basis { en } } }",
                                        Map.of("id", id))
                                .path("explain")
                                .isNull())
                .isTrue();
    }
}
