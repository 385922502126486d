package org.kinscope.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.synthetic.plant.Plants;
import org.kinscope.synthetic.village.NamedVillage;

class GeneratorTest {

    @TempDir Path folder;

    private Path city(String name, Parameters parameters) throws IOException {
        Path city = folder.resolve(name);
        new Generator(parameters, Plants.list(), n -> {}).write(city);
        return city;
    }

    private static Map<String, String> digests(Path city) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(city)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(city.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return digests;
    }

    @Test
    void equal_parameters_give_equal_bytes_in_every_file() throws Exception {
        Parameters parameters = new Parameters(3000, 7, 6, 1, 1, true);
        Map<String, String> first = digests(city("a", parameters));
        assertThat(first).hasSizeGreaterThan(60);
        assertThat(digests(city("b", parameters))).isEqualTo(first);
    }

    @Test
    void another_seed_gives_another_city() throws Exception {
        Map<String, String> seven = digests(city("a", new Parameters(3000, 7, 6, 0, 0, false)));
        Map<String, String> eight = digests(city("b", new Parameters(3000, 8, 6, 0, 0, false)));
        assertThat(eight.keySet()).isEqualTo(seven.keySet());
        for (String file :
                List.of("persons", "registrations", "grants", "payments", "incomes", "vehicles")) {
            String path = "delivery/" + file + ".csv";
            assertThat(eight.get(path)).as(path).isNotEqualTo(seven.get(path));
        }
    }

    @Test
    void careless_files_and_a_later_delivery_leave_the_truth_as_it_is() throws Exception {
        Path clean = city("a", new Parameters(2000, 7, 6, 0, 0, false)).resolve("truth");
        Path messy = city("b", new Parameters(2000, 7, 6, 0, 2, true)).resolve("truth");
        for (String file : List.of("truth.csv", "tiers.csv", "relations.csv")) {
            assertThat(messy.resolve(file)).hasSameTextualContentAs(clean.resolve(file));
        }
    }

    @Test
    void the_first_delivery_does_not_know_whether_a_later_one_follows() throws Exception {
        Map<String, String> alone = digests(city("a", new Parameters(2000, 7, 6, 0, 1, false)));
        Map<String, String> both = digests(city("b", new Parameters(2000, 7, 6, 0, 1, true)));
        assertThat(alone.keySet()).anyMatch(file -> file.startsWith("delivery/"));
        alone.keySet().stream()
                .filter(file -> file.startsWith("delivery/"))
                .forEach(file -> assertThat(both).containsEntry(file, alone.get(file)));
    }

    @ParameterizedTest
    @CsvSource({"1, 2020-12", "6, 2020-07", "12, 2020-01", "24, 2019-01"})
    void payments_cover_the_months_that_are_asked_for(int months, String first) throws IOException {
        Path city = city("a", new Parameters(1500, 3, months, 0, 0, false));
        TreeSet<String> paid = new TreeSet<>();
        Extract.column(city.resolve("delivery"), "payments", "paid_on")
                .forEach(day -> paid.add(day.substring(0, 7)));
        assertThat(paid.first()).isEqualTo(first);
        assertThat(paid.last()).isEqualTo("2020-12");
        assertThat(paid).hasSize(months);
    }

    @Test
    void a_later_delivery_is_there_only_where_it_is_asked_for() throws IOException {
        assertThat(city("a", new Parameters(800, 3, 3, 0, 0, false)).resolve("delivery2"))
                .doesNotExist();
        Path both = city("b", new Parameters(800, 3, 3, 0, 0, true));
        List<String> before =
                Extract.column(both.resolve("delivery"), "payments", "payment_no").toList();
        List<Map<String, String>> after = Extract.rows(both.resolve("delivery2"), "payments");
        assertThat(after).hasSizeGreaterThan(before.size());
        assertThat(after.stream().filter(row -> !before.contains(row.get("payment_no"))))
                .isNotEmpty()
                .allMatch(row -> row.getOrDefault("paid_on", "").startsWith("2021-01"));
    }

    @Test
    void the_wanted_share_of_the_later_rows_differs_and_the_first_delivery_knows_nothing_of_it()
            throws Exception {
        Path all = city("all", new Parameters(3000, 7, 12, 0, 0, true));
        Path some = city("some", new Parameters(3000, 7, 12, 0, 0, true, 1));
        Path none = city("none", new Parameters(3000, 7, 12, 0, 0, true, 0));
        assertThat(differing(all)).isBetween(0.028, 0.036);
        assertThat(differing(some)).isBetween(0.0095, 0.0105);
        assertThat(differing(none)).isZero();
        assertThat(digests(some.resolve("delivery"))).isEqualTo(digests(all.resolve("delivery")));
        assertThat(digests(none.resolve("delivery2"))).isEqualTo(digests(all.resolve("delivery")));
        assertThat(some.resolve("truth/counts.json")).content().contains("\"changed\": 1.0");
    }

    /** {@return the share of later rows that the first delivery does not have, word for word} */
    private static double differing(Path city) throws IOException {
        long rows = 0;
        long differing = 0;
        try (Stream<Path> files = Files.list(city.resolve("delivery2"))) {
            for (Path file : files.toList()) {
                List<String> before =
                        Files.readAllLines(city.resolve("delivery").resolve(file.getFileName()));
                Set<String> known = new HashSet<>(before);
                List<String> after = Files.readAllLines(file);
                rows += after.size() - 1;
                differing += after.stream().filter(row -> !known.contains(row)).count();
            }
        }
        return (double) differing / rows;
    }

    @Test
    void a_folder_that_is_in_use_is_left_as_it_is() throws IOException {
        Path used = Files.createDirectories(folder.resolve("used"));
        Path note = Files.writeString(used.resolve("note.txt"), "mine");
        assertThatThrownBy(() -> city("used", new Parameters(800, 3, 3, 0, 0, false)))
                .isInstanceOf(CityRefused.class)
                .hasMessageContaining("used is not empty")
                .hasMessageContaining("empty or new");
        try (Stream<Path> files = Files.list(used)) {
            assertThat(files).containsExactly(note);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "499, 12, 0, 0, persons is 499",
        "10000001, 12, 0, 0, persons is 10000001",
        "800, 0, 0, 0, months is 0",
        "800, 37, 0, 0, months is 37",
        "800, 12, -1, 0, plant is -1",
        "800, 12, 0, 3, mess is 3"
    })
    void a_city_out_of_bounds_names_the_value_and_the_bounds(
            int persons, int months, int plant, int mess, String says) {
        assertThatThrownBy(() -> new Parameters(persons, 1, months, plant, mess, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(says)
                .hasMessageContaining("must be from");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
    void a_share_of_changes_is_a_percentage(double changed) {
        assertThatThrownBy(() -> new Parameters(800, 1, 1, 0, 0, true, changed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("changed is " + changed + ", but must be from 0 to 100");
    }

    @Test
    void the_smallest_city_is_as_large_as_it_was_asked_to_be() throws IOException {
        Summary summary =
                new Generator(
                                new Parameters(Parameters.FEWEST, 1, 1, 0, 2, true),
                                List.of(),
                                n -> {})
                        .write(folder.resolve("small"));
        long named = NamedVillage.told().stream().mapToLong(told -> told.people().size()).sum();
        assertThat(summary.persons() - named).isBetween(500L, 560L);
        assertThat(summary.units()).isPositive();
    }
}
