package org.kinscope.analytics.tier;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Every unit's recorded and assessed tier, as a table. */
public final class TierSheet {

    private TierSheet() {}

    /**
     * One unit.
     *
     * @param aidUnitNo the unit
     * @param recordedTier {@code 1}, {@code 2}, {@code 3} or {@code none}
     * @param assessedTier {@code 1}, {@code 2}, {@code none} or blank where it is not evaluated
     * @param incomePerHead yuan per person and month; null where it is not known
     * @param expensePerHead yuan per person and month; null without a living member
     * @param members living members
     * @param propertyWithinLimits {@code 1} or {@code 0}; null where it is not known
     * @param note what is missing, where it is not evaluated; else blank
     */
    public record Row(
            String aidUnitNo,
            String recordedTier,
            String assessedTier,
            @Nullable String incomePerHead,
            @Nullable String expensePerHead,
            int members,
            @Nullable String propertyWithinLimits,
            Words note) {}

    /** {@return a row for each unit, in the order given} */
    public static List<Row> rows(Stream<Neighbourhood> units, PolicyAt policy) {
        return units.map(unit -> row(unit, policy)).toList();
    }

    private static Row row(Neighbourhood n, PolicyAt policy) {
        String no = n.subject().key();
        Assessment assessment = TierRule.assess(n, no, policy);
        UnitFacts facts = assessment.facts();
        Boolean within = facts.property().withinLimits();
        return new Row(
                no,
                TierRule.recorded(n, no, policy).map(String::valueOf).orElse("none"),
                facts.members().isEmpty() ? "" : assessment.tier().code(),
                text(facts.incomePerHead()),
                text(facts.expenditurePerHead()),
                facts.members().size(),
                within == null || facts.members().isEmpty() ? null : within ? "1" : "0",
                note(assessment));
    }

    private static @Nullable String text(@Nullable Yuan yuan) {
        return yuan == null ? null : yuan.toString();
    }

    private static Words note(Assessment assessment) {
        if (assessment.tier() != AssessedTier.NOT_EVALUATED) {
            return new Words("", "");
        }
        return new Words(
                "未能评估：" + String.join("；", assessment.missing().stream().map(Words::zh).toList()),
                "NOT_EVALUATED: "
                        + String.join("; ", assessment.missing().stream().map(Words::en).toList()));
    }
}
