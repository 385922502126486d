package org.kinscope.analytics.propagation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What a unit is by the rules with a fact and without it.
 *
 * @param aidUnitNo the unit
 * @param recordedTier the tier of its recorded statuses; null where none runs
 * @param tierBefore the tier by the facts as they stand
 * @param tierAfter the tier without the fact
 * @param yearlyBefore what is due in a year as far as it is known
 * @param yearlyAfter the same without the fact
 * @param aid the programmes of which the rules say something else, in the order of the catalogue
 */
public record UnitEffect(
        String aidUnitNo,
        @Nullable Integer recordedTier,
        Tier tierBefore,
        Tier tierAfter,
        Yuan yearlyBefore,
        Yuan yearlyAfter,
        List<AidEffect> aid) {

    public UnitEffect {
        aid = List.copyOf(aid);
    }

    /**
     * What the rules say of one programme with the fact and without it.
     *
     * @param programme its code
     * @param title its name
     * @param member whose it is; null for the family's
     * @param before whether it is due
     * @param after the same without the fact
     * @param amountBefore how much; null where nothing is due or it is not known
     * @param amountAfter the same without the fact
     */
    public record AidEffect(
            String programme,
            Words title,
            @Nullable String member,
            @Nullable Outcome before,
            @Nullable Outcome after,
            @Nullable Yuan amountBefore,
            @Nullable Yuan amountAfter) {}

    /** {@return whether the fact makes a difference to the unit} */
    public boolean isTouched() {
        return tierBefore != tierAfter || !aid.isEmpty();
    }
}
