package org.kinscope.analytics.detector.eligibleunaided;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.TierEvidence;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.AssessedTier;
import org.kinscope.analytics.tier.Assessment;
import org.kinscope.analytics.tier.TierRule;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Asks whether a family whom the rules would aid goes without (应助未助). */
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
        return new Words(
                "哪些家庭按规则应当得到救助，却没有救助身份？",
                "Which families would the rules aid that hold no status?");
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
        if (!TierRule.runningAided(n, unit, inquiry.policy()).isEmpty()) {
            return new Answer.NotMet<>();
        }
        Assessment assessment = TierRule.assess(n, unit, inquiry.policy());
        UnitFacts facts = assessment.facts();
        if (facts.members().isEmpty()) {
            return new Answer.NotMet<>();
        }
        Yuan income = facts.incomePerHead();
        Yuan standard = facts.standard();
        if (assessment.tier() == AssessedTier.NOT_EVALUATED || income == null || standard == null) {
            return new Answer.NotKnown<>(assessment.missing());
        }
        if (!assessment.tier().isAided()) {
            return new Answer.NotMet<>();
        }
        List<Evidence> evidence = new ArrayList<>(TierEvidence.of(n, assessment));
        evidence.add(
                new Evidence.Missing(
                        new Words(
                                inquiry.asOf() + " 没有有效的第一、二层认定",
                                "no status of tier 1 or 2 runs on " + inquiry.asOf()),
                        "statuses"));
        Yuan gap = gap(facts, assessment.tier(), standard);
        return new Answer.Met<>(
                List.of(
                        new Finding<>(
                                code(),
                                version(),
                                n.subject(),
                                new EligibleUnaided(unit, assessment.tier(), income, standard),
                                evidence,
                                gap,
                                gap == null
                                        ? null
                                        : new Words(
                                                "补差：低保标准×人数－家庭月收入，每月",
                                                "the difference between S × members and the"
                                                        + " family's income, a month"),
                                Finding.Strength.RECORDED,
                                facts.members(),
                                inquiry.asOf())));
    }

    private static @Nullable Yuan gap(UnitFacts facts, AssessedTier tier, Yuan standard) {
        Long yearly = facts.yearlyIncomeFen();
        if (tier != AssessedTier.TIER_1 || yearly == null) {
            return null;
        }
        return new Yuan(
                standard.times(facts.members().size()).fen()
                        - new Yuan(yearly).perMonthOfYear().fen());
    }
}
