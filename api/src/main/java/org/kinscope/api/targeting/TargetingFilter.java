package org.kinscope.api.targeting;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.AidTargeting.Kind;

/**
 * Of which aid; what is null takes all.
 *
 * @param division the beginning of a division's code
 * @param digits of divisions, 6
 * @param kind of rows
 */
record TargetingFilter(@Nullable String division, @Nullable Integer digits, @Nullable Kind kind) {

    static final TargetingFilter ALL = new TargetingFilter(null, null, null);
}
