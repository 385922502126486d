package org.kinscope.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.api.cli.Commands;

/** What the README tells a newcomer to type must be commands that exist. */
class ReadmeTest {

    private static final Path HOME = Path.of(System.getProperty("kinscope.home", ".."));

    private static List<String> commands() throws IOException {
        return Files.readAllLines(HOME.resolve("README.md")).stream()
                .filter(line -> line.startsWith("./kinscope "))
                .map(line -> line.replaceFirst(" +#.*", "").substring("./kinscope ".length()))
                .toList();
    }

    @Test
    void every_command_of_the_readme_is_understood() throws IOException {
        assertThat(commands()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(commands())
                .allSatisfy(
                        command ->
                                assertThat(
                                                Commands.understands(
                                                        command.replace("csv|jsonl|xlsx", "csv")
                                                                .trim()
                                                                .split(" +")))
                                        .as(command)
                                        .isTrue());
    }

    @Test
    void every_file_that_the_readme_links_is_there() throws IOException {
        String readme = Files.readString(HOME.resolve("README.md"));
        var links = java.util.regex.Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme);
        int seen = 0;
        while (links.find()) {
            seen++;
            assertThat(HOME.resolve(links.group(1))).exists();
        }
        assertThat(seen).isGreaterThanOrEqualTo(7);
    }

    @Test
    void the_readme_is_short() throws IOException {
        assertThat(Files.readAllLines(HOME.resolve("README.md"))).hasSizeLessThan(150);
    }
}
