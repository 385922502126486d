package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.migration.Migrations;
import org.kinscope.ingest.source.Statements;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** All Cypher of the module, as the database understands it. */
class CypherIT {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    @Test
    void every_file_opens_with_its_question_and_parameters_and_is_understood()
            throws IOException, URISyntaxException {
        Driver driver = GraphForTests.driver();
        Migrations.apply(driver);
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(50);
        try (Session session = driver.session()) {
            for (Path file : files) {
                List<String> lines = Files.readAllLines(file);
                assertThat(lines.getFirst()).as(file.toString()).startsWith("// ");
                assertThat(lines.stream().takeWhile(line -> line.startsWith("//")))
                        .as(file.toString())
                        .anyMatch(line -> line.startsWith("// Parameters: "));
                for (String statement : Statements.of(Files.readString(file))) {
                    Matcher parameters = PARAMETER.matcher(statement);
                    Map<String, Object> given = new HashMap<>();
                    while (parameters.find()) {
                        String name = parameters.group(1);
                        given.put(name, name.equals("facts") ? Map.of() : List.of());
                    }
                    assertThatCode(() -> session.run("EXPLAIN " + statement, given).consume())
                            .as(file + ": " + statement)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        URL url = Objects.requireNonNull(Statements.class.getResource("datasets.txt"));
        Path root = Objects.requireNonNull(Path.of(url.toURI()).getParent()).resolve("..");
        try (Stream<Path> files = Files.walk(root.normalize())) {
            return files.filter(file -> file.toString().endsWith(".cypher")).sorted().toList();
        }
    }
}
