package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.linkage.schema.Comparison;

/**
 * One comparison of a schema, over all records; knows nothing of what its levels are worth.
 *
 * @param comparison as the schema has it
 * @param values the normalised values
 * @param parts for each code the codes of the several values in it; null where a field holds one
 * @param comparer compares two values
 * @param family other measures of the same kind of name, by their places: their values are coded
 *     alike, and a name may stand in the wrong one of them
 */
public record Measure(
        Comparison comparison,
        Values values,
        int @Nullable [][] parts,
        Comparer comparer,
        int[] family) {

    /** {@return the levels, the best first} */
    public List<Grade> grades() {
        return comparer.grades();
    }

    /** {@return the level of difference, the last} */
    public int worst() {
        return comparer.grades().size() - 1;
    }

    /** {@return whether most values stand once, so that remembering pairs would not pay} */
    boolean isMostlyUnique() {
        return values.texts().length > 0.8 * values.codeOf().length && values.texts().length > 9999;
    }
}
