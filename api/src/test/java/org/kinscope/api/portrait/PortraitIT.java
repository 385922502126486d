package org.kinscope.api.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.api.portrait.WholePortrait.WHOLE;
import static org.kinscope.api.portrait.WholePortrait.kinVehicleFinding;
import static org.kinscope.api.portrait.WholePortrait.kinVehiclePortrait;
import static org.kinscope.api.portrait.WholePortrait.portrait;
import static org.kinscope.api.portrait.WholePortrait.stream;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import org.kinscope.api.limits.Limits;
import org.kinscope.embedded.GraphForTests;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

/** The portrait of the unit whose member drives the car of a relative outside. */
class PortraitIT {

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
    void the_whole_portrait_asks_the_graph_a_handful_of_times_however_large_the_family() {
        SampleCity.service();
        AtomicInteger asked = new AtomicInteger();
        Driver counting =
                (Driver)
                        Proxy.newProxyInstance(
                                Driver.class.getClassLoader(),
                                new Class<?>[] {Driver.class},
                                (_, method, arguments) -> {
                                    if (method.getName().equals("session")) {
                                        asked.incrementAndGet();
                                    }
                                    return method.invoke(GraphForTests.driver(), arguments);
                                });
        int atStart;
        try (Service service = SampleCity.serve(counting, Limits.DEFAULT, true)) {
            // What a start asks, a look at one family among it, is no part of a portrait.
            atStart = asked.get();
            new Client(service.port())
                    .as("analyst", service.firstPassword().orElseThrow())
                    .data(WHOLE, Map.of("unit", SampleCity.KIN_VEHICLE_UNIT));
        }

        assertThat(asked.get() - atStart).isBetween(5, 12);
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
