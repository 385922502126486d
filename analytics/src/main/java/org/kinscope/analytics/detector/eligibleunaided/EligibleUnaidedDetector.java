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
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.analytics.tier.TierRule;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** A family that the rules put in tier 1 or 2 and that holds no status of these tiers. */
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
        if (!Units.aidedStatuses(n, unit, inquiry.policy()).isEmpty()) {
            return new Answer.NotMet<>();
        }
        TierAssessment assessment = TierRule.assess(n, unit, inquiry.policy());
        if (assessment.assessed() == Tier.NOT_EVALUATED) {
            return new Answer.NotKnown<>(assessment.missing());
        }
        Yuan standard =
                inquiry.policy().dibaoStandard(assessment.facts().divisionCode()).orElse(null);
        if (!assessment.assessed().isAided() || standard == null) {
            return new Answer.NotMet<>();
        }
        return new Answer.Met<>(List.of(finding(n, inquiry, assessment, standard)));
    }

    private Finding<EligibleUnaided> finding(
            Neighbourhood n, Inquiry inquiry, TierAssessment assessment, Yuan standard) {
        UnitFacts facts = assessment.facts();
        boolean first = assessment.assessed() == Tier.TIER_1;
        List<Evidence> evidence = new ArrayList<>(TierEvidence.of(assessment));
        evidence.add(
                new Evidence.Missing(
                        new Words(
                                inquiry.asOf() + " 有效的第一层或第二层认定",
                                "a status of tier 1 or 2 that runs on " + inquiry.asOf()),
                        "statuses"));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new EligibleUnaided(
                        facts.aidUnitNo(),
                        first ? 1 : 2,
                        facts.incomePerHead().orElseThrow(),
                        standard),
                evidence,
                first ? gap(facts, standard) : null,
                first
                        ? new Words(
                                "补差：低保标准×人数－家庭月收入，每月",
                                "the dibao standard for all members less their income, a month")
                        : null,
                Strength.RECORDED,
                facts.members().stream().map(Membership::personId).toList(),
                inquiry.asOf());
    }

    private static @Nullable Yuan gap(UnitFacts facts, Yuan standard) {
        Yuan income = facts.yearlyIncome();
        return income == null
                ? null
                : new Yuan(facts.ofYear(standard).fen() - income.fen()).perMonthOfYear();
    }
}
