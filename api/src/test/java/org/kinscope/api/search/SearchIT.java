package org.kinscope.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;

class SearchIT {

    private static JsonNode search(String text) {
        return SampleCity.client()
                .data(
                        "query($text: String!) { search(text: $text)"
                                + " { kind key label detail openFindings } }",
                        Map.of("text", text))
                .path("search");
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The applicant of the unit whose member drives a relative's car: personId, name, cipher. */
    private static Map<String, Object> applicant() {
        SampleCity.service();
        return GraphForTests.driver()
                .executableQuery(
                        "MATCH (p:Person)-[:MEMBER_OF {applicant: true}]->(:AidUnit {aidUnitNo: $no})"
                                + " RETURN p.personId AS id, p.name AS name, p.idCipher AS cipher,"
                                + " p.pinyin AS pinyin ORDER BY id LIMIT 1")
                .withParameters(Map.of("no", SampleCity.KIN_VEHICLE_UNIT))
                .execute()
                .records()
                .getFirst()
                .asMap();
    }

    @Test
    void an_aid_unit_is_found_by_its_number_with_its_open_findings() {
        assertThat(stream(search(" " + SampleCity.KIN_VEHICLE_UNIT + " ")))
                .singleElement()
                .satisfies(
                        hit -> {
                            assertThat(hit.path("kind").asString()).isEqualTo("AID_UNIT");
                            assertThat(hit.path("key").asString())
                                    .isEqualTo(SampleCity.KIN_VEHICLE_UNIT);
                            assertThat(hit.path("openFindings").asInt()).isPositive();
                        });
    }

    @Test
    void a_person_is_found_by_the_whole_name_a_part_of_it_and_its_pinyin() {
        Map<String, Object> person = applicant();
        String name = String.valueOf(person.get("name"));

        for (String text :
                new String[] {
                    name, name.substring(0, 2), String.valueOf(person.get("pinyin")).toUpperCase()
                }) {
            JsonNode hits =
                    SampleCity.client()
                            .data(
                                    "query($t: String!) { search(text: $t, first: 200)"
                                            + " { kind key label } }",
                                    Map.of("t", text))
                            .path("search");
            assertThat(stream(hits).map(hit -> hit.path("key").asString()))
                    .as("search for the name")
                    .contains(String.valueOf(person.get("id")), SampleCity.KIN_VEHICLE_UNIT);
        }
        assertThat(search(name).path(0).path("label").asString()).isEqualTo(name);
    }

    @Test
    void a_person_is_found_by_the_exact_id_number_which_comes_back_masked() {
        Map<String, Object> person = applicant();
        String idNumber = SampleCity.ids().reveal(String.valueOf(person.get("cipher")));

        JsonNode hits = search(idNumber);

        assertThat(stream(hits).map(hit -> hit.path("key").asString()))
                .contains(String.valueOf(person.get("id")));
        assertThat(hits.toString())
                .doesNotContain(idNumber)
                .contains(idNumber.substring(0, 6) + "********" + idNumber.substring(16));
        assertThat(search(idNumber.substring(0, 17))).isEmpty();
    }

    @Test
    void what_is_not_there_gives_an_empty_list_and_operators_have_no_meaning() {
        assertThat(search("没有这个人名")).isEmpty();
        assertThat(search("   ")).isEmpty();
        for (String odd : new String[] {"*", "a OR b", "\"", "name:(", "\\", "王\" OR \"李", "~1"}) {
            assertThat(search(odd).isArray()).isTrue();
        }
        assertThat(
                        SampleCity.client()
                                .code("{ search(text: \"" + "王".repeat(101) + "\") { key } }"))
                .isEqualTo("TEXT_TOO_LONG");
    }

    @Test
    void a_scope_elsewhere_finds_nobody() {
        JsonNode hits =
                SampleCity.client()
                        .data(
                                "query($t: String!) { search(text: $t, scope: {division:"
                                        + " \"321202\"}) { key } }",
                                Map.of("t", SampleCity.KIN_VEHICLE_UNIT))
                        .path("search");

        assertThat(hits).isEmpty();
    }
}
