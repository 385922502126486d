package org.kinscope.api.targeting;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.AidTargeting.Kind;

/**
 * Of which aid; what is null takes all.
 *
 * @param division the beginning of a division's code
 * @param digits of divisions, 6
 * @param kind of rows
 * @param months how many days, a month apart, up to the day asked for; 1
 */
record TargetingFilter(
        @Nullable String division,
        @Nullable Integer digits,
        @Nullable Kind kind,
        @Nullable Integer months) {

    static final TargetingFilter ALL = new TargetingFilter(null, null, null, null);
}
