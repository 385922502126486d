package org.kinscope.api.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query of {@code docs/graphql} with its variables and its answer: {@code NN-name.graphql},
 * {@code NN-name.variables.json} where it has some, {@code NN-name.json}.
 *
 * @param name {@code NN-name}
 */
record Example(String name) {

    private static final Path FOLDER = KeptFile.at("docs/graphql");
    private static final String QUERY = ".graphql";

    /** {@return all examples in the order of the page} */
    static List<Example> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(QUERY))
                    .sorted()
                    .map(file -> new Example(file.substring(0, file.length() - QUERY.length())))
                    .toList();
        }
    }

    String query() {
        return read(FOLDER.resolve(name + QUERY));
    }

    /** {@return the variables as they stand in their file, or an empty text} */
    String variables() {
        Path file = FOLDER.resolve(name + ".variables.json");
        return Files.exists(file) ? read(file) : "";
    }

    Path answer() {
        return FOLDER.resolve(name + ".json");
    }

    /** {@return the example as the page shows it} */
    String onThePage() {
        String words = name.substring(name.indexOf('-') + 1).replace('-', ' ');
        String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        String variables = variables();
        return "### "
                + title
                + "\n```graphql\n"
                + query()
                + "```\n"
                + (variables.isEmpty() ? "" : "Variables:\n```json\n" + variables + "```\n")
                + "Answer:\n```json\n"
                + read(answer())
                + "```\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
