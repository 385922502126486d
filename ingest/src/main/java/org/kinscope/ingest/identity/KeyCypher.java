package org.kinscope.ingest.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kinscope.ingest.source.Statements;

/** The questions about keys, each in its own file. */
enum KeyCypher {
    KEY_CHECK("key-check"),
    KEEP_KEY_CHECK("keep-key-check"),
    OTHER_CIPHERS("other-ciphers"),
    RECIPHER("recipher"),
    CIPHERS_BY_KEY("ciphers-by-key");

    private final String statement;

    KeyCypher(String file) {
        try (InputStream in = KeyCypher.class.getResourceAsStream(file + ".cypher")) {
            if (in == null) {
                throw new IllegalStateException("no file '" + file + ".cypher'");
            }
            statement =
                    Statements.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** {@return the statement} */
    String text() {
        return statement;
    }
}
