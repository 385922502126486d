package org.kinscope.analytics.detector.twounits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Overlap;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** A person who is a member of two units while both hold a status of tier 1 or 2. */
public final class TwoUnitsDetector implements Detector<TwoUnits> {

    private static final int LAST_MEANS_TESTED_TIER = 2;

    /** A belonging to a unit while it held a status, cut at the person's death. */
    private record Aided(Membership member, StatusSpell status, Spell spell) {}

    @Override
    public String code() {
        return "repeated.two-units";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Words question() {
        return new Words("同一人是否同时计入两个在保救助家庭？", "Is one person counted in two aided units at once?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.PERSON);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "statuses");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "lookbackMonths",
                        0,
                        "months",
                        new Words(
                                "重叠可追溯的月数；0 表示当日同属两个家庭",
                                "how far back an overlap may lie; 0: both hold on the day")));
    }

    @Override
    public Answer<TwoUnits> ask(Neighbourhood n, Inquiry inquiry) {
        long lookback = inquiry.parameter("lookbackMonths");
        List<Aided> aided = aided(n, inquiry);
        Set<Aided> together = new LinkedHashSet<>();
        NavigableSet<YearMonth> months = new TreeSet<>();
        for (int i = 0; i < aided.size(); i++) {
            for (Aided other : aided.subList(i + 1, aided.size())) {
                Aided one = aided.get(i);
                Spell shared = one.spell().intersect(other.spell());
                if (!one.member().aidUnitNo().equals(other.member().aidUnitNo())
                        && Overlap.counts(shared, inquiry.asOf(), lookback)) {
                    together.addAll(List.of(one, other));
                    months.addAll(Overlap.months(shared, inquiry.asOf()));
                }
            }
        }
        return together.isEmpty()
                ? new Answer.NotMet<>()
                : Answer.of(List.of(finding(n, inquiry, together, months)));
    }

    private static List<Aided> aided(Neighbourhood n, Inquiry inquiry) {
        String person = n.subject().key();
        LocalDate death = n.findPerson(person).map(p -> p.deathDate()).orElse(null);
        List<Aided> aided = new ArrayList<>();
        for (Membership member : n.membershipsOf(person)) {
            for (StatusSpell status : n.statusesOf(member.aidUnitNo())) {
                Spell spell =
                        member.spell().intersect(status.spell()).intersect(new Spell(null, death));
                if (inquiry.policy().tierOf(status.status()) <= LAST_MEANS_TESTED_TIER
                        && !spell.isEmpty()) {
                    aided.add(new Aided(member, status, spell));
                }
            }
        }
        return aided;
    }

    private Finding<TwoUnits> finding(
            Neighbourhood n, Inquiry inquiry, Set<Aided> together, NavigableSet<YearMonth> months) {
        TwoUnits grounds =
                new TwoUnits(
                        together.stream().map(a -> a.member().aidUnitNo()).toList(), months.size());
        List<Step> steps =
                together.stream()
                        .flatMap(
                                a ->
                                        Stream.of(
                                                Steps.member(a.member()),
                                                Steps.status(a.status(), inquiry.policy())))
                        .distinct()
                        .toList();
        long twelfths = 0;
        for (YearMonth month : months) {
            twelfths += allButTheLargest(n, inquiry, grounds.aidUnitNos(), month);
        }
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                grounds,
                List.of(new Evidence.Path(steps)),
                Overlap.ofTwelfths(twelfths),
                basis(Overlap.ofTwelfths(twelfths), months),
                Strength.RECORDED,
                grounds.aidUnitNos(),
                inquiry.asOf());
    }

    /** What the person had of all these units in a month but the one that gave most. */
    private static long allButTheLargest(
            Neighbourhood n, Inquiry inquiry, List<String> units, YearMonth month) {
        LocalDate next = month.plusMonths(1).atDay(1);
        LocalDate tomorrow = inquiry.asOf().plusDays(1);
        Spell days = new Spell(month.atDay(1), next.isBefore(tomorrow) ? next : tomorrow);
        long sum = 0;
        long largest = 0;
        for (String unit : units) {
            long ofUnit = 0;
            for (Grant g : n.grantsTo(n.subject().key())) {
                if (unit.equals(g.aidUnitNo()) && !g.isOneOff() && g.spell().overlaps(days)) {
                    ofUnit += Overlap.twelfthsOfMonth(g, month);
                }
            }
            sum += ofUnit;
            largest = Math.max(largest, ofUnit);
        }
        return sum - largest;
    }

    private static Words basis(Yuan amount, NavigableSet<YearMonth> months) {
        String days = months.first() + " … " + months.last();
        return new Words(
                "重叠各月（"
                        + days
                        + "）以各家庭名义发给本人的按月、按年救助之和，减去其中最多的一家，共 "
                        + amount
                        + " 元；发给家庭其他成员的救助未计入",
                "in the months shared ("
                        + days
                        + "), what this person was granted as a member of these units by month or year,"
                        + " less the unit that gave most: "
                        + amount
                        + " yuan; aid in the name of other members is not counted");
    }
}
