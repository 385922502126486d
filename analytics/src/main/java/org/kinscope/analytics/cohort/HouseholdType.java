package org.kinscope.analytics.cohort;

import java.util.List;

/** What a family is made of, by the ages of those in it. Who has no known age counts as adult. */
public enum HouseholdType {
    /** One person. */
    ALONE,
    /** Several, all 60 or older. */
    ELDERLY,
    /** Several, all under 18. */
    CHILDREN,
    /** Somebody under 18 and somebody older. */
    WITH_CHILDREN,
    /** Several others. */
    ADULTS;

    private static final int OF_AGE = 18;
    private static final int OLD = 60;

    /** {@return the type} @param ages in years, below 0 where unknown */
    static HouseholdType of(List<Integer> ages) {
        if (ages.size() <= 1) {
            return ALONE;
        }
        long minors = ages.stream().filter(a -> a >= 0 && a < OF_AGE).count();
        if (minors > 0) {
            return minors == ages.size() ? CHILDREN : WITH_CHILDREN;
        }
        return ages.stream().allMatch(a -> a >= OLD) ? ELDERLY : ADULTS;
    }
}
