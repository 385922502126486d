package org.kinscope.analytics.detector.unaidedhousehold;

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
import org.kinscope.analytics.tier.LegalFamily;
import org.kinscope.analytics.tier.OutsideUnits;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/** A registered household outside every aid unit that the tier rule puts into tier 1 or 2. */
public final class UnaidedHouseholdDetector implements Detector<UnaidedHousehold> {

    @Override
    public String code() {
        return "tier.unaided-household";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "未建档家庭是否应助未助？", "Is a family that nobody asked about entitled and unaided?");
    }

    @Override
    public boolean findsUnaided() {
        return true;
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.HOUSEHOLD);
    }

    @Override
    public List<String> needs() {
        return List.of("registrations", "aid_units", "incomes");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<UnaidedHousehold> ask(Neighbourhood n, Inquiry inquiry) {
        OutsideUnits outside = OutsideUnits.of(n, n.subject().key(), inquiry.policy()).orElse(null);
        if (outside == null) {
            return new Answer.NotMet<>();
        }
        LegalFamily family = outside.family();
        TierAssessment tier = outside.tier();
        return switch (tier.assessed()) {
            case NOT_EVALUATED -> new Answer.NotKnown<>(tier.missing());
            case NONE, NOT_ASSESSED -> new Answer.NotMet<>();
            case TIER_1, TIER_2 -> new Answer.Met<>(List.of(finding(n, inquiry, family, tier)));
        };
    }

    private Finding<UnaidedHousehold> finding(
            Neighbourhood n, Inquiry inquiry, LegalFamily family, TierAssessment tier) {
        UnitFacts facts = tier.facts();
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new UnaidedHousehold(
                        tier.assessed() == Tier.TIER_1 ? 1 : 2,
                        facts.incomePerHead().orElseThrow(),
                        facts.expensePerHead(),
                        inquiry.policy().dibaoStandard(facts.divisionCode()).orElseThrow(),
                        facts.size(),
                        family.marriages().size() + family.children().size()),
                TierEvidence.of(belonging(family), tier, inquiry.policy()),
                null,
                null,
                Strength.RECORDED,
                facts.members(),
                inquiry.asOf());
    }

    /** Why each of the people would be assessed with the others. */
    private static List<Step> belonging(LegalFamily family) {
        List<Step> steps = new ArrayList<>();
        family.registered().forEach(r -> steps.add(Steps.registered(r)));
        List<String> here = family.registered().stream().map(r -> r.personId()).toList();
        for (Marriage m : family.marriages()) {
            steps.add(Steps.married(m, here.contains(m.husbandId()) ? m.husbandId() : m.wifeId()));
        }
        family.children().forEach(c -> steps.add(Steps.child(c)));
        return steps;
    }
}
