package org.kinscope.analytics.detector.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.MeansEvidence;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.detector.Whereabouts;
import org.kinscope.analytics.kinship.Link;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.MeansTest;
import org.kinscope.analytics.tier.OwnMeans;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/** A spouse or grown child with means of their own who lives with an aided unit, outside it. */
public final class SplitDetector implements Detector<Split> {

    /** One tie between a member and somebody outside the unit. */
    private record Tie(Membership member, String personId, Link link, Step step) {}

    @Override
    public String code() {
        return "hidden.split";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "有收入或财产的配偶、成年子女是否同住而未列入救助家庭？",
                "Does a spouse or grown child with means live with the unit and stay out of it?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "persons", "births", "incomes");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "adultAge",
                        18,
                        "years",
                        new Words("子女满多少岁算成年", "from which age a child counts as grown")));
    }

    @Override
    public Answer<Split> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        PolicyAt policy = inquiry.policy();
        long adultAge = inquiry.parameter("adultAge");
        if (!Units.isAided(n, unit, policy) || Units.isSinglePerson(n, unit, policy)) {
            return new Answer.NotMet<>();
        }
        String home = n.findAidUnit(unit).map(AidUnit::dwellingKey).orElse(null);
        List<Finding<Split>> findings = new ArrayList<>();
        List<Words> missing = new ArrayList<>();
        for (List<Tie> ties : ties(n, inquiry).values()) {
            Tie first = ties.getFirst();
            OwnMeans means = OwnMeans.of(n, first.personId(), Units.divisionOf(n, unit), policy);
            Boolean grown = isGrown(n, inquiry, ties, adultAge);
            Boolean there =
                    home == null
                            ? null
                            : Whereabouts.of(n, first.personId(), home, inquiry.asOf())
                                    .livesThere();
            Boolean met = MeansTest.and(MeansTest.and(grown, there), means.overLimits());
            if (Boolean.TRUE.equals(met) && home != null) {
                findings.add(finding(n, inquiry, ties, home, means));
            } else if (met == null) {
                missing.addAll(missing(first.link(), grown, home, there, means));
            }
        }
        return findings.isEmpty() && !missing.isEmpty()
                ? new Answer.NotKnown<>(missing.stream().distinct().toList())
                : Answer.of(findings);
    }

    /** {@return the spouses and children outside the unit and in no aided one, by personId} */
    private static Map<String, List<Tie>> ties(Neighbourhood n, Inquiry inquiry) {
        List<Tie> all = new ArrayList<>();
        for (Membership member : Units.membersOn(n, n.subject().key(), inquiry.asOf())) {
            String id = member.personId();
            for (Marriage m : n.marriagesOf(id)) {
                if (m.spell().runsOn(inquiry.asOf())) {
                    all.add(new Tie(member, m.otherThan(id), Link.SPOUSE, Steps.married(m, id)));
                }
            }
            for (Parenthood p : n.childrenOf(id)) {
                all.add(new Tie(member, p.childId(), Link.CHILD, Steps.child(p)));
            }
        }
        Map<String, List<Tie>> outside = new TreeMap<>();
        for (Tie tie : all) {
            if (isAlive(n, inquiry, tie.personId())
                    && !Units.isInside(n, n.subject().key(), tie.personId(), inquiry.asOf())
                    && !Units.isMemberOfAided(n, tie.personId(), inquiry.policy())) {
                outside.computeIfAbsent(tie.personId(), id -> new ArrayList<>()).add(tie);
            }
        }
        return outside;
    }

    private static boolean isAlive(Neighbourhood n, Inquiry inquiry, String personId) {
        return n.findPerson(personId).map(p -> p.aliveOn(inquiry.asOf())).orElse(false);
    }

    /** A spouse counts at any age; of a child whose birth date nobody knows it cannot be said. */
    private static @Nullable Boolean isGrown(
            Neighbourhood n, Inquiry inquiry, List<Tie> ties, long adultAge) {
        if (ties.stream().anyMatch(tie -> tie.link() == Link.SPOUSE)) {
            return true;
        }
        Integer age =
                n.findPerson(ties.getFirst().personId())
                        .map((Person p) -> p.ageOn(inquiry.asOf()))
                        .orElse(null);
        return age == null ? null : age >= adultAge;
    }

    private static List<Words> missing(
            Link link,
            @Nullable Boolean grown,
            @Nullable String home,
            @Nullable Boolean there,
            OwnMeans means) {
        List<Words> missing = new ArrayList<>();
        Words who = link.words();
        if (grown == null) {
            missing.add(new Words(who.zh() + "的出生日期", "the birth date of a " + who.en()));
        }
        if (home == null) {
            missing.add(new Words("救助家庭的住址", "the dwelling of the unit"));
        } else if (there == null) {
            missing.add(new Words(who.zh() + "的住址", "the dwelling of a " + who.en()));
        }
        if (means.overLimits() == null) {
            missing.addAll(means.missing());
        }
        return missing;
    }

    private Finding<Split> finding(
            Neighbourhood n, Inquiry inquiry, List<Tie> ties, String home, OwnMeans means) {
        Tie first = ties.getFirst();
        List<Evidence> evidence = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Tie tie : ties) {
            List<Step> steps = new ArrayList<>();
            steps.add(Steps.member(tie.member()));
            steps.add(tie.step());
            steps.addAll(Whereabouts.of(n, tie.personId(), home, inquiry.asOf()).steps());
            evidence.add(new Evidence.Path(steps));
            others.add(tie.member().personId());
            others.add(tie.personId());
        }
        evidence.addAll(
                MeansEvidence.of(means, Units.divisionOf(n, n.subject().key()), inquiry.policy()));
        evidence.add(
                new Evidence.Missing(
                        new Words("同住者的家庭成员记录", "a row that has the person in the unit"),
                        "aid_units"));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new Split(first.personId(), first.link().words(), means.words()),
                evidence,
                null,
                null,
                Strength.RECORDED,
                others,
                inquiry.asOf());
    }
}
