package org.kinscope.analytics.detector.othertier;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.OverStay;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.TierEvidence;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.analytics.tier.TierRule;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/**
 * A unit with a status of tier 1 that the tier rule puts into 2, or the reverse. Only the first is
 * staying too long, so only it is silenced by grace, by a single person's status and where means
 * are not tested.
 */
public final class OtherTierDetector implements Detector<OtherTier> {

    @Override
    public String code() {
        return "tier.other-tier";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "在册层级与按收入支出评定的层级是否不同？",
                "Is a unit aided in tier 1 where its means give 2, or the reverse?");
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
    public Answer<OtherTier> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        PolicyAt policy = inquiry.policy();
        List<StatusSpell> statuses = Units.aidedStatuses(n, unit, policy);
        Tier other = other(statuses, policy);
        if (other == null) {
            return new Answer.NotMet<>();
        }
        TierAssessment tier = TierRule.assess(n, unit, policy);
        if (tier.assessed() == Tier.NOT_EVALUATED) {
            return new Answer.NotKnown<>(tier.missing());
        }
        return tier.assessed() == other
                ? new Answer.Met<>(List.of(finding(n, inquiry, tier, statuses)))
                : new Answer.NotMet<>();
    }

    /** The tier that would be the other one; none where the question is silent. */
    private static @Nullable Tier other(List<StatusSpell> statuses, PolicyAt policy) {
        if (statuses.isEmpty()) {
            return null;
        }
        if (statuses.stream().noneMatch(s -> policy.tierOf(s.status()) == 1)) {
            return Tier.TIER_1;
        }
        return OverStay.isSilent(statuses, policy) ? null : Tier.TIER_2;
    }

    private Finding<OtherTier> finding(
            Neighbourhood n, Inquiry inquiry, TierAssessment tier, List<StatusSpell> statuses) {
        UnitFacts facts = tier.facts();
        int assessed = tier.assessed() == Tier.TIER_1 ? 1 : 2;
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new OtherTier(
                        assessed == 1 ? 2 : 1,
                        assessed,
                        statuses.stream().map(OverStay::key).toList(),
                        OverStay.names(statuses, inquiry.policy()),
                        facts.incomePerHead().orElseThrow(),
                        facts.expensePerHead(),
                        inquiry.policy().dibaoStandard(facts.divisionCode()).orElseThrow()),
                TierEvidence.of(n, tier, inquiry.policy()),
                null,
                null,
                Strength.RECORDED,
                facts.members(),
                inquiry.asOf());
    }
}
