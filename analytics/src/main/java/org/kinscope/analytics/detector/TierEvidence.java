package org.kinscope.analytics.detector;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.PropertyFacts.Break;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierAssessment.Condition;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.MedicalBill;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/** An assessed tier as evidence: the facts it rests on, then each value against its limit. */
public final class TierEvidence {

    private TierEvidence() {}

    /** {@return the facts and the limits of a unit's assessment, recorded statuses included} */
    public static List<Evidence> of(Neighbourhood n, TierAssessment tier, PolicyAt policy) {
        UnitFacts facts = tier.facts();
        return of(
                Units.membersOn(n, facts.key(), facts.day()).stream().map(Steps::member).toList(),
                tier,
                policy);
    }

    /**
     * {@return the facts and the limits of the assessment, recorded statuses included}
     *
     * @param belonging why the people are assessed together
     */
    public static List<Evidence> of(List<Step> belonging, TierAssessment tier, PolicyAt policy) {
        UnitFacts facts = tier.facts();
        List<Step> steps = new ArrayList<>(belonging);
        facts.incomes().forEach(i -> steps.add(Steps.income(i)));
        facts.bills().forEach(b -> steps.add(bill(b)));
        facts.enrolments().forEach(e -> steps.add(enrolment(e)));
        facts.statuses().forEach(s -> steps.add(Steps.status(s, policy)));
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.Path(steps));
        for (Condition condition : tier.conditions()) {
            String value = condition.value();
            if (value != null) {
                evidence.add(
                        new Evidence.Limit(
                                condition.what(),
                                value,
                                condition.limit(),
                                condition.unit(),
                                condition.basis()));
            }
        }
        for (Break broken : facts.property().breaks()) {
            evidence.add(
                    new Evidence.Path(broken.holdings().stream().map(Steps::holding).toList()));
            evidence.add(
                    new Evidence.Limit(
                            broken.what(),
                            broken.value(),
                            broken.limit(),
                            broken.unit(),
                            broken.basis()));
        }
        return evidence;
    }

    static Step bill(MedicalBill b) {
        return new Step(
                new Words("医疗自付 " + b.selfPaid() + " 元", "medical bill, self-paid " + b.selfPaid()),
                "MedicalBill",
                b.personId(),
                b.settledOn().toString(),
                new Spell(b.settledOn(), b.settledOn().plusDays(1)),
                b.source());
    }

    private static Step enrolment(Enrolment e) {
        String cost = e.annualCost() == null ? "?" : e.annualCost().toString();
        return new Step(
                new Words("在学，年费用 " + cost + " 元", "enrolled, yearly cost " + cost),
                "Enrolment",
                e.personId(),
                e.stage(),
                e.spell(),
                e.source());
    }
}
