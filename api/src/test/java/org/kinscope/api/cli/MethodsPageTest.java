package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command of docs/methods.md prints the lines that the page shows. */
class MethodsPageTest {

    private static final Path HOME = Path.of(System.getProperty("kinscope.home", ".."));

    private record Example(String command, List<String> lines) {}

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String page = Files.readString(HOME.resolve("docs/methods.md"));
        for (String block : page.split("```console\n")) {
            if (block.startsWith("$ ./kinscope ")) {
                List<String> lines = block.substring(0, block.indexOf("```")).lines().toList();
                examples.add(
                        new Example(
                                lines.getFirst().substring("$ ./kinscope ".length()),
                                lines.subList(1, lines.size())));
            }
        }
        return examples;
    }

    @Test
    void every_estimator_has_an_example() throws IOException {
        assertThat(examples().stream().map(example -> example.command().split(" ")[1]))
                .contains(
                        "rd",
                        "density",
                        "mccrary",
                        "bunching",
                        "survival",
                        "logrank",
                        "association",
                        "adjust",
                        "inequality",
                        "share");
    }

    @TestFactory
    List<DynamicTest> every_example_prints_what_the_page_shows() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.command(), () -> check(example)))
                .toList();
    }

    private static void check(Example example) {
        String[] words =
                Arrays.stream(example.command().split(" "))
                        .map(word -> word.endsWith(".csv") ? HOME.resolve(word).toString() : word)
                        .toArray(String[]::new);
        Shell.Outcome outcome = Shell.plain(words);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(example.lines()).isNotEmpty();
        assertThat(outcome.out().lines()).containsSubsequence(example.lines());
    }
}
