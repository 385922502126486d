package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.api.cli.SampleCityCommands.DAY;
import static org.kinscope.api.cli.SampleCityCommands.json;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.api.app.SampleCity;
import tools.jackson.databind.JsonNode;

/** The commands about networks, rosters and overlap, on the sample city. */
class NetworkCommandsIT {

    @TempDir static Path folder;

    private static Path data;

    @BeforeAll
    static void join() {
        data = SampleCityCommands.data();
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    @Test
    void the_commands_of_the_page_print_what_the_page_shows() throws IOException {
        String page = Files.readString(Shell.HOME.resolve("docs/networks.md"));
        int run = 0;
        for (String block : page.split("```console\n")) {
            if (!block.startsWith("$ ./kinscope ")) {
                continue;
            }
            List<String> lines = block.substring(0, block.indexOf("\n```")).lines().toList();
            String command = lines.getFirst().substring("$ ./kinscope ".length());
            String[] words =
                    command.replace("OUT", folder.resolve("page").toString()).trim().split(" +");
            Shell.Outcome outcome = Shell.run(data, words);
            assertThat(outcome.exitCode()).as(command + outcome.err()).isZero();
            assertThat(outcome.out().lines().map(String::strip).toList())
                    .as(command)
                    .containsAll(
                            lines.stream()
                                    .skip(1)
                                    .map(String::strip)
                                    .filter(line -> !line.equals("…"))
                                    .toList());
            run++;
        }
        assertThat(run).isGreaterThanOrEqualTo(3);
    }

    @Test
    void recipients_and_pairs_are_written_with_a_codebook_and_agree_with_each_other()
            throws IOException {
        Path out = folder.resolve("networks.csv");
        JsonNode told = json("networks", "--out", out.toString());
        List<NamedCsvRecord> nodes = rows(out);
        List<NamedCsvRecord> edges = rows(folder.resolve("networks.edges.csv"));
        int recipients = 0;
        int links = 0;
        for (JsonNode network : told.path("networks")) {
            recipients += network.path("recipients").asInt();
            links += network.path("links").asInt();
        }
        assertThat(nodes).hasSize(recipients).isNotEmpty();
        assertThat(edges).hasSize(links).isNotEmpty();
        assertThat(told.path("recipients").asInt())
                .isEqualTo(recipients + told.path("alone").asInt());
        int degrees = 0;
        Set<String> people = new HashSet<>();
        for (NamedCsvRecord node : nodes) {
            degrees += Integer.parseInt(node.getField("degree"));
            people.add(node.getField("person_id"));
        }
        assertThat(people).hasSize(nodes.size());
        assertThat(degrees).isEqualTo(2 * edges.size());
        assertThat(edges)
                .allSatisfy(
                        e ->
                                assertThat(people)
                                        .contains(e.getField("source"), e.getField("target")));
        Set<String> columns = new HashSet<>();
        rows(folder.resolve("networks.codebook.csv"))
                .forEach(row -> columns.add(row.getField("table") + row.getField("column")));
        nodes.getFirst().getHeader().forEach(c -> assertThat(columns).contains("nodes" + c));
        edges.getFirst().getHeader().forEach(c -> assertThat(columns).contains("edges" + c));
    }

    @Test
    void a_division_has_its_networks_and_tells_of_people_outside_the_id_alone() throws IOException {
        Path out = folder.resolve("division.csv");
        JsonNode told =
                json(
                        "networks",
                        "--division",
                        "321281",
                        "--min-groups",
                        "2",
                        "--out",
                        out.toString());
        assertThat(told.path("networks")).isNotEmpty();
        for (NamedCsvRecord row : rows(out)) {
            assertThat(row.getField("division")).matches("|321281\\d{6}");
        }
        assertThat(Shell.run(data, "networks", "--division", "32128").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void rosters_tell_every_official_the_least_q_first() throws IOException {
        Path out = folder.resolve("rosters.csv");
        JsonNode told = json("rosters", "--out", out.toString());
        List<NamedCsvRecord> rows = rows(out);
        assertThat(rows).hasSize(told.path("rosters").size()).isNotEmpty();
        assertThat(told.path("caveats").get(0).path("en").asString()).contains("never a verdict");
        double before = 0;
        int kin = 0;
        for (NamedCsvRecord row : rows) {
            String q = row.getField("q");
            if (!q.isEmpty()) {
                assertThat(Double.parseDouble(q)).isBetween(before, 1.0);
                assertThat(Double.parseDouble(row.getField("p"))).isGreaterThanOrEqualTo(0.001);
                before = Double.parseDouble(q);
            }
            kin += Integer.parseInt(row.getField("kin"));
        }
        // The planted decisions near kin.
        assertThat(kin).isPositive();
        assertThat(Shell.run(data, "rosters", "--deals", "10", "--as-of", DAY).exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void overlap_tells_pairs_of_departments_and_leaves_small_cells_out_of_files()
            throws IOException {
        JsonNode told = json("overlap", "--csv", folder.toString());
        assertThat(told.path("overlap")).isNotEmpty();
        for (JsonNode row : told.path("overlap")) {
            assertThat(row.path("department_one").asString())
                    .isLessThan(row.path("department_other").asString());
        }
        for (NamedCsvRecord row : rows(folder.resolve("overlap.csv"))) {
            assertThat(row.getField("families")).matches("<5|[5-9]|\\d{2,}");
            if (row.getField("families").equals("<5")) {
                assertThat(row.getField("yuan_one")).isEmpty();
            }
        }
        assertThat(folder.resolve("overlap.codebook.csv")).isNotEmptyFile();
        for (JsonNode row : json("overlap", "--same-need").path("overlap")) {
            assertThat(row.path("need_one")).isEqualTo(row.path("need_other"));
        }
    }

    @Test
    void who_is_beside_a_unit_is_told_in_both_languages_and_counted() {
        String unit = SampleCity.KIN_VEHICLE_UNIT;
        JsonNode told = json("unaided", "--beside", unit);
        assertThat(told.path("unit").asString()).isEqualTo(unit);
        int families = told.path("families").size();
        assertThat(families).isLessThanOrEqualTo(told.path("asked").asInt());
        String counted =
                "kin and neighbours without aid: "
                        + told.path("asked").asInt()
                        + " looked at, "
                        + families
                        + " as poor, of "
                        + told.path("notKnown").asInt()
                        + " it cannot be said";
        Shell.Outcome en = Shell.run(data, "unaided", "--beside", unit, "--as-of", DAY);
        assertThat(en.out().lines()).contains(counted);
        Shell.Outcome zh =
                Shell.plain(
                        "unaided",
                        "--beside",
                        unit,
                        "--as-of",
                        DAY,
                        "--data",
                        data.toString(),
                        "--lang",
                        "zh");
        assertThat(zh.out()).contains("同样困难的 " + families + " 家");
        assertThat(Shell.run(data, "unaided", "--beside", "U", "--as-of", DAY).exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Shell.run(data, "unaided", "--as-of", DAY).exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
