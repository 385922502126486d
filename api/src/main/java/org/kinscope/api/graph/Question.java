package org.kinscope.api.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.scope.Known;

/**
 * A question in Cypher, as it stands in the {@code .cypher} file beside the class that asks it.
 *
 * @param name the file's name, for logs
 * @param cypher its text
 * @param knownCypher the same question about what was known after the delivery {@code $known}; null
 *     where {@code cypher} itself heeds {@code $known}, or where it cannot be asked of the past
 */
public record Question(String name, String cypher, @Nullable String knownCypher) {

    private static final String KNOWN = "$known";

    /**
     * {@return the question in {@code file}, in the resources of the asker's package} It can be
     * asked of what was known earlier only if its text has {@code $known}.
     *
     * @throws IllegalStateException if there is no such file
     */
    public static Question beside(Class<?> asker, String file) {
        return new Question(file, text(asker, file), null);
    }

    /**
     * {@return the question in {@code <name>.cypher}, and for what was known earlier the one in
     * {@code <name>-known.cypher}}
     *
     * @throws IllegalStateException if one of the two is missing
     */
    public static Question replayed(Class<?> asker, String name) {
        return new Question(
                name + ".cypher",
                text(asker, name + ".cypher"),
                text(asker, name + "-known.cypher"));
    }

    /**
     * {@return the text to ask by what is known}
     *
     * @throws IllegalStateException if the question cannot be asked of the past: it would answer
     *     with what is known now
     */
    String cypher(Known known) {
        if (known.isNow() || cypher.contains(KNOWN)) {
            return cypher;
        }
        if (knownCypher == null) {
            throw new IllegalStateException(name + " does not heed what was known earlier");
        }
        return knownCypher;
    }

    private static String text(Class<?> asker, String file) {
        try (InputStream in = asker.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no " + file + " in the resources of " + asker.getPackageName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
