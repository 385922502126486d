package org.kinscope.analytics.detector.aidedineligible;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.detector.TierEvidence;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.analytics.tier.TierRule;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** A family that holds a status of tier 1 or 2 and that the rules would put in neither. */
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
        return new Words(
                "哪些家庭仍有救助身份，而按规则已不符合条件？",
                "Which families hold a status that the rules would no longer give?");
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
        List<StatusSpell> statuses = Units.aidedStatuses(n, unit, inquiry.policy());
        boolean silent = statuses.stream().anyMatch(s -> isSilent(s, inquiry.policy()));
        if (statuses.isEmpty() || silent) {
            return new Answer.NotMet<>();
        }
        TierAssessment assessment = TierRule.assess(n, unit, inquiry.policy());
        Yuan standard =
                inquiry.policy().dibaoStandard(assessment.facts().divisionCode()).orElse(null);
        if (assessment.assessed() == Tier.NOT_EVALUATED) {
            return new Answer.NotKnown<>(assessment.missing());
        }
        if (assessment.assessed() != Tier.NONE || standard == null) {
            return new Answer.NotMet<>();
        }
        return new Answer.Met<>(List.of(finding(n, inquiry, statuses, assessment, standard)));
    }

    /** Nobody's means are tested, or the law lets the aid go on for a while. */
    private static boolean isSilent(StatusSpell status, PolicyAt policy) {
        String mode = status.mode();
        return policy.statusesWithoutMeansTest().contains(status.status())
                || (mode != null && policy.silentModes().contains(mode));
    }

    private Finding<AidedIneligible> finding(
            Neighbourhood n,
            Inquiry inquiry,
            List<StatusSpell> statuses,
            TierAssessment assessment,
            Yuan standard) {
        UnitFacts facts = assessment.facts();
        PolicyAt policy = inquiry.policy();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence.Path(statuses.stream().map(s -> Steps.status(s, policy)).toList()));
        evidence.addAll(TierEvidence.of(assessment));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new AidedIneligible(
                        facts.aidUnitNo(),
                        names(statuses, policy),
                        facts.incomePerHead().orElseThrow(),
                        standard,
                        facts.property().breaks().isEmpty()),
                evidence,
                monthly(n, facts.aidUnitNo(), policy),
                new Words(
                        "随身份停发的项目每月金额合计",
                        "what the programmes that stop with the status give a month"),
                Strength.RECORDED,
                facts.members().stream().map(Membership::personId).toList(),
                inquiry.asOf());
    }

    private static Words names(List<StatusSpell> statuses, PolicyAt policy) {
        List<Words> names = statuses.stream().map(s -> policy.nameOfStatus(s.status())).toList();
        return new Words(
                String.join("、", names.stream().map(Words::zh).toList()),
                String.join(", ", names.stream().map(Words::en).toList()));
    }

    private static Yuan monthly(Neighbourhood n, String unit, PolicyAt policy) {
        Yuan sum = Yuan.ZERO;
        for (Grant grant : Units.runningGrants(n, unit, policy.date())) {
            boolean stops =
                    policy.findProgramme(grant.programmeCode())
                            .map(PolicyAt.Programme::stopsWithStatus)
                            .orElse(false);
            if (stops) {
                boolean yearly = grant.period().equals("year");
                sum = sum.plus(yearly ? grant.amount().perMonthOfYear() : grant.amount());
            }
        }
        return sum;
    }
}
