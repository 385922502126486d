package org.kinscope.api.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.FileReport;
import org.kinscope.ingest.IngestReport;
import tools.jackson.databind.JsonNode;

/** Naughty strings from the rows of a delivery to the answers of the service. */
class NaughtyDeliveryIT {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_SEARCH = 100;
    private static final List<String> STRINGS = NaughtyCity.STRINGS;

    private static Service service;
    private static IngestReport report;
    private static Client client;

    @BeforeAll
    static void load() {
        report = NaughtyCity.loaded();
        service = SampleCity.serve(SampleCity.PATIENT, true);
        client =
                new Client(service.port())
                        .loggedIn("analyst", service.firstPassword().orElseThrow());
    }

    @AfterAll
    static void close() {
        service.close();
    }

    private static boolean blank(String text) {
        return NaughtyStrings.kept(text).isEmpty();
    }

    private static boolean tooLong(String text) {
        return text.length() > LONGEST;
    }

    private static int count(Predicate<String> which) {
        return (int) STRINGS.stream().filter(which).count();
    }

    /** The numbers of the strings that name a person: neither blank nor too long. */
    private static List<Integer> named() {
        return IntStream.range(0, STRINGS.size())
                .filter(n -> !blank(STRINGS.get(n)) && !tooLong(STRINGS.get(n)))
                .boxed()
                .toList();
    }

    private static FileReport file(String name) {
        return report.files().stream()
                .filter(one -> one.file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_row_is_loaded_or_refused_with_its_reason() throws IOException {
        assertThat(STRINGS).hasSizeGreaterThan(490);
        assertThat(report.files())
                .hasSize(8)
                .allSatisfy(
                        one -> {
                            assertThat(one.refused()).as(one.file()).isNull();
                            assertThat(one.loaded() + one.unchanged() + one.quarantined())
                                    .as(one.file())
                                    .isEqualTo(one.read());
                        });
        for (String required :
                List.of("persons.csv", "aid_units-numbers.csv", "companies.csv", "divisions.csv")) {
            assertThat(file(required).read()).as(required).isEqualTo(STRINGS.size());
            assertThat(file(required).reasons())
                    .as(required)
                    .isEqualTo(
                            Map.of(
                                    "missing-required",
                                    (long) count(NaughtyDeliveryIT::blank),
                                    "too-long",
                                    (long) count(NaughtyDeliveryIT::tooLong)));
        }
        assertThat(file("aid_units-addresses.csv").reasons())
                .isEqualTo(Map.of("too-long", (long) count(NaughtyDeliveryIT::tooLong)));
        assertThat(Files.readString(report.quarantine().resolve("persons.csv.csv")))
                .contains("missing-required", "too-long")
                .doesNotContain(NaughtyStrings.ID_NUMBER);
    }

    @Test
    void names_and_addresses_are_read_back_as_they_were_written() {
        List<Integer> named = named();
        List<JsonNode> people =
                Batches.ask(
                        client,
                        "person(id: $k) { name address divisionName }",
                        "ID!",
                        named.stream().map(NaughtyCity::personId).toList());
        for (int i = 0; i < named.size(); i++) {
            String text = NaughtyStrings.kept(STRINGS.get(named.get(i)));
            assertThat(people.get(i).path("name").asString()).isEqualTo(text);
            assertThat(people.get(i).path("address").asString()).isEqualTo(text);
            assertThat(people.get(i).path("divisionName").asString()).isEqualTo(text);
        }
    }

    @Test
    void units_are_found_by_their_numbers_and_show_their_portraits() {
        List<Integer> named = named();
        List<JsonNode> byAddress =
                Batches.ask(
                        client,
                        "portrait(aidUnit: $k) { identity { aidUnit { address } } members { person"
                                + " { name } } assets { description } graph { nodes { label } }"
                                + " findings { code } }",
                        "ID!",
                        named.stream().map(NaughtyCity::unitNo).toList());
        List<String> numbers = named.stream().map(n -> number(STRINGS.get(n))).distinct().toList();
        List<JsonNode> byNumber =
                Batches.ask(client, "portrait(aidUnit: $k) { subject { key } }", "ID!", numbers);

        for (int i = 0; i < named.size(); i++) {
            JsonNode portrait = byAddress.get(i);
            String text = NaughtyStrings.kept(STRINGS.get(named.get(i)));
            assertThat(portrait.path("identity").path("aidUnit").path("address").asString())
                    .isEqualTo(text);
            assertThat(portrait.path("members").path(0).path("person").path("name").asString())
                    .isEqualTo(text);
            assertThat(portrait.path("assets").toString()).isNotEqualTo("[]");
        }
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(byNumber.get(i).path("subject").path("key").asString())
                    .isEqualTo(numbers.get(i));
        }
    }

    // An ID number in an identifier is a token there, so that two units do not become one.
    private static String number(String text) {
        return NaughtyStrings.kept(
                text.replace(
                        NaughtyStrings.ID_NUMBER,
                        "id-" + SampleCity.ids().idTokenOf(NaughtyStrings.ID_NUMBER)));
    }

    @Test
    void what_no_query_shows_yet_stands_in_the_graph_as_it_was_written() {
        var rows =
                GraphForTests.driver()
                        .executableQuery(
                                "MATCH (c:Company) WHERE c.uscc STARTS WITH '91321281MB' RETURN"
                                        + " c.uscc AS key, c.name AS one, c.status AS two UNION ALL"
                                        + " MATCH (r:Report) RETURN r.reportNo AS key, r.name AS one,"
                                        + " r.text AS two")
                        .execute()
                        .records();
        List<String> seen = new ArrayList<>();
        for (var row : rows) {
            String key = row.get("key").asString();
            String text =
                    NaughtyStrings.kept(
                            STRINGS.get(Integer.parseInt(key.substring(key.length() - 5))));
            seen.add(key);
            assertThat(row.get("one").asString("")).as(key).isEqualTo(text);
            assertThat(row.get("two").asString("")).as(key).isEqualTo(text);
        }
        assertThat(seen).hasSize(named().size() + STRINGS.size());
    }

    @Test
    void who_has_such_a_name_is_found_by_it() {
        List<String> found = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int n : named()) {
            String text = NaughtyStrings.kept(STRINGS.get(n));
            JsonNode answer =
                    client.graphql(
                            "query($text: String!) { search(text: $text, first: 200) { key"
                                    + " label } }",
                            Map.of("text", text));
            if (searched(text).length() > LONGEST_SEARCH) {
                assertThat(answer.path("errors").path(0).path("extensions").path("code").asString())
                        .isEqualTo("TEXT_TOO_LONG");
                continue;
            }
            assertThat(answer.has("errors")).as(text).isFalse();
            if (isAName(text)) {
                boolean there =
                        answer.path("data")
                                .path("search")
                                .findValuesAsString("key")
                                .contains(NaughtyCity.personId(n));
                (there ? found : missed).add(text);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(found).hasSizeGreaterThan(50);
    }

    private static String searched(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    // What has a digit may be a number first, what has another compatibility form is searched in
    // that, and where no letter is there is nothing to search.
    private static boolean isAName(String text) {
        return searched(text).equals(text)
                && text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(Character::isDigit)
                && text.codePoints().noneMatch(Character::isWhitespace);
    }
}
