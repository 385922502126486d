package org.kinscope.analytics.detector.kinunits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Overlap;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.kinship.Link;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Grant;
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
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** Two aided units of spouses, or of a parent and a child under 18, at one dwelling. */
public final class KinUnitsDetector implements Detector<KinUnits> {

    /**
     * A member, who in the other unit is whose spouse, parent or minor child.
     *
     * @param grown whether a child is of age; null where that is unknown
     */
    private record Tie(
            Membership member,
            String relative,
            Link link,
            Spell spell,
            Step step,
            @Nullable Boolean grown) {}

    private record Pair(Tie tie, Membership elsewhere) {}

    @Override
    public String code() {
        return "repeated.kin-units";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words(
                "同住的夫妻或父母与未成年子女是否分作两个家庭受助？",
                "Are spouses, or a parent and a minor child, aided as two units at one dwelling?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "statuses", "marriages", "births");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "minorUnder",
                        18,
                        "years",
                        new Words("未成年：未满此年龄", "a child is a minor below this age")));
    }

    @Override
    public Answer<KinUnits> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        long minorUnder = inquiry.parameter("minorUnder");
        String home = n.findAidUnit(unit).map(AidUnit::dwellingKey).orElse(null);
        if (home == null || !Units.isAided(n, unit, inquiry.policy())) {
            return new Answer.NotMet<>();
        }
        Map<String, List<Pair>> byUnit = new TreeMap<>();
        boolean unknown = false;
        for (Membership member : Units.membersOn(n, unit, inquiry.asOf())) {
            for (Tie tie : ties(n, inquiry.asOf(), member, minorUnder)) {
                for (Membership elsewhere : elsewhere(n, inquiry, tie, home)) {
                    if (tie.grown() == null) {
                        unknown = true;
                    } else {
                        byUnit.computeIfAbsent(elsewhere.aidUnitNo(), u -> new ArrayList<>())
                                .add(new Pair(tie, elsewhere));
                    }
                }
            }
        }
        if (byUnit.isEmpty() && unknown) {
            return new Answer.NotKnown<>(
                    List.of(new Words("子女的出生日期", "the birth date of the child")));
        }
        return Answer.of(byUnit.values().stream().map(p -> finding(n, inquiry, home, p)).toList());
    }

    /** The member's living spouses, and living parents and children where the child is a minor. */
    private static List<Tie> ties(
            Neighbourhood n, LocalDate day, Membership member, long minorUnder) {
        String id = member.personId();
        List<Tie> ties = new ArrayList<>();
        for (Marriage m : n.marriagesOf(id)) {
            if (m.spell().runsOn(day)) {
                ties.add(
                        new Tie(
                                member,
                                m.otherThan(id),
                                Link.SPOUSE,
                                m.spell(),
                                Steps.married(m, id),
                                false));
            }
        }
        for (Parenthood p : n.childrenOf(id)) {
            Boolean grown = isGrown(n, p.childId(), day, minorUnder);
            ties.add(new Tie(member, p.childId(), Link.CHILD, Spell.ALWAYS, Steps.child(p), grown));
        }
        for (Parenthood p : n.parentsOf(id)) {
            Boolean grown = isGrown(n, id, day, minorUnder);
            ties.add(
                    new Tie(
                            member,
                            p.parentId(),
                            Link.PARENT,
                            Spell.ALWAYS,
                            Steps.child(p),
                            grown));
        }
        return ties.stream()
                .filter(t -> !t.relative().equals(id) && !Boolean.TRUE.equals(t.grown()))
                .filter(t -> n.findPerson(t.relative()).map(p -> p.aliveOn(day)).orElse(false))
                .toList();
    }

    private static @Nullable Boolean isGrown(
            Neighbourhood n, String childId, LocalDate day, long minorUnder) {
        LocalDate birth = n.findPerson(childId).map(Person::birthDate).orElse(null);
        return birth == null ? null : !birth.plusYears(minorUnder).isAfter(day);
    }

    /**
     * The aided units at the same dwelling to which the relative belongs and the member does not.
     * Who is counted with the other in one unit is a question of two units, not of this.
     */
    private static List<Membership> elsewhere(
            Neighbourhood n, Inquiry inquiry, Tie tie, String home) {
        LocalDate day = inquiry.asOf();
        String unit = tie.member().aidUnitNo();
        if (Units.isInside(n, unit, tie.relative(), day)) {
            return List.of();
        }
        return n.membershipsOf(tie.relative()).stream()
                .filter(m -> m.spell().runsOn(day))
                .filter(
                        m ->
                                n.findAidUnit(m.aidUnitNo())
                                        .map(u -> home.equals(u.dwellingKey()))
                                        .orElse(false))
                .filter(m -> !Units.isInside(n, m.aidUnitNo(), tie.member().personId(), day))
                .filter(m -> Units.isAided(n, m.aidUnitNo(), inquiry.policy()))
                .toList();
    }

    private Finding<KinUnits> finding(
            Neighbourhood n, Inquiry inquiry, String home, List<Pair> pairs) {
        String other = pairs.getFirst().elsewhere().aidUnitNo();
        NavigableSet<YearMonth> months = new TreeSet<>();
        List<Step> steps = new ArrayList<>();
        List<String> others = new ArrayList<>(List.of(other));
        for (Pair pair : pairs) {
            Spell together =
                    pair.tie()
                            .member()
                            .spell()
                            .intersect(pair.elsewhere().spell())
                            .intersect(pair.tie().spell());
            months.addAll(Overlap.months(together, inquiry.asOf()));
            steps.add(Steps.member(pair.tie().member()));
            steps.add(pair.tie().step());
            steps.add(Steps.member(pair.elsewhere()));
            others.add(pair.tie().member().personId());
            others.add(pair.tie().relative());
        }
        for (String unit : List.of(n.subject().key(), other)) {
            Units.aidedStatuses(n, unit, inquiry.policy())
                    .forEach(s -> steps.add(Steps.status(s, inquiry.policy())));
            steps.add(
                    new Step(
                            new Words("家庭住所", "the unit's dwelling"),
                            "LOCATED_AT",
                            unit,
                            home,
                            Spell.ALWAYS,
                            null));
        }
        long twelfths = 0;
        for (YearMonth month : months) {
            twelfths +=
                    Math.min(
                            ofMonth(n, inquiry, n.subject().key(), month),
                            ofMonth(n, inquiry, other, month));
        }
        Yuan amount = Overlap.ofTwelfths(twelfths);
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new KinUnits(other, relation(pairs), months.size()),
                List.of(new Evidence.Path(steps.stream().distinct().toList())),
                amount,
                basis(amount, months),
                Strength.RECORDED,
                others,
                inquiry.asOf());
    }

    private static Words relation(List<Pair> pairs) {
        return pairs.stream()
                .map(p -> p.tie().link())
                .distinct()
                .sorted()
                .map(Link::words)
                .reduce((a, b) -> new Words(a.zh() + "、" + b.zh(), a.en() + " and " + b.en()))
                .orElseThrow();
    }

    private static long ofMonth(Neighbourhood n, Inquiry inquiry, String unit, YearMonth month) {
        LocalDate tomorrow = inquiry.asOf().plusDays(1);
        LocalDate next = month.plusMonths(1).atDay(1);
        Spell days = new Spell(month.atDay(1), next.isBefore(tomorrow) ? next : tomorrow);
        Stream<Grant> grants = n.grantsFor(unit).stream();
        return grants.filter(g -> !g.isOneOff() && g.spell().overlaps(days))
                .mapToLong(g -> Overlap.twelfthsOfMonth(g, month))
                .sum();
    }

    private static Words basis(Yuan amount, NavigableSet<YearMonth> months) {
        String days = months.first() + " … " + months.last();
        return new Words(
                "上限：双方各在其户的月份（" + days + "）内，逐月取两户按月、按年救助中较少的一户，共 " + amount + " 元；合并为一户后应得多少另算",
                "at most: in the months in which both belonged to their units ("
                        + days
                        + "), the aid by month or year of the unit that had less, month by month: "
                        + amount
                        + " yuan; what one unit of all would get is another question");
    }
}
