package org.kinscope.api.overlap;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.overlap.DepartmentOverlap;

/**
 * Which pairs; what is null takes all.
 *
 * @param department one of the two
 * @param need a need for which one of the two gives
 * @param sameNeed whether both give for one need
 */
record OverlapFilter(
        @Nullable String department, @Nullable String need, @Nullable Boolean sameNeed) {

    static final OverlapFilter ALL = new OverlapFilter(null, null, null);

    boolean fits(DepartmentOverlap overlap) {
        return (department == null
                        || department.equals(overlap.one().department())
                        || department.equals(overlap.other().department()))
                && (need == null
                        || need.equals(overlap.one().need())
                        || need.equals(overlap.other().need()))
                && (sameNeed == null || sameNeed == overlap.isSameNeed());
    }
}
