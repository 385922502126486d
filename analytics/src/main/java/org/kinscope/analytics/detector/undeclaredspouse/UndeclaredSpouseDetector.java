package org.kinscope.analytics.detector.undeclaredspouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/** A current spouse of a member, married before the current status, in no aided unit. */
public final class UndeclaredSpouseDetector implements Detector<UndeclaredSpouse> {

    private static final String BASIS = "民发〔2021〕57号 art. 6: 共同生活的家庭成员";

    /** A member's marriage that began before the status did. */
    private record Left(Membership member, Marriage marriage, LocalDate on) {
        String spouse() {
            return marriage.otherThan(member.personId());
        }
    }

    @Override
    public String code() {
        return "hidden.undeclared-spouse";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("成员的配偶是否未列入救助家庭？", "Is a member's spouse left out of the unit?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "statuses", "marriages");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Answer<UndeclaredSpouse> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        PolicyAt policy = inquiry.policy();
        Optional<LocalDate> start = Units.currentSpellStart(n, unit, policy);
        if (start.isEmpty() || Units.isSinglePerson(n, unit, policy)) {
            return new Answer.NotMet<>();
        }
        Map<String, List<Left>> bySpouse = new TreeMap<>();
        List<Words> missing = new ArrayList<>();
        for (Membership member : Units.membersOn(n, unit, inquiry.asOf())) {
            for (Marriage marriage : n.marriagesOf(member.personId())) {
                if (!isLeftOut(n, inquiry, marriage.otherThan(member.personId()), marriage)) {
                    continue;
                }
                LocalDate on = marriage.spell().from();
                if (on == null) {
                    missing.add(new Words("成员结婚登记的日期", "the day on which a member was married"));
                } else if (on.isBefore(start.get())) {
                    Left left = new Left(member, marriage, on);
                    bySpouse.computeIfAbsent(left.spouse(), id -> new ArrayList<>()).add(left);
                }
            }
        }
        if (bySpouse.isEmpty() && !missing.isEmpty()) {
            return new Answer.NotKnown<>(missing);
        }
        return Answer.of(
                bySpouse.values().stream().map(l -> finding(n, inquiry, l, start.get())).toList());
    }

    private static boolean isLeftOut(
            Neighbourhood n, Inquiry inquiry, String spouse, Marriage marriage) {
        return marriage.spell().runsOn(inquiry.asOf())
                && n.findPerson(spouse).map(p -> p.aliveOn(inquiry.asOf())).orElse(false)
                && !Units.isInside(n, n.subject().key(), spouse, inquiry.asOf())
                && !Units.isMemberOfAided(n, spouse, inquiry.policy());
    }

    private Finding<UndeclaredSpouse> finding(
            Neighbourhood n, Inquiry inquiry, List<Left> marriages, LocalDate start) {
        Left first = marriages.getFirst();
        List<Evidence> evidence = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Left left : marriages) {
            String member = left.member().personId();
            evidence.add(
                    new Evidence.Path(
                            List.of(
                                    Steps.member(left.member()),
                                    Steps.married(left.marriage(), member))));
            others.add(member);
            others.add(left.spouse());
        }
        for (StatusSpell s : Units.aidedStatuses(n, n.subject().key(), inquiry.policy())) {
            evidence.add(new Evidence.Path(List.of(Steps.status(s, inquiry.policy()))));
        }
        evidence.add(
                new Evidence.Missing(
                        new Words("配偶的家庭成员记录", "a row that has the spouse in the unit"),
                        "aid_units"));
        evidence.add(
                new Evidence.Limit(
                        new Words("结婚日期早于认定", "day of the marriage, before the status began"),
                        first.on().toString(),
                        start.toString(),
                        "date",
                        BASIS));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new UndeclaredSpouse(first.spouse(), first.on(), start),
                evidence,
                null,
                null,
                Strength.RECORDED,
                others,
                inquiry.asOf());
    }
}
