package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.review.Reviewers;
import org.kinscope.embedded.GraphForTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands about reviews, on the graph of the sample city that other tests are served from. */
class ReviewsPageIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String CAR = "6f4449aaf7ef4a684b9d529e";

    private record Example(List<String> words, List<String> lines) {}

    private static Path data;
    private static String use;

    @BeforeAll
    static void join() {
        SampleCity.service();
        data = GraphForTests.dataFolder();
        JsonNode facts = json("explain", CAR).path("facts");
        use = facts.path(facts.size() - 1).path("fact").asString();
    }

    @AfterEach
    void forget() {
        Reviewers.forget();
    }

    private static JsonNode json(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--json");
        Shell.Outcome outcome = Shell.run(data, all.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return JSON.readTree(outcome.out());
    }

    private static Shell.Outcome review(String... words) {
        List<String> all = new ArrayList<>(List.of("review", CAR));
        all.addAll(List.of(words));
        return Shell.run(data, all.toArray(String[]::new));
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String page = Files.readString(Shell.HOME.resolve("docs/reviews.md"));
        for (String block : page.split("```console\n")) {
            if (block.startsWith("$ ./kinscope ")) {
                List<String> lines =
                        block.substring(0, block.indexOf("\n```"))
                                .lines()
                                .map(line -> line.replace("FACT", use))
                                .toList();
                List<String> words = new ArrayList<>();
                Matcher word = WORD.matcher(lines.getFirst().substring("$ ./kinscope ".length()));
                while (word.find()) {
                    words.add(word.group(1) == null ? word.group(2) : word.group(1));
                }
                examples.add(new Example(words, lines.subList(1, lines.size())));
            }
        }
        return examples;
    }

    @Test
    void the_examples_of_the_page_print_what_it_shows_one_after_the_other() throws IOException {
        assertThat(examples()).hasSize(5);
        for (Example example : examples()) {
            List<String> words = new ArrayList<>(example.words());
            words.addAll(List.of("--as-of", SampleCity.DAY.toString()));
            Shell.Outcome outcome = Shell.run(data, words.toArray(String[]::new));
            assertThat(outcome.exitCode()).as(outcome.err()).isZero();
            List<String> printed = outcome.out().lines().map(ReviewsPageIT::dayless).toList();
            int from = 0;
            for (String line : example.lines()) {
                int at = from;
                while (at < printed.size() && !printed.get(at).startsWith(dayless(line))) {
                    at++;
                }
                assertThat(at)
                        .as(line + " in " + printed.subList(from, printed.size()))
                        .isLessThan(printed.size());
                from = at + 1;
            }
        }
    }

    private static String dayless(String line) {
        return line.replaceAll("\\d{4}-\\d\\d-\\d\\d", "DAY");
    }

    @Test
    void at_the_command_line_too_a_second_person_confirms() throws IOException {
        assertThat(review("ask", "--by", "li", "--reason", "letter 7").exitCode()).isZero();
        assertThat(review("hear", "--by", "li", "--reason", "no", "--fact", use, "--json").out())
                .contains("\"after\":{\"kind\":\"GONE\"");
        assertThat(review("propose", "--by", "li", "--reason", "as asked").exitCode()).isZero();
        Shell.Outcome alone = review("confirm", "--by", "Li", "--reason", "sure");
        assertThat(alone.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(alone.err()).contains("somebody other than the proposer has to confirm");
        assertThat(review("confirm", "--by", "wang", "--reason", "sure").exitCode()).isZero();
        assertThat(json("explain", CAR).path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(json("explain", CAR).path("reviews")).hasSize(4);
        assertThat(Files.readString(data.resolve("audit/audit.jsonl")))
                .contains("review confirm by wang");
    }

    @Test
    void a_step_that_may_not_be_taken_or_is_not_understood_is_one_clear_line() {
        assertThat(review("propose", "--reason", "x").err())
                .contains("the family was not asked yet");
        assertThat(review("explain", "--reason", "x").err()).contains("name the day");
        assertThat(review("take", "--reason", " ").err()).contains("say why");
        Shell.Outcome dance = review("dance", "--reason", "x");
        assertThat(dance.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(review("hear", "--reason", "x", "--fact", "the car").err())
                .contains("delivery:file:line");
        assertThat(review("expire", "--reason", "x").err()).contains("only a run");
    }

    @Test
    void what_is_not_there_is_said_to_be_not_there() {
        Shell.Outcome none = Shell.run(data, "explain", "0".repeat(24));
        assertThat(none.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(none.err()).contains("findings export");
        assertThat(json("explain", "--node", "nobody").path("findings").isEmpty()).isTrue();
    }

    @Test
    void on_a_vehicle_rest_its_findings_and_the_units_of_who_owns_or_drives_it() {
        JsonNode resting = json("explain", "--node", "苏MAA216");
        assertThat(resting.path("findings").path(0).path("finding_id").asString()).isEqualTo(CAR);
        assertThat(resting.path("units").toString()).contains(SampleCity.KIN_VEHICLE_UNIT);
    }
}
