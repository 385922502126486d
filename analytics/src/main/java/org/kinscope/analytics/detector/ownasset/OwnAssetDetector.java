package org.kinscope.analytics.detector.ownasset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.MeansEvidence;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.PropertyFacts.Break;
import org.kinscope.analytics.tier.PropertyFacts.Holding;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/** Vehicles, dwellings, deposits and shares of an aided unit's members that are over the limits. */
public final class OwnAssetDetector implements Detector<OwnAsset> {

    @Override
    public String code() {
        return "hidden.own-asset";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "受助家庭成员名下的财产是否超过规定？", "Do members of an aided unit own property over the limits?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "vehicles", "real_estate", "deposits", "shareholdings");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<OwnAsset> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        PolicyAt policy = inquiry.policy();
        if (!Units.isAided(n, unit, policy)) {
            return new Answer.NotMet<>();
        }
        UnitFacts facts = UnitFacts.of(n, unit, policy);
        Map<String, List<Break>> byKey = new TreeMap<>();
        for (Break broken : facts.property().breaks()) {
            byKey.computeIfAbsent(broken.key(), key -> new ArrayList<>()).add(broken);
        }
        List<Words> missing = new ArrayList<>(facts.property().unknown());
        if (standardIsMissing(n, facts, policy)) {
            missing.add(new Words("当地低保标准", "the dibao standard of the area"));
        }
        if (byKey.isEmpty() && !missing.isEmpty()) {
            return new Answer.NotKnown<>(missing);
        }
        return Answer.of(byKey.values().stream().map(b -> finding(n, inquiry, facts, b)).toList());
    }

    /** The limit of deposits is a multiple of S. */
    private static boolean standardIsMissing(Neighbourhood n, UnitFacts facts, PolicyAt policy) {
        return policy.dibaoStandard(facts.divisionCode()).isEmpty()
                && facts.members().stream()
                        .flatMap(id -> n.depositsOf(id).stream())
                        .map(Deposit::asOf)
                        .anyMatch(on -> !on.isAfter(facts.day()));
    }

    private Finding<OwnAsset> finding(
            Neighbourhood n, Inquiry inquiry, UnitFacts facts, List<Break> breaks) {
        Break first = breaks.getFirst();
        List<String> owners =
                breaks.stream()
                        .flatMap(b -> b.holdings().stream())
                        .map(Holding::personId)
                        .distinct()
                        .sorted()
                        .toList();
        List<Evidence> evidence = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Membership member : Units.membersOn(n, facts.key(), facts.day())) {
            if (owners.contains(member.personId())) {
                steps.add(Steps.member(member));
            }
        }
        breaks.forEach(b -> b.holdings().forEach(h -> steps.add(Steps.holding(h))));
        evidence.add(new Evidence.Path(steps));
        evidence.add(MeansEvidence.of(first).getLast());
        for (StatusSpell s : Units.aidedStatuses(n, facts.key(), inquiry.policy())) {
            evidence.add(new Evidence.Path(List.of(Steps.status(s, inquiry.policy()))));
        }
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new OwnAsset(
                        first.key(), first.what(), first.value(), first.limit(), owners.size()),
                evidence,
                null,
                null,
                Strength.RECORDED,
                owners,
                inquiry.asOf());
    }
}
