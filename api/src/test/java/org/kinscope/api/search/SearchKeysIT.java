package org.kinscope.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;

/** All that a text may be found in, on the sample city. */
class SearchKeysIT {

    @BeforeAll
    static void load() {
        SampleCity.service();
    }

    private static JsonNode result(String text, int first) {
        return SampleCity.client()
                .data(
                        "query($t: String!, $n: Int) { searchResult(text: $t, first: $n)"
                                + " { truncated hits { kind key label detail matchedBy } } }",
                        Map.of("t", text, "n", first))
                .path("searchResult");
    }

    private static Stream<JsonNode> hits(String text) {
        return StreamSupport.stream(result(text, 200).path("hits").spliterator(), false);
    }

    private static @Nullable String by(String text, String key) {
        return hits(text)
                .filter(hit -> hit.path("key").asString().equals(key))
                .map(hit -> hit.path("matchedBy").asString())
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Object> row(String cypher, Map<String, Object> parameters) {
        return GraphForTests.driver()
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records()
                .getFirst()
                .asMap();
    }

    @ParameterizedTest
    @CsvSource({
        "解华宏, xiehuahong, xhh, jiehuahong",
        "曾琴珍, zeng qin zhen, zqz, cengqinzhen",
        "翟宇浩, zháiyǔhào, zyh, di yuhao",
        "吕桂霞, lǚ guìxiá, lgx, lvguixia",
        "覃宁, tanning, tn, qinning"
    })
    void a_name_is_found_by_its_spelling_with_every_reading_of_the_surname_and_by_initials(
            String name, String pinyin, String initials, String otherwise) {
        String id =
                String.valueOf(
                        row(
                                        "MATCH (p:Person {name: $name}) RETURN p.personId AS id"
                                                + " ORDER BY id LIMIT 1",
                                        Map.of("name", name))
                                .get("id"));

        assertThat(by(name, id)).isEqualTo("NAME");
        assertThat(by(name.substring(0, 2), id)).isEqualTo("NAME");
        if (name.length() > 2) {
            assertThat(by(name.substring(1), id)).isEqualTo("NAME");
        }
        assertThat(by(pinyin, id)).isEqualTo("PINYIN");
        assertThat(by(otherwise, id)).isEqualTo("PINYIN");
        assertThat(by(initials.toUpperCase(), id)).isEqualTo("INITIALS");
    }

    @ParameterizedTest
    @CsvSource({"单, shan", "仇, qiu", "查, zha", "区, ou", "缪, miao"})
    void every_bearer_of_a_surname_with_several_readings_is_found_by_the_reading_of_the_name(
            String surname, String pinyin) {
        List<String> bearers =
                GraphForTests.driver()
                        .executableQuery(
                                "MATCH (p:Person) WHERE p.name STARTS WITH $surname AND p.pinyin"
                                        + " IS NOT NULL RETURN DISTINCT p.name AS name ORDER BY name")
                        .withParameters(Map.of("surname", surname))
                        .execute()
                        .records()
                        .stream()
                        .map(one -> one.get("name").asString())
                        .toList();

        assertThat(bearers).isNotEmpty();
        assertThat(hits(pinyin).map(hit -> hit.path("label").asString()).toList())
                .containsAll(bearers);
    }

    @Test
    void exact_matches_stand_before_beginnings_and_those_before_parts() {
        Map<String, Object> part =
                row(
                        "MATCH (p:Person), (q:Person) WHERE q.name = p.name + right(q.name, 1)"
                                + " RETURN p.name AS whole, q.name AS longer ORDER BY whole, longer"
                                + " LIMIT 1",
                        Map.of());
        List<String> names =
                hits(String.valueOf(part.get("whole")))
                        .filter(hit -> hit.path("kind").asString().equals("PERSON"))
                        .map(hit -> hit.path("label").asString())
                        .toList();

        assertThat(names.getFirst()).isEqualTo(part.get("whole"));
        assertThat(names).contains(String.valueOf(part.get("longer")));
        assertThat(names.indexOf(String.valueOf(part.get("longer"))))
                .isGreaterThan(names.lastIndexOf(String.valueOf(part.get("whole"))));
    }

    @Test
    void a_flat_is_found_however_a_clerk_writes_it() {
        Map<String, Object> flat =
                row(
                        "MATCH (p:Person)-[:LOCATED_AT]->(d:Dwelling) WHERE d.dwellingKey ENDS WITH"
                                + " '幢1单元502室' RETURN p.personId AS id, d.dwellingKey AS key ORDER"
                                + " BY key, id LIMIT 1",
                        Map.of());
        String id = String.valueOf(flat.get("id"));
        String key = String.valueOf(flat.get("key"));
        String building = key.substring(0, key.indexOf('幢'));
        String place = building.replaceFirst("\\d+$", "");
        String no = building.substring(place.length());

        for (String typed :
                List.of(
                        key,
                        "江苏省" + key,
                        building + "栋1单元502",
                        building + "号楼一单元502室",
                        building + "-1-502",
                        (place + no + "幢 1单元５０２").replace("泰州市", ""))) {
            assertThat(by(typed, id)).as(typed).isEqualTo("ADDRESS");
        }
        assertThat(by(building + "幢1单元503室", id)).isNull();
    }

    @Test
    void a_farm_is_found_by_village_group_and_number_with_household_and_unit() {
        Map<String, Object> farm =
                row(
                        "MATCH (h:Household)-[:LOCATED_AT]->(d:Dwelling) WHERE d.dwellingKey ENDS"
                                + " WITH '号' AND d.dwellingKey CONTAINS '组' AND EXISTS {"
                                + " (:AidUnit)-[:LOCATED_AT]->(d) } MATCH"
                                + " (u:AidUnit)-[:LOCATED_AT]->(d) RETURN h.householdNo AS no,"
                                + " u.aidUnitNo AS unit, d.dwellingKey AS key ORDER BY key, no LIMIT 1",
                        Map.of());
        String key = String.valueOf(farm.get("key"));
        String typed = key.substring(key.indexOf('镇') + 1).replace("号", "");

        assertThat(by(typed, String.valueOf(farm.get("no")))).isEqualTo("ADDRESS");
        assertThat(by(typed, String.valueOf(farm.get("unit")))).isEqualTo("ADDRESS");
    }

    @Test
    void a_household_is_found_by_its_number_and_by_the_beginning_of_it() {
        String no =
                String.valueOf(
                        row(
                                        "MATCH (h:Household) RETURN h.householdNo AS no ORDER BY no"
                                                + " LIMIT 1",
                                        Map.of())
                                .get("no"));

        JsonNode first = result(no, 5).path("hits").path(0);
        assertThat(first.path("kind").asString()).isEqualTo("HOUSEHOLD");
        assertThat(first.path("key").asString()).isEqualTo(no);
        assertThat(first.path("matchedBy").asString()).isEqualTo("HOUSEHOLD_NO");
        assertThat(by(no.substring(0, no.length() - 1), no)).isEqualTo("HOUSEHOLD_NO");
    }

    @Test
    void the_beginning_of_a_units_number_finds_it_in_small_letters_too() {
        String unit = SampleCity.KIN_VEHICLE_UNIT;

        assertThat(by(unit.toLowerCase().substring(0, 14), unit)).isEqualTo("AID_UNIT_NO");
        assertThat(by(unit, unit)).isEqualTo("AID_UNIT_NO");
    }

    @Test
    void a_masked_number_finds_all_whose_number_is_shown_so_and_tells_no_more() {
        Map<String, Object> person =
                row(
                        "MATCH (p:Person) WHERE p.name IS NOT NULL RETURN p.personId AS id,"
                                + " p.idCipher AS cipher ORDER BY id LIMIT 1",
                        Map.of());
        String number = SampleCity.ids().reveal(String.valueOf(person.get("cipher")));
        String mask = number.substring(0, 6) + "********" + number.substring(16);

        assertThat(by(mask, String.valueOf(person.get("id")))).isEqualTo("MASKED_ID_NUMBER");
        assertThat(by(mask.replace("********", "***"), String.valueOf(person.get("id"))))
                .isEqualTo("MASKED_ID_NUMBER");
        assertThat(hits(mask))
                .allSatisfy(
                        hit ->
                                assertThat(hit.path("kind").asString().equals("AID_UNIT"))
                                        .isNotEqualTo(
                                                hit.path("detail").asString().contains(mask)));
        assertThat(hits(number.substring(0, 7) + "*******" + number.substring(16))).isEmpty();
        assertThat(
                        row(
                                        "MATCH (p:Person {personId: $id}) RETURN properties(p)"
                                                + " AS all",
                                        Map.of("id", String.valueOf(person.get("id"))))
                                .toString())
                .doesNotContain(mask);
    }

    @Test
    void more_than_was_asked_for_is_said() {
        JsonNode few = result("wang", 3);
        assertThat(few.path("hits")).hasSize(3);
        assertThat(few.path("truncated").asBoolean()).isTrue();
        JsonNode one = result(SampleCity.KIN_VEHICLE_UNIT, 20);
        assertThat(one.path("hits")).hasSize(1);
        assertThat(one.path("truncated").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 　 ",
                "*",
                "***",
                "\"",
                "'; DROP INDEX person_search;",
                "name:(",
                "\\",
                "~1",
                "王\" OR name:\"李",
                "x' OR 1=1 //",
                "没有这个村9组9号",
                "$name",
                "{}",
                "321281********",
                "a AND b",
                "[* TO *]",
                "村\") 1"
            })
    void what_is_no_name_and_no_key_finds_nobody_and_breaks_nothing(String text) {
        JsonNode none = result(text, 20);
        assertThat(none.path("hits")).isEmpty();
        assertThat(none.path("truncated").asBoolean()).isFalse();
    }

    @Test
    void a_scope_finds_only_its_own() {
        JsonNode hits =
                SampleCity.client()
                        .data(
                                "{ search(text: \"wang\", first: 200, scope: {division:"
                                        + " \"321283\"}) { kind key } }")
                        .path("search");
        List<String> people =
                StreamSupport.stream(hits.spliterator(), false)
                        .filter(hit -> hit.path("kind").asString().equals("PERSON"))
                        .map(hit -> hit.path("key").asString())
                        .toList();

        assertThat(people).isNotEmpty();
        assertThat(
                        row(
                                        "MATCH (p:Person) WHERE p.personId IN $ids AND NOT"
                                                + " p.divisionCode STARTS WITH '321283' AND NOT EXISTS {"
                                                + " (p)-[:MEMBER_OF]->(u:AidUnit) WHERE u.divisionCode"
                                                + " STARTS WITH '321283' } RETURN count(p) AS n",
                                        Map.of("ids", people))
                                .get("n"))
                .isEqualTo(0L);
    }
}
