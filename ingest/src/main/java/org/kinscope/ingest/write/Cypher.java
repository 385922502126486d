package org.kinscope.ingest.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kinscope.ingest.source.Statements;

/** The Cypher beside this class. */
final class Cypher {

    private static final Map<String, List<String>> LOADED = new ConcurrentHashMap<>();

    private Cypher() {}

    /** {@return the statements of {@code <name>.cypher}} */
    static List<String> statements(String name) {
        return LOADED.computeIfAbsent(name, Cypher::load);
    }

    /** {@return the one statement of {@code <name>.cypher}} */
    static String statement(String name) {
        return statements(name).getFirst();
    }

    private static List<String> load(String name) {
        try (InputStream in = Cypher.class.getResourceAsStream(name + ".cypher")) {
            if (in == null) {
                throw new IllegalStateException(
                        "no file 'org/kinscope/ingest/write/" + name + ".cypher'");
            }
            return Statements.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
