package org.kinscope.api.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;

/** What is due to families of the sample city, asked as the page asks. */
class EntitlementsIT {

    private static final String ALL =
            """
            subjectKind subjectKey asOf profile profileBasis divisionCode yearly amountsNotKnown
            members { key name person { id name maskedIdNumber } counts because { words { en } } }
            tier { assessed size missing { en }
                   conditions { id words { zh en } verdict basis used { name value basis } } }
            notes { zh en }
            programmes { programme title { zh en } departmentCode department { en } member outcome
              amount period yearly rule excludedBy illustrative missing { zh en } notes { en }
              steps { name formula told used { name value basis illustrative } }
              conditions { id words { zh en } verdict basis missing { en } } }
            """;

    private static JsonNode entitlements(String subject) {
        return SampleCity.client()
                .data("{ entitlements(" + subject + ") { " + ALL + " } }")
                .path("entitlements");
    }

    private static JsonNode programme(JsonNode entitlements, String code) {
        return StreamSupport.stream(entitlements.path("programmes").spliterator(), false)
                .filter(e -> e.path("programme").asString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code));
    }

    private static String one(String cypher) {
        SampleCity.service();
        return GraphForTests.driver()
                .executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asString();
    }

    @Test
    void a_unit_is_told_what_is_due_with_each_step_and_article() {
        JsonNode found = entitlements("aidUnit: \"" + SampleCity.KIN_VEHICLE_UNIT + "\"");

        assertThat(found.path("subjectKind").asString()).isEqualTo("aid_unit");
        assertThat(found.path("profile").asString()).isEqualTo("essay-2020");
        assertThat(found.path("tier").path("assessed").asString()).isEqualTo("TIER_1");
        assertThat(found.path("programmes")).hasSize(28);
        JsonNode member = found.path("members").get(0);
        assertThat(member.path("name").asString()).isEqualTo("赵生德");
        assertThat(member.path("person").path("maskedIdNumber").asString())
                .isEqualTo("321281********98");
        JsonNode dibao = programme(found, "DIBAO");
        assertThat(dibao.path("outcome").asString()).isEqualTo("ELIGIBLE");
        assertThat(dibao.path("amount").asString()).isEqualTo("236.00");
        assertThat(dibao.path("yearly").asString()).isEqualTo("2832.00");
        assertThat(dibao.path("member").isNull()).isTrue();
        assertThat(dibao.path("department").path("en").asString()).isEqualTo("Civil affairs");
        assertThat(dibao.path("steps").get(0).path("told").asString()).isEqualTo("710.00");
        assertThat(dibao.path("steps").get(1).path("told").asString()).isEqualTo("474.00");
        assertThat(dibao.path("steps").get(2).path("formula").asString())
                .isEqualTo("max(0, step.need - step.have)");
        assertThat(dibao.path("conditions").toString()).contains("649号令 art. 9");
    }

    @Test
    void what_is_not_known_is_told_with_what_is_missing_and_never_as_no() {
        JsonNode found = entitlements("aidUnit: \"" + SampleCity.KIN_VEHICLE_UNIT + "\"");

        JsonNode tekun = programme(found, "TEKUN");
        assertThat(tekun.path("outcome").asString()).isEqualTo("NOT_EVALUATED");
        assertThat(tekun.path("amount").isNull()).isTrue();
        assertThat(tekun.path("missing").toString()).contains("statutory obligors");
        JsonNode topup = programme(found, "DIBAO_TOPUP");
        assertThat(topup.path("outcome").asString()).isEqualTo("ELIGIBLE");
        assertThat(topup.path("amount").isNull()).isTrue();
        assertThat(topup.path("missing").toString()).contains("top-up");
        assertThat(found.path("amountsNotKnown").asInt()).isPositive();
    }

    @Test
    void the_outcomes_that_are_asked_for_are_the_only_ones_that_come() {
        JsonNode due =
                SampleCity.client()
                        .data(
                                "query($no: ID!) { entitlements(aidUnit: $no) { programmes(outcomes: [ELIGIBLE]) { programme outcome } } }",
                                Map.of("no", SampleCity.KIN_VEHICLE_UNIT))
                        .path("entitlements")
                        .path("programmes");

        assertThat(due).isNotEmpty();
        due.forEach(e -> assertThat(e.path("outcome").asString()).isEqualTo("ELIGIBLE"));
    }

    @Test
    void another_standard_and_another_reading_are_asked_as_what_if() {
        JsonNode dibao =
                programme(
                        entitlements(
                                "aidUnit: \""
                                        + SampleCity.KIN_VEHICLE_UNIT
                                        + "\", options: {dibaoStandard: \"800.00\", profile: \"essay-2020\", illustrative: true}"),
                        "DIBAO");

        assertThat(dibao.path("amount").asString()).isEqualTo("326.00");
    }

    @Test
    void a_person_is_asked_with_the_unit_and_a_household_with_all_who_are_registered() {
        String member =
                one(
                        "MATCH (p:Person)-[m:MEMBER_OF]->(:AidUnit {aidUnitNo: '"
                                + SampleCity.KIN_VEHICLE_UNIT
                                + "'}) WHERE m.to IS NULL RETURN p.personId");
        assertThat(entitlements("person: \"" + member + "\"").path("subjectKey").asString())
                .isEqualTo(SampleCity.KIN_VEHICLE_UNIT);

        String household =
                one(
                        "MATCH (h:Household)<-[r:REGISTERED_IN]-(p) WHERE r.to IS NULL AND p.deathDate IS NULL AND NOT EXISTS { (p)-[:MEMBER_OF]->() } WITH h, count(p) AS n WHERE n = 4 RETURN h.householdNo ORDER BY h.householdNo LIMIT 1");
        JsonNode found = entitlements("household: \"" + household + "\"");
        assertThat(found.path("subjectKind").asString()).isEqualTo("household");
        assertThat(found.path("subjectKey").asString()).isEqualTo(household);
        assertThat(found.path("members")).hasSizeGreaterThanOrEqualTo(4);

        String registered =
                one(
                        "MATCH (h:Household {householdNo: '"
                                + household
                                + "'})<-[r:REGISTERED_IN]-(p) WHERE r.to IS NULL AND NOT EXISTS { (p)-[:MEMBER_OF]->() } RETURN p.personId ORDER BY p.personId LIMIT 1");
        JsonNode byPerson = entitlements("person: \"" + registered + "\"");
        assertThat(byPerson.path("subjectKey").asString()).isEqualTo(household);
        assertThat(byPerson.path("programmes")).isEqualTo(found.path("programmes"));
    }

    @Test
    void one_of_the_three_is_named_and_one_outside_the_scope_is_null() {
        var client = SampleCity.client();
        assertThat(client.code("{ entitlements { asOf } }")).isEqualTo("NAME_ONE_FAMILY");
        assertThat(client.code("{ entitlements(aidUnit: \"1\", person: \"2\") { asOf } }"))
                .isEqualTo("NAME_ONE_FAMILY");
        assertThat(client.code("{ entitlements(aidUnit: \"1\", asOf: \"2010-01-01\") { asOf } }"))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(
                        client.code(
                                "{ entitlements(aidUnit: \""
                                        + SampleCity.KIN_VEHICLE_UNIT
                                        + "\", options: {profile: \"none\"}) { asOf } }"))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(
                        entitlements(
                                        "aidUnit: \""
                                                + SampleCity.KIN_VEHICLE_UNIT
                                                + "\", scope: {division: \"321202\"}")
                                .isNull())
                .isTrue();
        assertThat(entitlements("household: \"none\"").isNull()).isTrue();
        assertThat(entitlements("person: \"none\"").isNull()).isTrue();
    }

    @Test
    void the_portrait_tells_the_same_without_another_question_to_the_graph() {
        JsonNode portrait =
                SampleCity.client()
                        .data(
                                "query($no: ID!) { portrait(aidUnit: $no) { entitlements { "
                                        + ALL
                                        + " } } }",
                                Map.of("no", SampleCity.KIN_VEHICLE_UNIT))
                        .path("portrait");

        assertThat(portrait.path("entitlements"))
                .isEqualTo(entitlements("aidUnit: \"" + SampleCity.KIN_VEHICLE_UNIT + "\""));
    }

    @Test
    void before_a_grant_the_running_one_and_the_amount_of_the_rules_are_told() {
        String member =
                one(
                        "MATCH (p:Person)-[m:MEMBER_OF]->(:AidUnit {aidUnitNo: '"
                                + SampleCity.KIN_VEHICLE_UNIT
                                + "'}) WHERE m.to IS NULL RETURN p.personId");
        JsonNode checked =
                SampleCity.client()
                        .data(
                                "query($p: ID!) { precheck(person: $p, programme: \"DIBAO\", amount: \"300.00\") { advice person { name } remarks { kind words { zh en } basis grantNo } entitlement { programme amount } } }",
                                Map.of("p", member))
                        .path("precheck");

        assertThat(checked.path("advice").asString()).isEqualTo("STOP");
        assertThat(checked.path("person").path("name").asString()).isEqualTo("赵生德");
        assertThat(checked.path("entitlement").path("amount").asString()).isEqualTo("236.00");
        List<String> kinds =
                StreamSupport.stream(checked.path("remarks").spliterator(), false)
                        .map(r -> r.path("kind").asString())
                        .toList();
        assertThat(kinds).containsExactly("SAME_PROGRAMME", "ABOVE");
        assertThat(checked.path("remarks").get(0).path("grantNo").asString()).isNotBlank();
        assertThat(checked.path("remarks").get(1).path("words").path("en").asString())
                .startsWith("300.00 yuan is asked for, the rules give 236.00");
    }
}
