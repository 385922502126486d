package org.kinscope.analytics.panel;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.money.Yuan;

/**
 * Somebody in a month. What holds on a day holds on the month's last.
 *
 * @param pseudonym who, by a name that only the panel has
 * @param month which
 * @param ageBand of {@link org.kinscope.analytics.cohort.Dimension#ageBands()}
 * @param sex {@code male} or {@code female}; null where not known
 * @param division the beginning of the code of where the person lives, or {@code unknown}
 * @param status the recorded status that counts, or {@code none}
 * @param tier as the rule assesses the family: tier 1, tier 2 or none; null where it could not
 * @param size over how many people the family's means are shared; null of the dead
 * @param died whether the person died in the month, after which no month follows
 * @param entries how often somebody without a status got one in the month
 * @param exits how often a status ended and none followed on that day
 * @param changes how often one status took the place of another
 * @param paid what was paid to the person in the month and kept, by programme
 */
public record PersonMonth(
        String pseudonym,
        YearMonth month,
        String ageBand,
        @Nullable String sex,
        String division,
        String status,
        @Nullable Tier tier,
        @Nullable Integer size,
        boolean died,
        int entries,
        int exits,
        int changes,
        Map<String, Yuan> paid) {

    public PersonMonth {
        paid = Map.copyOf(paid);
    }

    /** {@return what was paid in all} */
    public Yuan total() {
        return paid.values().stream().reduce(Yuan.ZERO, Yuan::plus);
    }
}
