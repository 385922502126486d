package org.kinscope.ingest.mapping;

/** A mapping file that cannot be used; names the file, the key, the value and the right form. */
public final class MappingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param file the name of the mapping file
     * @param key the place in it, such as {@code columns.amount.unit}; blank for the whole file
     * @param message what is wrong with which value, and what is right
     */
    public MappingRefused(String file, String key, String message) {
        super(file + (key.isEmpty() ? "" : ": " + key) + ": " + message);
    }
}
