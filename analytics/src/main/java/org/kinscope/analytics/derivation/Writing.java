package org.kinscope.analytics.derivation;

/**
 * Hears how far the derived relationships of a type are written; two threads may tell it at once.
 */
@FunctionalInterface
public interface Writing {

    /** Hears and does nothing. */
    Writing SILENT = (_, _, _) -> {};

    /**
     * A batch was written.
     *
     * @param type the relationship type
     * @param done how many relationships of it are written or removed so far
     * @param ofAll how many there are to write and to remove
     */
    void wrote(String type, long done, long ofAll);
}
