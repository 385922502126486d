package org.kinscope.analytics.neighbourhood;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the Cypher that lies beside the class that runs it. */
public final class CypherText {

    private CypherText() {}

    /**
     * {@return the text of the resource}
     *
     * @param beside the class in whose package it lies
     * @param name the name of the file
     * @throws IllegalStateException if there is no such file: the program is incomplete
     */
    public static String of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program lacks " + beside.getPackageName() + "/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
