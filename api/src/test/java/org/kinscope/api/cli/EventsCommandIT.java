package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands about living apart and about events, on the sample city. */
class EventsCommandIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir static Path folder;

    private static Path data;

    @BeforeAll
    static void join() {
        SampleCity.service();
        data = GraphForTests.dataFolder();
    }

    private static JsonNode json(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--as-of", "2020-12-31", "--set", "kwh_price=0.53", "--json"));
        Shell.Outcome outcome = Shell.run(data, all.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return JSON.readTree(outcome.out());
    }

    private static int number(JsonNode row, String column) {
        return Integer.parseInt(row.path(column).asString());
    }

    @Test
    void what_living_apart_would_bring_is_counted_by_division_and_small_cells_leave_bare()
            throws IOException {
        JsonNode told = json("premium", "--csv", folder.toString());

        JsonNode all = told.path("premium").get(0);
        assertThat(number(all, "paid")).isPositive();
        assertThat(number(all, "paid") + number(all, "not_told"))
                .isLessThanOrEqualTo(number(all, "families"));
        int inDivisions = 0;
        for (JsonNode row : told.path("premium")) {
            boolean whole = row.path("type").asString().equals("all");
            boolean division = !row.path("division").asString().equals("all");
            inDivisions += whole && division ? number(row, "paid") : 0;
        }
        assertThat(inDivisions).isEqualTo(number(all, "paid"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("premium.csv"))) {
            assertThat(rows.stream())
                    .isNotEmpty()
                    .allSatisfy(
                            row -> assertThat(row.getField("paid")).matches("0|<5|[5-9]|\\d{2,}"));
        }
    }

    @Test
    void events_hit_the_own_family_and_others_and_a_family_has_its_twelve_months() {
        JsonNode told = json("events");

        Set<String> whose = new HashSet<>();
        int hit = 0;
        for (JsonNode row : told.path("contagion")) {
            whose.add(row.path("whose").asString());
            hit += number(row, "hit");
            assertThat(number(row, "hit")).isLessThanOrEqualTo(number(row, "families"));
        }
        assertThat(whose).containsExactlyInAnyOrder("own", "elsewhere");
        assertThat(hit).isPositive();
        assertThat(told.path("limits_months")).isNotEmpty();
        Set<String> kinds = new HashSet<>();
        told.path("limits").forEach(row -> kinds.add(row.path("kind").asString()));
        assertThat(kinds)
                .contains(
                        "age",
                        "graduation",
                        "vehicles",
                        "dwellings",
                        "companies",
                        "death",
                        "marriage",
                        "county");
        // The same table stands beside the boundaries of income.
        assertThat(json("cliff").path("limits")).isEqualTo(told.path("limits"));

        JsonNode unit = json("events", "--unit", "JT3212810000143");
        assertThat(unit.path("months")).hasSize(13);
        assertThat(unit.path("events")).isNotEmpty();
        assertThat(unit.path("limits")).isNotEmpty();
        for (JsonNode event : unit.path("events")) {
            assertThat(event.path("whose").asString()).isIn("own", "elsewhere");
        }
        assertThat(json("premium", "--unit", "JT3212810000143").path("type").asString())
                .isNotBlank();
    }

    @Test
    void a_family_whose_only_wage_is_taken_away_has_its_dibao_from_nothing_to_the_line() {
        JsonNode place = json("cliff", "--unit", "JT3212810000143").path("units").get(0);

        assertThat(place.path("income").asString()).isEqualTo("474.00");
        // Dibao takes every yuan of the 474: without the wage the family has as much.
        assertThat(place.path("ptr").asString()).isEqualTo("1.0000");
    }
}
