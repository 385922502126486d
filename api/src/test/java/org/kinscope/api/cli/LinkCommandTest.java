package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkCommandTest {

    private static final Path TABLES = Path.of("../ingest/src/test/resources/linkage");
    private static final String FAKE = TABLES.resolve("splink_fake_1000.csv").toString();
    private static final String SCHEMA = "../docs/linkage/splink-fake.yaml";

    @TempDir Path folder;

    @Test
    void pairs_are_written_and_their_rightness_is_what_anybody_would_count() throws IOException {
        Path out = folder.resolve("pairs.csv");
        Shell.Outcome outcome =
                Shell.plain(
                        "identity",
                        "link",
                        "--schema",
                        SCHEMA,
                        FAKE,
                        "--out",
                        out.toString(),
                        "--truth",
                        "cluster",
                        "--json");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        JsonNode said = JsonMapper.builder().build().readTree(outcome.out());

        Map<String, String> entities = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (String row : Files.readAllLines(Path.of(FAKE)).subList(1, 1001)) {
            String entity = row.substring(row.lastIndexOf(',') + 1);
            entities.put(row.substring(0, row.indexOf(',')), entity);
            sizes.merge(entity, 1, Integer::sum);
        }
        int asked = sizes.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
        int right = 0;
        int wrong = 0;
        for (String line : Files.readAllLines(out)) {
            String[] field = line.split(",", 6);
            if (field[4].equals("SAME")) {
                boolean one = Objects.equals(entities.get(field[1]), entities.get(field[3]));
                right += one ? 1 : 0;
                wrong += one ? 0 : 1;
            }
        }
        JsonNode truth = said.get("truth");
        assertThat(asked).isEqualTo(2031);
        assertThat(right).isGreaterThan(1_900);
        assertThat(truth.get("truePairs").asInt()).isEqualTo(asked);
        assertThat(truth.get("found").asInt()).isEqualTo(right);
        assertThat(truth.get("wrong").asInt()).isEqualTo(wrong);
        double precision = (double) right / (right + wrong);
        double recall = (double) right / asked;
        assertThat(truth.get("precision").asDouble()).isEqualTo(precision, within(1e-9));
        assertThat(truth.get("recall").asDouble()).isEqualTo(recall, within(1e-9));
        assertThat(truth.get("f1").asDouble())
                .isEqualTo(2 * precision * recall / (precision + recall), within(1e-9));
        assertThat(said.get("pairsPerSecond").asDouble())
                .isEqualTo(
                        said.get("comparedPairs").asDouble() / said.get("seconds").asDouble(),
                        within(1.0));
        assertThat(Files.readString(out))
                .as("the truth is no clue")
                .doesNotContain("\"\"cluster\"\"");
    }

    @Test
    void the_figures_are_told_in_a_line_each_and_a_truth_may_lie_beside_the_tables()
            throws IOException {
        Path senzing = TABLES.resolve("senzing");
        Shell.Outcome outcome =
                Shell.plain(
                        "identity",
                        "link",
                        "--schema",
                        "../docs/linkage/senzing.yaml",
                        senzing.resolve("customers.csv").toString(),
                        senzing.resolve("reference.csv").toString(),
                        senzing.resolve("watchlist.csv").toString(),
                        "--lang",
                        "en");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .containsPattern(
                        "159 records; 12,561 of 12,561 possible pairs compared; .*pairs a second")
                .containsPattern(
                        "precision 0\\.\\d{4}, recall 0\\.\\d{4} .*F1 0\\.\\d{4}; 108 true pairs");
    }

    @Test
    void what_is_wrong_is_told_in_one_line_with_what_is_there() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "columns: [");
        Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {-1, -2, 0});
        Path rl = Files.writeString(folder.resolve("names.csv"), "unique_id,name\n1,Ann\n");
        wrong(List.of("--schema", "none.yaml", FAKE), "none.yaml does not exist");
        wrong(List.of("--schema", folder.toString(), FAKE), folder + " is no file");
        wrong(List.of("--schema", "nobody", FAKE), "no such schema comes with the program");
        wrong(List.of("--schema", bad.toString(), FAKE), "bad.yaml: this is no YAML");
        wrong(
                List.of("--schema", binary.toString(), FAKE),
                "binary.yaml: the text should be UTF-8");
        wrong(List.of("--schema", SCHEMA, "none.csv"), "none.csv does not exist");
        wrong(List.of("--schema", SCHEMA, folder.toString()), folder + " is no file");
        wrong(
                List.of("--schema", SCHEMA, rl.toString(), "--truth", "name"),
                "the column \"first_name\" is in no file");
        wrong(
                List.of("--schema", SCHEMA, FAKE, "--truth", "entity"),
                "has no column \"entity\"; it has unique_id");
        wrong(
                List.of("--schema", SCHEMA, FAKE, "--truth", "city"),
                "the column city is to hold the truth and is also compared");
        wrong(
                List.of("--schema", SCHEMA, FAKE, "--out", folder.resolve("x/y.csv").toString()),
                "the folder of --out does not exist");
        Path told =
                Files.writeString(
                        folder.resolve("told.yaml"),
                        "columns: [{name: surname, compare: name}]\n"
                                + "truth: {file: told.csv, value: v}\n");
        wrong(List.of("--schema", told.toString(), FAKE), "truth.file: there is no told.csv in");
    }

    private static void wrong(List<String> rest, String said) {
        List<String> arguments = new ArrayList<>(List.of("identity", "link"));
        arguments.addAll(rest);
        Shell.Outcome outcome = Shell.plain(arguments.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains(said);
        assertThat(outcome.err().strip().lines()).hasSize(1);
    }
}
