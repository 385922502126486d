package org.kinscope.ingest.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kinscope.ingest.source.Statements;

/** The Cypher beside a class. */
public final class CypherFile {

    private static final Map<String, List<String>> LOADED = new ConcurrentHashMap<>();

    private CypherFile() {}

    /**
     * {@return the one statement of {@code <name>.cypher} beside {@code type}}
     *
     * @throws IllegalStateException if there is no such file
     */
    public static String statement(Class<?> type, String name) {
        return statements(type, name).getFirst();
    }

    /**
     * {@return the statements of {@code <name>.cypher} beside {@code type}}
     *
     * @throws IllegalStateException if there is no such file
     */
    public static List<String> statements(Class<?> type, String name) {
        return LOADED.computeIfAbsent(
                type.getName() + '/' + name,
                key -> {
                    try (InputStream in = type.getResourceAsStream(name + ".cypher")) {
                        if (in == null) {
                            throw new IllegalStateException("no file '" + key + ".cypher'");
                        }
                        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        return Statements.of(text);
                    } catch (IOException e) {
                        throw new UncheckedIOException("cannot read " + key, e);
                    }
                });
    }
}
