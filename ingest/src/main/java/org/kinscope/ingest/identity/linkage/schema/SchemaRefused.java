package org.kinscope.ingest.identity.linkage.schema;

/** A schema that cannot be used; the message names file, key, value and the right form. */
public final class SchemaRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param place the file, and where known the key within it
     * @param message what is wrong and what would be right
     */
    public SchemaRefused(String place, String message) {
        super(place + ": " + message);
    }
}
