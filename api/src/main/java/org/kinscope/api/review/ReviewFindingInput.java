package org.kinscope.api.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.review.ReviewStep;

/**
 * A step as a user takes it.
 *
 * @param finding the finding
 * @param step what is done
 * @param reason why, or what was asked
 * @param until the last day to answer, or the day from which the finding stands open again
 * @param scope what the user may see
 */
record ReviewFindingInput(
        String finding,
        ReviewStep step,
        String reason,
        @Nullable LocalDate until,
        @Nullable ScopeInput scope) {

    /**
     * What a user may see.
     *
     * @param division the beginning of a division code
     */
    record ScopeInput(@Nullable String division) {}

    /**
     * What a field says.
     *
     * @param field its name
     * @param value what it says; empty for nothing
     */
    record FieldInput(String field, String value) {}

    /**
     * A reply as a user keeps it.
     *
     * @param finding the finding
     * @param text what the family said
     * @param fact the fact of the evidence that it contests
     * @param replaced what it says instead; none to leave the fact out
     * @param scope what the user may see
     */
    record Heard(
            String finding,
            String text,
            String fact,
            @Nullable List<FieldInput> replaced,
            @Nullable ScopeInput scope) {}
}
