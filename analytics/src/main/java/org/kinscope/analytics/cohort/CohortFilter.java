package org.kinscope.analytics.cohort;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.money.Yuan;

/**
 * Whom a cohort takes. What is null or empty takes all; several lists must all be met, each by one
 * of its values. A bound on what is not known of somebody leaves the person out.
 *
 * @param incomeFrom least income per head of the family, a month
 * @param incomeTo the income must be below it
 * @param ageFrom least age in years
 * @param ageTo greatest age in years
 * @param disabled whether a certified disability runs
 * @param selfPaidFrom least medical cost that the patient paid in the last twelve months
 * @param division the beginning of the division's code where the person lives
 * @param statuses recorded statuses of the family's unit; {@code none} takes who has none
 * @param programmes programmes of running aid of the family
 * @param types what the family is made of
 * @param tiers as the rule assesses the family
 * @param distanceFrom least distance of the income per head from S, in percent of S; below 0 is
 *     below the line
 * @param distanceTo the distance must be below it
 * @param reported whether hardship of the person was reported in the last twelve months
 * @param subjects keys of people or families about whom something was found; null takes all
 */
public record CohortFilter(
        @Nullable Yuan incomeFrom,
        @Nullable Yuan incomeTo,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable Boolean disabled,
        @Nullable Yuan selfPaidFrom,
        String division,
        List<String> statuses,
        List<String> programmes,
        List<HouseholdType> types,
        List<Tier> tiers,
        @Nullable Double distanceFrom,
        @Nullable Double distanceTo,
        @Nullable Boolean reported,
        @Nullable Set<String> subjects) {

    /** Everybody. */
    public static final CohortFilter ALL =
            new CohortFilter(
                    null, null, null, null, null, null, "", List.of(), List.of(), List.of(),
                    List.of(), null, null, null, null);

    public CohortFilter {
        statuses = List.copyOf(statuses);
        programmes = List.copyOf(programmes);
        types = List.copyOf(types);
        tiers = List.copyOf(tiers);
        subjects = subjects == null ? null : Set.copyOf(subjects);
    }
}
