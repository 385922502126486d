package org.kinscope.analytics.detector;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.analytics.tier.PropertyFacts;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.MedicalBill;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/** The evidence of an assessed tier: each limit, who was counted, what they earn, spend and own. */
public final class TierEvidence {

    private TierEvidence() {}

    /** {@return the evidence, the limits first} */
    public static List<Evidence> of(TierAssessment assessment) {
        UnitFacts facts = assessment.facts();
        List<Evidence> evidence = new ArrayList<>();
        for (TierAssessment.Condition condition : assessment.conditions()) {
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
        for (PropertyFacts.Break broken : facts.property().breaks()) {
            evidence.add(
                    new Evidence.Limit(
                            broken.what(),
                            broken.value(),
                            broken.limit(),
                            broken.unit(),
                            broken.basis()));
            add(evidence, broken.holdings().stream().map(Steps::holding).toList());
        }
        List<Step> steps = new ArrayList<>();
        for (Membership member : facts.members()) {
            steps.add(Steps.member(member));
        }
        for (Income income : facts.incomes()) {
            steps.add(Steps.income(income));
        }
        for (MedicalBill bill : facts.bills()) {
            steps.add(bill(bill));
        }
        for (Enrolment enrolment : facts.enrolments()) {
            steps.add(enrolment(enrolment));
        }
        add(evidence, steps);
        return evidence;
    }

    private static void add(List<Evidence> evidence, List<Step> steps) {
        if (!steps.isEmpty()) {
            evidence.add(new Evidence.Path(steps));
        }
    }

    private static Step bill(MedicalBill bill) {
        return new Step(
                new Words(
                        "自付医疗费 " + bill.selfPaid() + " 元",
                        "paid " + bill.selfPaid() + " yuan for treatment"),
                "MedicalBill",
                bill.personId(),
                bill.settledOn().toString(),
                new Spell(bill.settledOn(), bill.settledOn().plusDays(1)),
                bill.source());
    }

    private static Step enrolment(Enrolment enrolment) {
        return new Step(
                new Words(
                        "在读（" + enrolment.stage() + "），年学费 " + enrolment.annualCost() + " 元",
                        "enrolled ("
                                + enrolment.stage()
                                + "), costs "
                                + enrolment.annualCost()
                                + " yuan a year"),
                "Enrolment",
                enrolment.personId(),
                enrolment.stage(),
                enrolment.spell(),
                enrolment.source());
    }
}
