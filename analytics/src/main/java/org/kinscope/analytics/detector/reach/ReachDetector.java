package org.kinscope.analytics.detector.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.KinOutside;
import org.kinscope.analytics.detector.MeansEvidence;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.neighbourhood.FarSight;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.OwnMeans;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/** Somebody outside kin with property over the limits whom ties lead to from an aided unit. */
public final class ReachDetector implements Detector<Reach> {

    private static final int PERCENT = Reached.WHOLE / 100;

    @Override
    public String code() {
        return "hidden.reach";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean onDemand() {
        return true;
    }

    @Override
    public Words question() {
        return new Words(
                "受助家庭是否经住所、企业、账户或电话与名下财产超限的非亲属相连？",
                "Do ties beyond kinship lead from an aided unit to somebody with property?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "persons");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "minStrengthPercent",
                        25,
                        "percent",
                        new Words("路径强度至少多少", "how strong a path must be")),
                new Parameter(
                        "windowMonths",
                        12,
                        "months",
                        new Words(
                                "此前若干个月内有发放进入的账户才算联系",
                                "an account ties where money went into it in so many months")));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if what is seen has no far sight
     */
    @Override
    public Answer<Reach> ask(Neighbourhood n, Inquiry inquiry) {
        long least = inquiry.parameter("minStrengthPercent") * PERCENT;
        LocalDate day = inquiry.asOf();
        LocalDate since = day.minusMonths(inquiry.parameter("windowMonths"));
        String unit = n.subject().key();
        if (!Units.isAided(n, unit, inquiry.policy())) {
            return new Answer.NotMet<>();
        }
        FarSight far =
                n.farSight()
                        .orElseThrow(
                                () -> new IllegalStateException(code() + " needs a far sight"));
        Ties ties = new Ties(n, far, day, since);
        KinOutside kin = KinOutside.of(n, unit, day);
        Set<String> inside =
                n.membersOf(unit).stream()
                        .filter(m -> m.spell().runsOn(day))
                        .map(Membership::personId)
                        .collect(Collectors.toSet());
        Paths paths =
                Paths.from(
                        kin.members().stream().map(Membership::personId).distinct().toList(),
                        inside,
                        ties::of,
                        least);
        ReachEvidence facts = new ReachEvidence(n, far, day, since);
        List<Finding<Reach>> findings = new ArrayList<>();
        List<Words> missing = new ArrayList<>();
        ties.cuts().forEach(cut -> missing.add(cut.what()));
        for (Reached reached : paths.byMore()) {
            String id = reached.personId();
            if (kin.find(id).isPresent()
                    || !n.findPerson(id).map(p -> p.aliveOn(day)).orElse(false)) {
                continue;
            }
            OwnMeans means = OwnMeans.of(n, id, Units.divisionOf(n, unit), inquiry.policy());
            Boolean within = means.property().withinLimits();
            if (within == null) {
                missing.addAll(means.property().unknown());
            } else if (!within) {
                findings.add(finding(n, inquiry, reached, means, facts, paths, ties.cuts()));
            }
        }
        return findings.isEmpty() && !missing.isEmpty()
                ? new Answer.NotKnown<>(missing.stream().distinct().toList())
                : Answer.of(findings);
    }

    private Finding<Reach> finding(
            Neighbourhood n,
            Inquiry inquiry,
            Reached reached,
            OwnMeans means,
            ReachEvidence facts,
            Paths paths,
            List<Evidence.Missing> cuts) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(facts.path(reached));
        evidence.add(
                new Evidence.Limit(
                        new Words("路径强度（各步之积）", "strength of the path, the product of its steps"),
                        Reach.decimal(reached.strength()),
                        Reach.decimal(inquiry.parameter("minStrengthPercent") * PERCENT),
                        "of 1",
                        "minStrengthPercent"));
        means.property().breaks().forEach(b -> evidence.addAll(MeansEvidence.of(b)));
        evidence.addAll(facts.counterPath(reached, paths.byKinship(reached.personId())));
        evidence.addAll(cuts);
        List<String> others = new ArrayList<>();
        reached.ties().forEach(tie -> others.addAll(List.of(tie.fromId(), tie.toId())));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new Reach(
                        reached.personId(),
                        reached.strength(),
                        reached.ties().stream().map(tie -> tie.kind().words()).toList(),
                        property(means)),
                evidence,
                null,
                null,
                Strength.POSSIBLE,
                others,
                inquiry.asOf());
    }

    private static Words property(OwnMeans means) {
        return means.property().breaks().stream()
                .map(b -> b.words())
                .reduce((a, b) -> new Words(a.zh() + "、" + b.zh(), a.en() + ", " + b.en()))
                .orElse(new Words("", ""));
    }
}
