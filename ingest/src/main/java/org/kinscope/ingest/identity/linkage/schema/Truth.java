package org.kinscope.ingest.identity.linkage.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where it stands which records are of one entity; it is never compared.
 *
 * @param column the column of the tables whose equal values mean one entity, or null where a file
 *     of its own holds them
 * @param pattern a pattern of which the first group is the value; null for the whole value
 * @param file a file with the values, beside the schema or the first table; null for a column of
 *     the tables
 * @param value the column of that file with the value
 * @param keys columns of that file and of the tables by which both are joined; empty for the order
 *     of the rows
 */
public record Truth(
        @Nullable String column,
        @Nullable String pattern,
        @Nullable String file,
        @Nullable String value,
        List<Key> keys) {

    /**
     * @param there the column of the truth's file
     * @param here the column of the tables
     */
    public record Key(String there, String here) {}
}
