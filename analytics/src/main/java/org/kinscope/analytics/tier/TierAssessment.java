package org.kinscope.analytics.tier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * The tier of a unit on one day, as recorded and as the rule assesses it; both are kept.
 *
 * @param facts the facts it rests on
 * @param assessed what the rule says
 * @param recordedTier the tier of the recorded statuses, the highest protection first; null where
 *     no status runs
 * @param conditions each condition with its value and limit, in the order in which they were tested
 * @param missing what would have to be known; empty unless not evaluated
 */
public record TierAssessment(
        UnitFacts facts,
        Tier assessed,
        @Nullable Integer recordedTier,
        List<Condition> conditions,
        List<Words> missing) {

    /** What the rule can say. */
    public enum Tier {
        /** Safety net (兜底保障). */
        TIER_1,
        /** Special aid (专项救助). */
        TIER_2,
        /** No tier of aid. */
        NONE,
        /** Cannot be said; this is not "no". */
        NOT_EVALUATED,
        /** A unit without a living member is not assessed. */
        NOT_ASSESSED;

        /** {@return whether aid of tier 1 or 2 is due} */
        public boolean isAided() {
            return this == TIER_1 || this == TIER_2;
        }
    }

    /**
     * A condition of the rule.
     *
     * @param what the condition in words
     * @param value the value of the unit, as a decimal string; null where it is unknown
     * @param limit the limit, as a decimal string
     * @param unit the unit of both
     * @param basis source and article
     * @param met whether it holds; null where that cannot be said
     */
    public record Condition(
            Words what,
            @Nullable String value,
            String limit,
            String unit,
            String basis,
            @Nullable Boolean met) {}

    public TierAssessment {
        conditions = List.copyOf(conditions);
        missing = List.copyOf(missing);
    }
}
