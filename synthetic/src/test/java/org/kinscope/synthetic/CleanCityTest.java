package org.kinscope.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.synthetic.delivery.Contract;
import org.kinscope.synthetic.delivery.Dataset;

/** A city with nothing planted and nothing spoiled, as the contract and the census want it. */
class CleanCityTest {

    @TempDir static Path folder;

    private static Path delivery = Path.of(".");
    private static List<Map<String, String>> persons = List.of();

    @BeforeAll
    static void generate() throws IOException {
        new Generator(new Parameters(10_000, 2020, 12, 0, 0, false), List.of(), n -> {})
                .write(folder.resolve("city"));
        delivery = folder.resolve("city/delivery");
        persons = Extract.rows(delivery, "persons");
    }

    @Test
    void every_dataset_of_the_contract_has_rows() {
        List<String> empty = new ArrayList<>();
        for (Dataset dataset : Dataset.values()) {
            if (!delivery.resolve(dataset.fileName() + ".csv").toFile().exists()
                    || Extract.rows(delivery, dataset.fileName()).isEmpty()) {
                empty.add(dataset.fileName());
            }
        }
        assertThat(Dataset.values()).hasSize(30);
        assertThat(empty).isEmpty();
    }

    @Test
    void no_key_is_given_twice() {
        for (Dataset dataset : Dataset.values()) {
            List<String> key = Contract.key(dataset);
            Set<List<String>> seen = new HashSet<>();
            for (Map<String, String> row : Extract.rows(delivery, dataset.fileName())) {
                List<String> values = key.stream().map(c -> row.getOrDefault(c, "")).toList();
                assertThat(seen.add(values)).as(dataset + " " + values).isTrue();
            }
        }
    }

    @Test
    void every_required_value_is_there() {
        for (Dataset dataset : Dataset.values()) {
            for (Map<String, String> row : Extract.rows(delivery, dataset.fileName())) {
                assertThat(Contract.required(dataset))
                        .as(dataset + " " + row)
                        .noneMatch(column -> row.getOrDefault(column, "").isEmpty());
            }
        }
    }

    @Test
    void everybody_who_is_named_is_in_the_register() {
        Set<String> known = ids();
        for (Dataset dataset : Dataset.values()) {
            for (String column : Contract.idNumbers(dataset)) {
                assertThat(known)
                        .as(dataset + " " + column)
                        .containsAll(Extract.column(delivery, dataset.fileName(), column).toList());
            }
        }
    }

    @Test
    void every_number_points_to_a_row_that_has_it() {
        resolves("statuses", "aid_unit_no", "aid_units", "aid_unit_no");
        resolves("grants", "aid_unit_no", "aid_units", "aid_unit_no");
        resolves("applications", "aid_unit_no", "aid_units", "aid_unit_no");
        resolves("payments", "grant_no", "grants", "grant_no");
        resolves("vehicle_uses", "plate_no", "vehicles", "plate_no");
        resolves("shareholdings", "uscc", "companies", "uscc");
        resolves("employment", "employer_uscc", "companies", "uscc");
        resolves("verification_requests", "authorisation_no", "authorisations", "authorisation_no");
        for (String dataset :
                List.of("persons", "registrations", "aid_units", "grants", "real_estate")) {
            resolves(dataset, "division_code", "divisions", "code");
        }
        resolves("officials", "division_code", "divisions", "code");
        resolves("reports", "division_code", "divisions", "code");
    }

    private static void resolves(String dataset, String column, String target, String key) {
        List<String> named = Extract.column(delivery, dataset, column).toList();
        assertThat(named).as(dataset + " " + column).isNotEmpty();
        assertThat(Extract.column(delivery, target, key).collect(Collectors.toSet()))
                .as(dataset + " " + column)
                .containsAll(named);
    }

    @Test
    void every_id_number_has_the_right_check_character_birthday_and_sex() {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
        for (Map<String, String> person : persons) {
            String id = person.getOrDefault("id_number", "");
            assertThat(id).matches("\\d{17}[0-9X]");
            int sum = 0;
            for (int i = 0; i < 18; i++) {
                int value = id.charAt(i) == 'X' ? 10 : id.charAt(i) - '0';
                sum += value * (1 << (17 - i)) % 11;
            }
            assertThat(sum % 11).as(id).isEqualTo(1);
            assertThat(LocalDate.parse(id.substring(6, 14), day))
                    .hasToString(person.get("birth_date"));
            assertThat((id.charAt(16) - '0') % 2 == 1).isEqualTo("1".equals(person.get("sex")));
        }
    }

    @Test
    void prefixes_that_are_retired_and_prefixes_of_other_cities_appear() {
        Set<String> prefixes =
                ids().stream().map(id -> id.substring(0, 6)).collect(Collectors.toSet());
        assertThat(prefixes)
                .contains("321202", "321203", "321204", "321281", "321282", "321283")
                .contains("321284", "321086", "321025", "329020");
        assertThat(prefixes).anyMatch(prefix -> !prefix.startsWith("32"));
    }

    @Test
    void a_number_never_begins_with_a_code_that_came_after_the_birth() {
        assertThat(ids())
                .filteredOn(id -> id.startsWith("321284"))
                .isNotEmpty()
                .allMatch(id -> id.substring(6, 10).compareTo("2012") < 0);
    }

    @Test
    void births_are_by_mothers_of_an_age_to_bear_and_three_generations_live() {
        Set<String> parents = new HashSet<>();
        Set<String> grandparents = new HashSet<>();
        List<Map<String, String>> births = Extract.rows(delivery, "births");
        for (Map<String, String> birth : births) {
            String mother = birth.getOrDefault("mother_id", "");
            String child = birth.getOrDefault("child_id", "");
            if (!mother.isEmpty()) {
                int age =
                        Integer.parseInt(child.substring(6, 10))
                                - Integer.parseInt(mother.substring(6, 10));
                assertThat(age).as(mother + " " + child).isBetween(17, 46);
            }
            parents.add(mother);
            parents.add(birth.getOrDefault("father_id", ""));
        }
        births.stream()
                .filter(birth -> parents.contains(birth.get("child_id")))
                .forEach(birth -> grandparents.add(birth.getOrDefault("mother_id", "")));
        Set<String> living =
                persons.stream()
                        .filter(person -> person.getOrDefault("death_date", "").isEmpty())
                        .map(person -> person.getOrDefault("id_number", ""))
                        .collect(Collectors.toSet());
        grandparents.retainAll(living);
        assertThat(grandparents).hasSizeGreaterThan(100);
    }

    @Test
    void what_the_city_is_known_for_is_there() {
        assertThat(Extract.column(delivery, "statuses", "mode").collect(Collectors.toSet()))
                .contains("single", "grace", "whole");
        assertThat(Extract.column(delivery, "grants", "amount_period").collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("once", "month", "year");
        assertThat(Extract.column(delivery, "persons", "address"))
                .anyMatch(address -> address.matches(".*\\d+幢\\d+单元\\d+室"))
                .anyMatch(address -> address.matches(".*\\d+组\\d+号"));
        assertThat(Extract.column(delivery, "companies", "uscc"))
                .anyMatch(code -> code.startsWith("91"))
                .anyMatch(code -> code.startsWith("92"));
    }

    private static Set<String> ids() {
        return persons.stream()
                .map(person -> person.getOrDefault("id_number", ""))
                .collect(Collectors.toSet());
    }
}
