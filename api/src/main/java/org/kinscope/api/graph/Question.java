package org.kinscope.api.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A question in Cypher, as it stands in the {@code .cypher} file beside the class that asks it.
 *
 * @param name the file's name, for logs
 * @param cypher its text
 */
public record Question(String name, String cypher) {

    /**
     * {@return the question in {@code file}, in the resources of the asker's package}
     *
     * @throws IllegalStateException if there is no such file
     */
    public static Question beside(Class<?> asker, String file) {
        try (InputStream in = asker.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no " + file + " in the resources of " + asker.getPackageName());
            }
            return new Question(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
