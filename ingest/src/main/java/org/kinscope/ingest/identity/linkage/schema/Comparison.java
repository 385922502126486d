package org.kinscope.ingest.identity.linkage.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of a schema.
 *
 * @param name what it is called in clues
 * @param columns the columns that it reads; more than one are read as one value with spaces between
 * @param kind how their values are compared
 * @param frequencies whether agreement on a rare value counts more than on a common one
 * @param levels similarities, falling, at which the graded levels of a text begin; empty for those
 *     of the kind
 * @param split what stands between several values in one field, of which the best counts; null
 *     where a field has one
 */
public record Comparison(
        String name,
        List<String> columns,
        Kind kind,
        boolean frequencies,
        List<Double> levels,
        @Nullable String split) {}
