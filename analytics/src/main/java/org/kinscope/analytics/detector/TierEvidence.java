package org.kinscope.analytics.detector;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Assessment;
import org.kinscope.analytics.tier.Condition;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Words;

/** The evidence of an assessed tier: who was counted, what they earn and spend, each limit. */
public final class TierEvidence {

    private TierEvidence() {}

    /** {@return the evidence, the decisive limits first} */
    public static List<Evidence> of(Neighbourhood n, Assessment assessment) {
        UnitFacts facts = assessment.facts();
        List<Evidence> evidence = new ArrayList<>();
        for (Condition condition : assessment.conditions()) {
            String value = condition.value();
            String limit = condition.limit();
            if (value != null && limit != null) {
                evidence.add(
                        new Evidence.Limit(
                                condition.what(),
                                value,
                                limit,
                                "yuan per person and month",
                                condition.basis()));
            }
        }
        add(evidence, facts.property().broken());
        add(evidence, members(n, facts));
        add(evidence, facts.incomeSteps());
        add(evidence, facts.expenditureSteps());
        return evidence;
    }

    private static void add(List<Evidence> evidence, List<Evidence.Step> steps) {
        if (!steps.isEmpty()) {
            evidence.add(new Evidence.Path(steps));
        }
    }

    private static List<Evidence.Step> members(Neighbourhood n, UnitFacts facts) {
        List<Evidence.Step> steps = new ArrayList<>();
        for (Membership member : n.membersOf(facts.aidUnitNo())) {
            if (facts.members().contains(member.personId())) {
                String name = Kin.nameOf(n, member.personId());
                steps.add(
                        new Evidence.Step(
                                new Words(name + "是家庭成员", name + " is a member of the family"),
                                "MEMBER_OF",
                                member.personId(),
                                member.aidUnitNo(),
                                member.spell(),
                                member.source()));
            }
        }
        return steps;
    }
}
