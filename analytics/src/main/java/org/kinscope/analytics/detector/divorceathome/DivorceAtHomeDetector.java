package org.kinscope.analytics.detector.divorceathome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.MeansTest;
import org.kinscope.analytics.tier.OwnMeans;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/** A member divorced shortly before the current status whose former spouse did not move out. */
public final class DivorceAtHomeDetector implements Detector<DivorceAtHome> {

    private static final String BASIS = "民发〔2021〕57号 art. 6: 共同生活的家庭成员";

    /** A member's marriage that ended in the window. */
    private record Ended(Membership member, Marriage marriage) {
        String former() {
            return marriage.otherThan(member.personId());
        }

        LocalDate on() {
            return Objects.requireNonNull(marriage.spell().to());
        }
    }

    @Override
    public String code() {
        return "hidden.divorce-at-home";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "成员在认定前不久离婚，原配偶是否仍同住？",
                "Was a member divorced shortly before the status, and did the former spouse stay?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "statuses", "marriages", "persons", "registrations", "incomes");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "windowMonths",
                        36,
                        "months",
                        new Words(
                                "离婚最多早于认定开始的月数",
                                "how many months before the status a divorce counts")),
                new Parameter(
                        "minSources",
                        2,
                        "sources",
                        new Words(
                                "至少几个来源显示同住",
                                "how many sources must say that the former spouse lives there")));
    }

    @Override
    public Answer<DivorceAtHome> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        long windowMonths = inquiry.parameter("windowMonths");
        long minSources = inquiry.parameter("minSources");
        Optional<LocalDate> start = Units.currentSpellStart(n, unit, inquiry.policy());
        if (start.isEmpty()) {
            return new Answer.NotMet<>();
        }
        String home = n.findAidUnit(unit).map(AidUnit::dwellingKey).orElse(null);
        List<Finding<DivorceAtHome>> findings = new ArrayList<>();
        List<Words> missing = new ArrayList<>();
        LocalDate first = start.get().minusMonths(windowMonths);
        for (List<Ended> marriages : ended(n, inquiry, first, start.get()).values()) {
            String former = marriages.getFirst().former();
            OwnMeans means = OwnMeans.of(n, former, Units.divisionOf(n, unit), inquiry.policy());
            Boolean there =
                    home == null
                            ? null
                            : Whereabouts.of(n, former, home, inquiry.asOf()).isSaidBy(minSources);
            Boolean met = MeansTest.and(there, means.overLimits());
            if (Boolean.TRUE.equals(met) && home != null) {
                findings.add(finding(n, inquiry, marriages, start.get(), home, means));
            } else if (met == null) {
                missing.addAll(missing(home, there, means));
            }
        }
        return findings.isEmpty() && !missing.isEmpty()
                ? new Answer.NotKnown<>(missing.stream().distinct().toList())
                : Answer.of(findings);
    }

    /** {@return divorces in the window from somebody who now lives outside, by former spouse} */
    private static Map<String, List<Ended>> ended(
            Neighbourhood n, Inquiry inquiry, LocalDate first, LocalDate start) {
        Map<String, List<Ended>> byFormer = new TreeMap<>();
        for (Membership member : Units.membersOn(n, n.subject().key(), inquiry.asOf())) {
            for (Marriage marriage : n.marriagesOf(member.personId())) {
                String former = marriage.otherThan(member.personId());
                LocalDate on = marriage.spell().to();
                if (on != null
                        && !on.isBefore(first)
                        && !on.isAfter(start)
                        && n.findPerson(former).map(p -> p.aliveOn(inquiry.asOf())).orElse(false)
                        && !Units.isInside(n, n.subject().key(), former, inquiry.asOf())
                        && !areMarried(n, inquiry, member.personId(), former)) {
                    byFormer.computeIfAbsent(former, id -> new ArrayList<>())
                            .add(new Ended(member, marriage));
                }
            }
        }
        return byFormer;
    }

    /** Whoever married the same person again is no former spouse. */
    private static boolean areMarried(
            Neighbourhood n, Inquiry inquiry, String member, String other) {
        return n.marriagesOf(member).stream()
                .anyMatch(
                        m -> m.otherThan(member).equals(other) && m.spell().runsOn(inquiry.asOf()));
    }

    private static List<Words> missing(
            @Nullable String home, @Nullable Boolean there, OwnMeans means) {
        List<Words> missing = new ArrayList<>();
        if (home == null) {
            missing.add(new Words("救助家庭的住址", "the dwelling of the unit"));
        } else if (there == null) {
            missing.add(new Words("原配偶的住址", "the dwelling of a former spouse"));
        }
        if (means.overLimits() == null) {
            missing.addAll(means.missing());
        }
        return missing;
    }

    private Finding<DivorceAtHome> finding(
            Neighbourhood n,
            Inquiry inquiry,
            List<Ended> marriages,
            LocalDate start,
            String home,
            OwnMeans means) {
        String unit = n.subject().key();
        Ended last = marriages.getLast();
        Whereabouts whereabouts = Whereabouts.of(n, last.former(), home, inquiry.asOf());
        List<Evidence> evidence = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Ended ended : marriages) {
            String member = ended.member().personId();
            List<Step> steps = new ArrayList<>();
            steps.add(Steps.member(ended.member()));
            steps.add(Steps.married(ended.marriage(), member));
            steps.addAll(whereabouts.steps());
            evidence.add(new Evidence.Path(steps));
            others.add(member);
            others.add(ended.former());
        }
        evidence.addAll(MeansEvidence.of(means, Units.divisionOf(n, unit), inquiry.policy()));
        for (StatusSpell s : Units.aidedStatuses(n, unit, inquiry.policy())) {
            evidence.add(new Evidence.Path(List.of(Steps.status(s, inquiry.policy()))));
        }
        evidence.add(
                new Evidence.Limit(
                        new Words(
                                "离婚日期不早于认定前的期限",
                                "day of the divorce, not before the window of the status"),
                        last.on().toString(),
                        start.minusMonths(inquiry.parameter("windowMonths")).toString(),
                        "date",
                        BASIS));
        evidence.add(
                new Evidence.Limit(
                        new Words("显示同住的来源数", "sources that say so"),
                        Integer.toString(whereabouts.sources()),
                        Long.toString(inquiry.parameter("minSources")),
                        "sources",
                        BASIS));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new DivorceAtHome(
                        last.former(), last.on(), start, whereabouts.sources(), means.words()),
                evidence,
                null,
                null,
                Strength.RECORDED,
                others,
                inquiry.asOf());
    }
}
