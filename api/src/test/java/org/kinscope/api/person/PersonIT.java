package org.kinscope.api.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import tools.jackson.databind.JsonNode;

class PersonIT {

    private static JsonNode unit(String asOf, String scope) {
        return SampleCity.client()
                .data(
                        "query($no: ID!, $asOf: Date, $scope: ScopeInput) { aidUnit(no: $no, asOf:"
                                + " $asOf, scope: $scope) { no divisionCode divisionName members {"
                                + " running applicant person { id name age maskedIdNumber } source"
                                + " { file line } } } }",
                        Map.of(
                                "no",
                                SampleCity.KIN_VEHICLE_UNIT,
                                "asOf",
                                asOf,
                                "scope",
                                Map.of("division", scope)))
                .path("aidUnit");
    }

    @Test
    void a_person_is_a_year_younger_a_year_before() {
        String id =
                unit("2020-12-31", "").path("members").path(0).path("person").path("id").asString();
        String query =
                "query($id: ID!) { now: person(id: $id) { age } before: person(id: $id, asOf:"
                        + " \"2019-12-31\") { age name divisionName registered source { file } } }";

        JsonNode data = SampleCity.client().data(query, Map.of("id", id));

        assertThat(data.path("now").path("age").asInt())
                .isEqualTo(data.path("before").path("age").asInt() + 1);
        assertThat(data.path("before").path("registered").asBoolean()).isTrue();
        assertThat(data.path("before").path("source").path("file").asString())
                .isEqualTo("persons.csv");
    }

    @Test
    void a_unit_shows_its_members_where_the_scope_covers_it() {
        JsonNode unit = unit("2020-12-31", "3212");

        assertThat(unit.path("divisionCode").asString()).startsWith("321281");
        assertThat(unit.path("divisionName").asString()).isNotBlank();
        assertThat(unit.path("members")).isNotEmpty();
        assertThat(unit.path("members").path(0).path("applicant").asBoolean()).isTrue();
        assertThat(unit("2020-12-31", "321202").isNull()).isTrue();
    }

    @Test
    void before_its_first_member_came_a_unit_has_none() {
        assertThat(unit("1990-01-01", "").path("members")).isEmpty();
    }

    @Test
    void a_person_outside_the_scope_is_not_found() {
        String id =
                unit("2020-12-31", "").path("members").path(0).path("person").path("id").asString();
        JsonNode data =
                SampleCity.client()
                        .data(
                                "query($id: ID!) { here: person(id: $id, scope: {division:"
                                        + " \"321281\"}) { name } there: person(id: $id, scope:"
                                        + " {division: \"321202\"}) { name } }",
                                Map.of("id", id));

        assertThat(data.path("here").path("name").asString()).isNotBlank();
        assertThat(data.path("there").isNull()).isTrue();
    }
}
