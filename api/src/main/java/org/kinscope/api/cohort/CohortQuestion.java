package org.kinscope.api.cohort;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.CohortFilter;
import org.kinscope.analytics.cohort.HouseholdType;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.money.Yuan;

/**
 * Whom a reader asks for; what is null takes all. The fields are those of {@link CohortFilter}.
 *
 * @param incomeFrom least income per head
 * @param incomeTo the income must be below it
 * @param ageFrom least age
 * @param ageTo greatest age
 * @param disabled whether a disability runs
 * @param selfPaidFrom least medical cost
 * @param division the beginning of a division's code
 * @param statuses recorded statuses
 * @param programmes codes of programmes
 * @param householdTypes types of families
 * @param tiers as assessed
 * @param distanceFrom least distance from S in percent
 * @param distanceTo the distance must be below it
 * @param reported whether hardship was reported
 * @param finding the code of an analysis
 */
record CohortQuestion(
        @Nullable Yuan incomeFrom,
        @Nullable Yuan incomeTo,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable Boolean disabled,
        @Nullable Yuan selfPaidFrom,
        @Nullable String division,
        @Nullable List<String> statuses,
        @Nullable List<String> programmes,
        @Nullable List<HouseholdType> householdTypes,
        @Nullable List<Tier> tiers,
        @Nullable Double distanceFrom,
        @Nullable Double distanceTo,
        @Nullable Boolean reported,
        @Nullable String finding) {

    static final CohortQuestion ALL =
            new CohortQuestion(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null);

    /**
     * {@return the filter}
     *
     * @param prefix the division that scope and filter leave
     * @param found about whom the analysis found something; null where none is named
     */
    CohortFilter filter(String prefix, @Nullable Set<String> found) {
        return new CohortFilter(
                incomeFrom,
                incomeTo,
                ageFrom,
                ageTo,
                disabled,
                selfPaidFrom,
                prefix,
                list(statuses),
                list(programmes),
                list(householdTypes),
                list(tiers),
                distanceFrom,
                distanceTo,
                reported,
                found);
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
