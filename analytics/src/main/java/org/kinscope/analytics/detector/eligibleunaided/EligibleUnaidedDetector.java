package org.kinscope.analytics.detector.eligibleunaided;

import java.util.List;
import java.util.Set;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.TierEvidence;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.analytics.tier.TierRule;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** A unit that the tier rule puts into tier 1 or 2 and that has no status of either. */
public final class EligibleUnaidedDetector implements Detector<EligibleUnaided> {

    @Override
    public String code() {
        return "tier.eligible-unaided";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("是否应助未助？", "Is a unit entitled and unaided?");
    }

    @Override
    public boolean findsUnaided() {
        return true;
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
    public Answer<EligibleUnaided> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        if (!Units.aidedStatuses(n, unit, inquiry.policy()).isEmpty()) {
            return new Answer.NotMet<>();
        }
        TierAssessment tier = TierRule.assess(n, unit, inquiry.policy());
        return switch (tier.assessed()) {
            case NOT_EVALUATED -> new Answer.NotKnown<>(tier.missing());
            case NONE, NOT_ASSESSED -> new Answer.NotMet<>();
            case TIER_1, TIER_2 -> new Answer.Met<>(List.of(finding(n, inquiry, tier)));
        };
    }

    private Finding<EligibleUnaided> finding(
            Neighbourhood n, Inquiry inquiry, TierAssessment tier) {
        UnitFacts facts = tier.facts();
        Yuan standard = inquiry.policy().dibaoStandard(facts.divisionCode()).orElseThrow();
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new EligibleUnaided(
                        tier.assessed() == Tier.TIER_1 ? 1 : 2,
                        facts.incomePerHead().orElseThrow(),
                        facts.expensePerHead(),
                        standard,
                        facts.size()),
                TierEvidence.of(n, tier, inquiry.policy()),
                null,
                null,
                Strength.RECORDED,
                facts.members(),
                inquiry.asOf());
    }
}
