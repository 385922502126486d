package org.kinscope.analytics.detector.aidedineligible;

import java.util.List;
import java.util.Set;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.OverStay;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.TierEvidence;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierRule;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** A unit with a status of tier 1 or 2 that the tier rule puts into none. */
public final class AidedIneligibleDetector implements Detector<AidedIneligible> {

    @Override
    public String code() {
        return "tier.aided-ineligible";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("是否应退未退？", "Is a unit aided beyond its need?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "statuses", "incomes");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<AidedIneligible> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        PolicyAt policy = inquiry.policy();
        List<StatusSpell> statuses = Units.aidedStatuses(n, unit, policy);
        if (statuses.isEmpty() || OverStay.isSilent(statuses, policy)) {
            return new Answer.NotMet<>();
        }
        TierAssessment tier = TierRule.assess(n, unit, policy);
        return switch (tier.assessed()) {
            case NOT_EVALUATED -> new Answer.NotKnown<>(tier.missing());
            case TIER_1, TIER_2, NOT_ASSESSED -> new Answer.NotMet<>();
            case NONE -> new Answer.Met<>(List.of(finding(n, inquiry, tier, statuses)));
        };
    }

    private Finding<AidedIneligible> finding(
            Neighbourhood n, Inquiry inquiry, TierAssessment tier, List<StatusSpell> statuses) {
        UnitFacts facts = tier.facts();
        Yuan standard = inquiry.policy().dibaoStandard(facts.divisionCode()).orElseThrow();
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new AidedIneligible(
                        statuses.stream().map(OverStay::key).toList(),
                        OverStay.names(statuses, inquiry.policy()),
                        facts.incomePerHead().orElseThrow(),
                        facts.expensePerHead(),
                        standard,
                        Boolean.TRUE.equals(facts.property().withinLimits())),
                TierEvidence.of(n, tier, inquiry.policy()),
                null,
                null,
                Strength.RECORDED,
                facts.members(),
                inquiry.asOf());
    }
}
