package org.kinscope.api.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.api.app.SampleCity;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.village.NamedVillage;
import org.kinscope.synthetic.village.Told;
import tools.jackson.databind.JsonNode;

/** The stories of docs/village.md, asked as a user asks: search, portrait, findings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VillageIT {

    private static final Set<String> ASKED =
            Detectors.usual().stream().map(one -> one.code()).collect(Collectors.toSet());

    private final VillageCity city = VillageCity.served();

    @AfterAll
    void close() {
        city.close();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Unit unit(Told told) {
        return told.units().getFirst();
    }

    private JsonNode portrait(Told told) {
        return city.data(
                        """
                        query($unit: ID!) { portrait(aidUnit: $unit) {
                          members { person { name maskedIdNumber } }
                          kin { person { name } }
                          aid { programmeCode }
                          tier { recorded assessed incomePerHead
                                 conditions { what { en } value limit } }
                          findings { code } } }
                        """,
                        Map.of("unit", unit(told).number()))
                .path("portrait");
    }

    private static List<String> expected(Told told) {
        return told.labels().stream()
                .filter(label -> label.found() && ASKED.contains(label.code()))
                .map(Told.Label::code)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"周桂英", "王素芬", "黄阿凤", "郭志明"})
    void a_family_is_found_by_name_and_its_portrait_says_what_the_village_says(String name) {
        Told told = VillageCity.family(name);

        List<JsonNode> hits =
                stream(
                                city.data(
                                                "query($t: String!) { search(text: $t)"
                                                        + " { kind key label openFindings } }",
                                                Map.of("t", name))
                                        .path("search"))
                        .toList();
        JsonNode portrait = portrait(told);

        assertThat(hits)
                .filteredOn(hit -> hit.path("kind").asString().equals("PERSON"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.path("label").asString()).contains(name));
        assertThat(
                        stream(portrait.path("members"))
                                .map(member -> member.path("person"))
                                .map(
                                        person ->
                                                person.path("name").asString()
                                                        + " "
                                                        + person.path("maskedIdNumber").asString()))
                .isSubsetOf(told.people().stream().map(VillageIT::masked).toList())
                .anyMatch(text -> text.startsWith(name));
        assertThat(stream(portrait.path("findings")).map(f -> f.path("code").asString()).sorted())
                .containsExactlyElementsOf(expected(told));
    }

    private static String masked(Citizen one) {
        return one.name() + " " + one.id().substring(0, 6) + "********" + one.id().substring(16);
    }

    @Test
    void the_findings_of_the_city_are_those_that_the_village_declares_and_no_other() {
        Set<String> declared = new TreeSet<>();
        for (Told told : NamedVillage.told()) {
            told.labels().stream()
                    .filter(label -> label.found() && ASKED.contains(label.code()))
                    .forEach(label -> declared.add(label.code() + " " + key(label)));
        }

        JsonNode findings =
                city.data(
                                "{ findings(first: 100) { totalCount"
                                        + " edges { node { code subjectKey } } } }",
                                Map.of())
                        .path("findings");

        assertThat(
                        stream(findings.path("edges"))
                                .map(edge -> edge.path("node"))
                                .map(
                                        node ->
                                                node.path("code").asString()
                                                        + " "
                                                        + node.path("subjectKey").asString()))
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    private static String key(Told.Label label) {
        return label.subjectKind().equals("Person")
                ? SampleCity.ids().personIdOf(label.subjectKey())
                : label.subjectKey();
    }

    @Test
    void the_portrait_of_the_bundle_shows_seven_programmes() {
        assertThat(
                        stream(portrait(VillageCity.family("周桂英")).path("aid"))
                                .map(aid -> aid.path("programmeCode").asString())
                                .distinct())
                .containsExactlyInAnyOrder(
                        "DIBAO",
                        "DIBAO_TOPUP",
                        "MED_INSURE",
                        "EDU_COMP",
                        "UTIL",
                        "PRICE",
                        "MED_AID");
    }

    @Test
    void the_portrait_tells_the_five_yuan_to_the_cliff_and_the_tier_behind_it() {
        JsonNode before = portrait(VillageCity.family("陈国富")).path("tier");
        JsonNode behind = portrait(VillageCity.family("孙长河")).path("tier");

        assertThat(before.path("incomePerHead").asString()).isEqualTo("705.00");
        assertThat(before.path("assessed").asString()).isEqualTo("TIER_1");
        assertThat(stream(before.path("conditions")))
                .anyMatch(
                        one ->
                                one.path("value").asString().startsWith("705")
                                        && one.path("limit").asString().startsWith("710"));
        assertThat(behind.path("incomePerHead").asString()).isEqualTo("720.00");
        assertThat(behind.path("assessed").asString()).isEqualTo("TIER_2");
        assertThat(behind.path("recorded").isNull()).isTrue();
    }

    @Test
    void the_cliff_of_the_couple_is_told_by_what_the_registers_know() {
        JsonNode told =
                city.data(
                                """
                                query($unit: ID!) { cliffSchedule(input: {aidUnit: $unit, values: [
                                  {name: "kwh_price", value: "0.53"},
                                  {name: "job_aid_monthly", value: "300.00"},
                                  {name: "topup_low_percent", value: "10"}]}) {
                                  subjectKey income resources breakEvenGain monthsToBreakEven delta
                                  marginalRate { all slope notch } participationTaxRate
                                  next { line at lossAYear breakEven dominatedWidth programmes }
                                  boundaries { notch } missing { en } notKnown
                                  schedule { pieces { from } boundaries { notch at
                                    changes { programme turn } } } } }
                                """,
                                Map.of("unit", unit(VillageCity.family("陈国富")).number()))
                        .path("cliffSchedule");

        assertThat(told.path("income").asString()).isEqualTo("1410.00");
        // 1,410 + 10 of dibao + 15 kWh at 0.53. The top-up for her illness and the job aid of the
        // typed family are not due to the one of the graph.
        assertThat(told.path("resources").asString()).isEqualTo("1427.95");
        JsonNode next = told.path("next");
        assertThat(next.path("line").asString()).isEqualTo("dibao");
        assertThat(next.path("at").asString()).isEqualTo("1420.00");
        assertThat(next.path("lossAYear").asString()).isEqualTo("95.40");
        assertThat(next.path("dominatedWidth").asString()).isEqualTo("7.95");
        assertThat(told.path("breakEvenGain").asString()).isEqualTo("17.95");
        assertThat(told.path("monthsToBreakEven").asInt()).isEqualTo(1);
        // 1 − (1,510.00 − 1,427.95) ÷ 100.
        assertThat(told.path("marginalRate").path("all").asDouble())
                .isCloseTo(0.1795, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(stream(told.path("schedule").path("boundaries")))
                .filteredOn(b -> b.path("notch").asBoolean())
                .isNotEmpty()
                .first()
                .satisfies(
                        b ->
                                assertThat(
                                                stream(b.path("changes"))
                                                        .map(c -> c.path("programme").asString()))
                                        .anyMatch(p -> p.startsWith("UTIL")));
    }

    @Test
    void why_the_couple_of_the_graph_has_no_job_aid_and_no_top_up_is_told_by_the_rules() {
        JsonNode programmes =
                city.data(
                                """
                                query($unit: ID!) { entitlements(aidUnit: $unit) {
                                  programmes { programme outcome
                                    conditions { id verdict } missing { en } } } }
                                """,
                                Map.of("unit", unit(VillageCity.family("陈国富")).number()))
                        .path("entitlements")
                        .path("programmes");

        // A registered wage is a job.
        assertThat(of(programmes, "JOB_AID"))
                .hasSize(2)
                .allSatisfy(
                        one -> {
                            assertThat(one.path("outcome").asString()).isEqualTo("NOT_ELIGIBLE");
                            assertThat(
                                            stream(one.path("conditions"))
                                                    .filter(
                                                            c ->
                                                                    c.path("verdict")
                                                                            .asString()
                                                                            .equals("NOT_MET"))
                                                    .map(c -> c.path("id").asString()))
                                    .containsExactly("jobless");
                        });
        // That an illness is a major one as the area recognises it stands in no dataset.
        assertThat(of(programmes, "DIBAO_TOPUP"))
                .hasSize(2)
                .allSatisfy(
                        one -> {
                            assertThat(one.path("outcome").asString()).isEqualTo("NOT_EVALUATED");
                            assertThat(
                                            stream(one.path("missing"))
                                                    .map(m -> m.path("en").asString()))
                                    .contains("has a major illness as the area recognises it");
                        });
    }

    private static List<JsonNode> of(JsonNode programmes, String code) {
        return stream(programmes).filter(p -> p.path("programme").asString().equals(code)).toList();
    }

    @Test
    void the_former_husband_is_named_in_the_portrait_as_kin() {
        assertThat(
                        stream(portrait(VillageCity.family("顾梅")).path("kin"))
                                .map(kin -> kin.path("person").path("name").asString()))
                .contains("徐海林");
    }
}
