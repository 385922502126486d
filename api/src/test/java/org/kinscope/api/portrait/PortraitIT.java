package org.kinscope.api.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import org.kinscope.ingest.identity.PersonIds;
import tools.jackson.databind.JsonNode;

/** The portrait of the unit whose member drives the car of a relative outside. */
class PortraitIT {

    /** All that the page shows at once; it must fit the limits. */
    static final String WHOLE =
            """
            query Portrait($unit: ID, $person: ID, $asOf: Date) {
              portrait(aidUnit: $unit, person: $person, asOf: $asOf) {
                asOf
                subject { kind key }
                identity { title aidUnit { no divisionName address }
                           person { id name maskedIdNumber } }
                members { person { ...p } applicant from to running source { ...s } }
                kin { person { ...p } relation { zh en } toMember steps }
                assets { kind no description owner { id name } value areaM2 balance from to
                         source { ...s } }
                incomes { person { id name } kind amount period from to running source { ...s } }
                aid { grantNo programmeCode programme { zh en } departmentCode department { zh en }
                      beneficiary { id name } amount period from to decidedOn running paid
                      source { ...s } }
                statuses { status name { zh en } tier from to mode declaredMonthlyIncome running
                           source { ...s } }
                tier { recorded assessed incomePerHead rigidExpenditurePerHead standard members
                       propertyWithinLimits
                       conditions { what { zh en } met value limit basis } }
                findings { id code version subjectKind subjectKey subjectLabel state asOf amount
                           amountBasis { zh en } strength sentence { zh en }
                           evidence { kind what { zh en } value limit unit basis dataset
                                      steps { what { zh en } relation fromKey toKey
                                              spell { from to } source { ...s } } } }
                graph { nodes { id kind label highlighted } truncated
                        edges { from to kind label { zh en } highlighted spell { from to } } }
                completeness { dataset department facts lastDelivery }
              }
            }
            fragment s on Source { delivery file line dataset department }
            fragment p on Person { id name maskedIdNumber sex birthDate deathDate age divisionName
                                   registered }
            """;

    private static JsonNode portrait(Map<String, ?> variables) {
        return SampleCity.client().data(WHOLE, variables).path("portrait");
    }

    private static JsonNode kinVehiclePortrait() {
        return portrait(Map.of("unit", SampleCity.KIN_VEHICLE_UNIT));
    }

    private static JsonNode kinVehicleFinding() {
        return stream(kinVehiclePortrait().path("findings"))
                .filter(finding -> finding.path("code").asString().equals("hidden.kin-vehicle"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no hidden.kin-vehicle"));
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Test
    void shows_the_finding_with_a_path_whose_every_recorded_step_names_file_and_line() {
        JsonNode steps =
                stream(kinVehicleFinding().path("evidence"))
                        .filter(evidence -> evidence.path("kind").asString().equals("PATH"))
                        .findFirst()
                        .orElseThrow()
                        .path("steps");

        assertThat(stream(steps).map(step -> step.path("relation").asString()))
                .contains("OWNS", "USED");
        assertThat(stream(steps).filter(step -> step.path("relation").asString().equals("USED")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(
                        step -> {
                            assertThat(step.path("source").path("file").asString())
                                    .isEqualTo("vehicle_uses.csv");
                            assertThat(step.path("source").path("line").asInt()).isGreaterThan(1);
                            assertThat(step.path("source").path("dataset").asString())
                                    .isEqualTo("vehicle_uses");
                            assertThat(step.path("source").path("department").asString())
                                    .isNotBlank();
                        });
    }

    @Test
    void an_evidence_source_leads_back_to_the_row_of_the_delivery() throws IOException {
        JsonNode use =
                stream(kinVehicleFinding().path("evidence"))
                        .flatMap(evidence -> stream(evidence.path("steps")))
                        .filter(step -> step.path("relation").asString().equals("USED"))
                        .findFirst()
                        .orElseThrow();
        Path file = SampleCity.delivery().resolve(use.path("source").path("file").asString());
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);

        String row = lines.get(use.path("source").path("line").asInt() - 1);

        PersonIds ids = SampleCity.ids();
        assertThat(List.of(row.split(",")))
                .contains(use.path("toKey").asString())
                .anySatisfy(
                        cell ->
                                assertThat(
                                                cell.matches("\\d{17}[\\dX]")
                                                        ? ids.personIdOf(cell)
                                                        : "")
                                        .isEqualTo(use.path("fromKey").asString()));
    }

    @Test
    void shows_who_belongs_with_masked_numbers_and_where_each_fact_comes_from() {
        JsonNode portrait = kinVehiclePortrait();

        assertThat(portrait.path("subject").path("kind").asString()).isEqualTo("AID_UNIT");
        assertThat(portrait.path("identity").path("title").asString())
                .startsWith(SampleCity.KIN_VEHICLE_UNIT);
        assertThat(stream(portrait.path("members")))
                .isNotEmpty()
                .allSatisfy(
                        member -> {
                            assertThat(member.path("person").path("maskedIdNumber").asString())
                                    .matches("\\d{6}\\*{8}\\d[\\dX]");
                            assertThat(member.path("source").path("dataset").asString())
                                    .isEqualTo("aid_units");
                        });
        assertThat(stream(portrait.path("completeness")))
                .anySatisfy(
                        row -> {
                            assertThat(row.path("dataset").asString()).isEqualTo("persons");
                            assertThat(row.path("facts").asInt()).isPositive();
                            assertThat(row.path("lastDelivery").asString()).isEqualTo("2020-12-31");
                        });
    }

    @Test
    void shows_a_relatives_car_only_because_an_open_finding_rests_on_it() {
        JsonNode portrait = kinVehiclePortrait();
        List<String> members =
                stream(portrait.path("members"))
                        .map(member -> member.path("person").path("id").asString())
                        .toList();
        JsonNode car =
                stream(portrait.path("assets"))
                        .filter(
                                asset ->
                                        !members.contains(
                                                asset.path("owner").path("id").asString()))
                        .findFirst()
                        .orElseThrow();

        assertThat(car.path("kind").asString()).isEqualTo("vehicle");
        assertThat(stream(kinVehicleFinding().path("evidence").path(0).path("steps")))
                .anySatisfy(
                        step ->
                                assertThat(step.path("toKey").asString())
                                        .isEqualTo(car.path("no").asString()));
        assertThat(stream(portrait.path("kin")))
                .anySatisfy(
                        kin ->
                                assertThat(kin.path("person").path("id").asString())
                                        .isEqualTo(car.path("owner").path("id").asString()));
    }

    @Test
    void draws_the_family_with_what_the_finding_rests_on_highlighted() {
        JsonNode graph = kinVehiclePortrait().path("graph");

        assertThat(graph.path("truncated").asBoolean()).isFalse();
        assertThat(stream(graph.path("nodes")).map(node -> node.path("kind").asString()))
                .contains("AID_UNIT", "MEMBER", "PERSON", "VEHICLE");
        assertThat(
                        stream(graph.path("nodes"))
                                .filter(node -> node.path("kind").asString().equals("VEHICLE")))
                .allSatisfy(node -> assertThat(node.path("highlighted").asBoolean()).isTrue());
        List<String> ids =
                stream(graph.path("nodes")).map(node -> node.path("id").asString()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(stream(graph.path("edges")))
                .isNotEmpty()
                .allSatisfy(
                        edge ->
                                assertThat(ids)
                                        .contains(
                                                edge.path("from").asString(),
                                                edge.path("to").asString()));
    }

    @Test
    void the_assessed_tier_and_income_are_those_of_the_citys_truth() {
        JsonNode tier = kinVehiclePortrait().path("tier");

        assertThat(tier.path("recorded").asInt()).isEqualTo(1);
        assertThat(tier.path("assessed").asString()).isEqualTo("TIER_1");
        assertThat(tier.path("incomePerHead").asString()).isEqualTo("474.00");
        assertThat(tier.path("rigidExpenditurePerHead").asString()).isEqualTo("0.00");
        assertThat(tier.path("standard").asString()).isEqualTo("710.00");
        assertThat(stream(tier.path("conditions"))).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aid_tells_what_was_paid_up_to_the_day_and_an_earlier_day_knows_less() {
        JsonNode now = kinVehiclePortrait().path("aid");
        JsonNode before =
                portrait(Map.of("unit", SampleCity.KIN_VEHICLE_UNIT, "asOf", "2015-01-01"));

        assertThat(now).isNotEmpty();
        assertThat(stream(now).map(aid -> aid.path("from").asString())).isSorted();
        assertThat(before.path("asOf").asString()).isEqualTo("2015-01-01");
        assertThat(before.path("aid").size()).isLessThan(now.size());
        assertThat(before.path("findings")).isEmpty();
    }

    @Test
    void a_person_has_a_portrait_too() {
        String id =
                kinVehiclePortrait().path("members").path(0).path("person").path("id").asString();

        JsonNode portrait = portrait(Map.of("person", id));

        assertThat(portrait.path("subject").path("key").asString()).isEqualTo(id);
        assertThat(portrait.path("identity").path("aidUnit").path("no").asString())
                .isEqualTo(SampleCity.KIN_VEHICLE_UNIT);
        assertThat(portrait.path("identity").path("person").path("id").asString()).isEqualTo(id);
    }

    @Test
    void a_portrait_names_exactly_one_subject_and_is_null_for_nobody() {
        var client = SampleCity.client();

        assertThat(client.code("{ portrait { asOf } }")).isEqualTo("NAME_ONE_SUBJECT");
        assertThat(client.code("{ portrait(aidUnit: \"a\", person: \"b\") { asOf } }"))
                .isEqualTo("NAME_ONE_SUBJECT");
        assertThat(
                        client.data("{ portrait(aidUnit: \"none\") { asOf } }")
                                .path("portrait")
                                .isNull())
                .isTrue();
    }

    @Test
    void a_scope_elsewhere_sees_no_portrait_and_its_own_scope_does() {
        String query =
                "query($s: String!) { portrait(aidUnit: \"%s\", scope: {division: $s}) { asOf } }"
                        .formatted(SampleCity.KIN_VEHICLE_UNIT);
        var client = SampleCity.client();

        assertThat(client.data(query, Map.of("s", "321281")).path("portrait").isNull()).isFalse();
        assertThat(client.data(query, Map.of("s", "321202")).path("portrait").isNull()).isTrue();
    }
}
