package org.kinscope.ingest.offline;

/** A {@code write.cypher} says what only the server can do; the delivery is loaded by Bolt then. */
public final class RecipeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecipeRefused(String message) {
        super(message);
    }
}
