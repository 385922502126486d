package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierRule;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The tier on record beside the tier that the rule finds, with every condition. */
@Controller
final class TierSection {

    private final Families families;
    private final PolicyCatalogue policy;

    TierSection(Families families, PolicyCatalogue policy) {
        this.families = families;
        this.policy = policy;
    }

    /** What the rule can say. */
    enum AssessedTier {
        TIER_1,
        TIER_2,
        NONE,
        NOT_EVALUATED
    }

    /**
     * The two tiers of a unit.
     *
     * @param recorded the tier of its recorded statuses
     * @param assessed the tier that the rule finds
     * @param incomePerHead countable income per person and month
     * @param rigidExpenditurePerHead rigid expenditure per person and month
     * @param standard the dibao standard S
     * @param members how many people
     * @param propertyWithinLimits whether property is within limits
     * @param conditions the conditions in words
     */
    record TierFact(
            @Nullable Integer recorded,
            AssessedTier assessed,
            @Nullable Yuan incomePerHead,
            @Nullable Yuan rigidExpenditurePerHead,
            @Nullable Yuan standard,
            int members,
            @Nullable Boolean propertyWithinLimits,
            List<Condition> conditions) {}

    /**
     * A condition of the rule.
     *
     * @param what the condition in words
     * @param met whether it holds; null where that cannot be said
     * @param value the unit's value
     * @param limit the limit
     * @param basis source and article
     */
    record Condition(
            Words what,
            @Nullable Boolean met,
            @Nullable String value,
            @Nullable String limit,
            String basis) {}

    @SchemaMapping
    @Nullable TierFact tier(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        // Before its first day the catalogue knows no standard: unknown, not "none".
        if (family.unitNo() == null || family.day().isBefore(PolicyCatalogue.FIRST_DAY)) {
            return null;
        }
        PolicyAt rules = policy.at(family.day());
        return fact(TierRule.assess(family.neighbourhood(), family.unitNo(), rules), rules);
    }

    private static TierFact fact(TierAssessment tier, PolicyAt rules) {
        UnitFacts facts = tier.facts();
        boolean empty = facts.size() == 0;
        return new TierFact(
                tier.recordedTier(),
                switch (tier.assessed()) {
                    case TIER_1 -> AssessedTier.TIER_1;
                    case TIER_2 -> AssessedTier.TIER_2;
                    case NONE -> AssessedTier.NONE;
                    case NOT_EVALUATED, NOT_ASSESSED -> AssessedTier.NOT_EVALUATED;
                },
                facts.incomePerHead().orElse(null),
                empty ? null : facts.expensePerHead(),
                rules.dibaoStandard(facts.divisionCode()).orElse(null),
                facts.size(),
                empty ? null : facts.property().withinLimits(),
                tier.conditions().stream()
                        .map(
                                condition ->
                                        new Condition(
                                                condition.what(),
                                                condition.met(),
                                                condition.value(),
                                                condition.limit(),
                                                condition.basis()))
                        .toList());
    }
}
