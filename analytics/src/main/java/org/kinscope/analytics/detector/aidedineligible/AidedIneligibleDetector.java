package org.kinscope.analytics.detector.aidedineligible;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.TierEvidence;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.AssessedTier;
import org.kinscope.analytics.tier.Assessment;
import org.kinscope.analytics.tier.TierRule;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Asks whether a family still holds a status that the rules would no longer give (应退未退). */
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
        PolicyAt policy = inquiry.policy();
        List<StatusSpell> statuses = TierRule.runningAided(n, unit, policy);
        boolean silenced =
                statuses.stream()
                        .anyMatch(
                                s ->
                                        policy.statusesWithoutMeansTest().contains(s.status())
                                                || (s.mode() != null
                                                        && policy.silentModes()
                                                                .contains(s.mode())));
        if (statuses.isEmpty() || silenced) {
            return new Answer.NotMet<>();
        }
        Assessment assessment = TierRule.assess(n, unit, policy);
        UnitFacts facts = assessment.facts();
        if (facts.members().isEmpty()) {
            return new Answer.NotMet<>();
        }
        Yuan income = facts.incomePerHead();
        Yuan standard = facts.standard();
        if (assessment.tier() == AssessedTier.NOT_EVALUATED || income == null || standard == null) {
            return new Answer.NotKnown<>(assessment.missing());
        }
        if (assessment.tier() != AssessedTier.NONE) {
            return new Answer.NotMet<>();
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.Path(statuses.stream().map(s -> step(s, policy)).toList()));
        evidence.addAll(TierEvidence.of(n, assessment));
        return new Answer.Met<>(
                List.of(
                        new Finding<>(
                                code(),
                                version(),
                                n.subject(),
                                new AidedIneligible(
                                        unit,
                                        names(statuses, policy),
                                        income,
                                        standard,
                                        facts.property().broken().isEmpty()),
                                evidence,
                                monthly(n, unit, policy),
                                new Words(
                                        "随身份停发的项目每月金额合计",
                                        "what the programmes that stop with the status pay a month"),
                                Finding.Strength.RECORDED,
                                facts.members(),
                                inquiry.asOf())));
    }

    private static Words names(List<StatusSpell> statuses, PolicyAt policy) {
        List<Words> names = statuses.stream().map(s -> policy.nameOfStatus(s.status())).toList();
        return new Words(
                String.join("、", names.stream().map(Words::zh).toList()),
                String.join(", ", names.stream().map(Words::en).toList()));
    }

    private static Evidence.Step step(StatusSpell status, PolicyAt policy) {
        Words name = policy.nameOfStatus(status.status());
        return new Evidence.Step(
                new Words(
                        "自 " + status.spell().from() + " 起认定为" + name.zh(),
                        "recorded as " + name.en() + " since " + status.spell().from()),
                "StatusSpell",
                status.aidUnitNo(),
                status.status(),
                status.spell(),
                status.source());
    }

    private static Yuan monthly(Neighbourhood n, String unit, PolicyAt policy) {
        Yuan sum = Yuan.ZERO;
        for (Grant grant : n.grantsFor(unit)) {
            boolean stops =
                    policy.findProgramme(grant.programmeCode())
                            .map(PolicyAt.Programme::stopsWithStatus)
                            .orElse(false);
            if (stops && !grant.isOneOff() && grant.spell().runsOn(policy.date())) {
                sum =
                        sum.plus(
                                grant.period().equals("year")
                                        ? grant.amount().perMonthOfYear()
                                        : grant.amount());
            }
        }
        return sum;
    }
}
