package org.kinscope.analytics.tier;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/** Every unit's recorded and assessed tier, as a table. */
public final class TierSheet {

    /** The columns, in the order of {@link Row#cells()}. */
    public static final List<String> COLUMNS =
            List.of(
                    "aid_unit_no",
                    "recorded_tier",
                    "assessed_tier",
                    "income_per_head",
                    "expense_per_head",
                    "members",
                    "property_within_limits",
                    "note");

    private TierSheet() {}

    /**
     * {@return one row for each unit, in the order of {@code units}}
     *
     * @param surrounding what is known around a unit
     */
    public static List<Row> rows(
            List<Subject> units, Function<Subject, Neighbourhood> surrounding, PolicyAt policy) {
        return units.stream()
                .map(unit -> Row.of(TierRule.assess(surrounding.apply(unit), unit.key(), policy)))
                .toList();
    }

    /**
     * A unit's tiers.
     *
     * @param aidUnitNo the unit
     * @param recordedTier {@code 1}, {@code 2}, {@code 3} or {@code none}
     * @param assessedTier {@code 1}, {@code 2}, {@code none}, or blank where it is not evaluated
     * @param incomePerHead I in yuan; null for a unit without members. It is the sum of the running
     *     rows, so 0.00 also where there is none: then the tier is blank and the note says so
     * @param expensePerHead E in yuan; null for a unit without members
     * @param members how many people
     * @param propertyWithinLimits null where it cannot be said
     * @param note why it is not evaluated; blank otherwise
     */
    public record Row(
            String aidUnitNo,
            String recordedTier,
            String assessedTier,
            @Nullable Yuan incomePerHead,
            @Nullable Yuan expensePerHead,
            int members,
            @Nullable Boolean propertyWithinLimits,
            String note) {

        /** {@return the row of an assessment} */
        public static Row of(TierAssessment tier) {
            UnitFacts facts = tier.facts();
            boolean empty = facts.size() == 0;
            Integer recorded = tier.recordedTier();
            String assessed =
                    switch (tier.assessed()) {
                        case TIER_1 -> "1";
                        case TIER_2 -> "2";
                        case NONE -> "none";
                        case NOT_EVALUATED, NOT_ASSESSED -> "";
                    };
            String note =
                    switch (tier.assessed()) {
                        case NOT_ASSESSED -> "no living member";
                        case NOT_EVALUATED ->
                                "NOT_EVALUATED: unknown is "
                                        + String.join(
                                                "; ",
                                                tier.missing().stream().map(w -> w.en()).toList());
                        case TIER_1, TIER_2, NONE -> "";
                    };
            return new Row(
                    facts.key(),
                    recorded == null ? "none" : recorded.toString(),
                    assessed,
                    empty ? null : facts.incomePerHead().orElse(Yuan.ZERO),
                    empty ? null : facts.expensePerHead(),
                    facts.size(),
                    empty ? null : facts.property().withinLimits(),
                    note);
        }

        /** {@return the cells as text; what is unknown is blank} */
        public List<String> cells() {
            return List.of(
                    aidUnitNo,
                    recordedTier,
                    assessedTier,
                    text(incomePerHead),
                    text(expensePerHead),
                    Integer.toString(members),
                    propertyWithinLimits == null ? "" : propertyWithinLimits ? "1" : "0",
                    note);
        }

        private static String text(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }
    }
}
