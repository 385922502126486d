package org.kinscope.analytics.detector.supporter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt.SupportRule;
import org.kinscope.analytics.tier.MeansTest;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What people outside a unit owe its members on one day, and what the members declare as support.
 *
 * @param owed who owes and could give, by personId
 * @param declared the members' running incomes of the kind support
 * @param declaredKnown whether it is known that there are no others
 * @param unknown what would have to be known of others who owe
 */
record Dues(
        Map<String, Owed> owed, List<Income> declared, boolean declaredKnown, List<Words> unknown) {

    private static final String SUPPORT = "support";
    private static final int MONTHS_OF_YEAR = 12;

    /**
     * What one supporter owes.
     *
     * @param duties the duties to members, one for each
     * @param means what the supporter has
     * @param due what is owed to these members together in a month
     */
    record Owed(List<Support> duties, SupporterMeans means, Yuan due) {}

    static Dues on(
            Neighbourhood n,
            String unit,
            LocalDate day,
            @Nullable Yuan standard,
            SupportRule rule) {
        List<Membership> members = Units.membersOn(n, unit, day);
        Map<String, Owed> owed = new TreeMap<>();
        List<Words> unknown = new ArrayList<>();
        for (Map.Entry<String, List<Support>> one : duties(n, unit, members, day).entrySet()) {
            if (standard == null) {
                unknown.add(new Words("当地低保标准", "the dibao standard of the area"));
                continue;
            }
            String id = one.getKey();
            Boolean own = SupporterMeans.alone(n, id, day).ownOver(standard, rule);
            if (Boolean.FALSE.equals(own)) {
                continue;
            }
            SupporterMeans means = SupporterMeans.of(n, id, day);
            Boolean able = MeansTest.and(own, means.householdOver(standard, rule));
            if (Boolean.TRUE.equals(able)) {
                Yuan due = Yuan.ZERO;
                for (Support duty : one.getValue()) {
                    due = due.plus(means.due(standard, rule, supported(n, duty, day)));
                }
                owed.put(id, new Owed(one.getValue(), means, due));
            } else if (able == null) {
                unknown.addAll(means.missing());
            }
        }
        List<Income> declared =
                members.stream()
                        .flatMap(m -> SupporterMeans.running(n, m.personId(), day).stream())
                        .filter(i -> i.kind().equals(SUPPORT))
                        .toList();
        boolean known =
                members.stream().allMatch(m -> SupporterMeans.isKnown(n, m.personId(), day));
        return new Dues(owed, declared, known, List.copyOf(unknown));
    }

    /** {@return the duties of living people outside the unit, one for each member, by supporter} */
    private static Map<String, List<Support>> duties(
            Neighbourhood n, String unit, List<Membership> members, LocalDate day) {
        Map<String, Map<String, Support>> all = new TreeMap<>();
        for (Membership member : members) {
            for (Support duty : n.supportersOf(member.personId())) {
                if (duty.spell().runsOn(day) && isOutside(n, unit, duty.supporterId(), day)) {
                    all.computeIfAbsent(duty.supporterId(), id -> new LinkedHashMap<>())
                            .putIfAbsent(duty.supportedId(), duty);
                }
            }
        }
        Map<String, List<Support>> lists = new TreeMap<>();
        all.forEach((id, byMember) -> lists.put(id, List.copyOf(byMember.values())));
        return lists;
    }

    private static boolean isOutside(Neighbourhood n, String unit, String personId, LocalDate day) {
        return !Units.isInside(n, unit, personId, day)
                && n.findPerson(personId).map(p -> p.aliveOn(day)).orElse(false);
    }

    /** {@return how many people the supporter owes the same duty: both parents, all children} */
    static int supported(Neighbourhood n, Support duty, LocalDate day) {
        return (int)
                n.dutiesOf(duty.supporterId()).stream()
                        .filter(d -> d.basis().equals(duty.basis()) && d.spell().runsOn(day))
                        .map(Support::supportedId)
                        .distinct()
                        .count();
    }

    /** {@return what all owe together in a month} */
    private Yuan total() {
        Yuan total = Yuan.ZERO;
        for (Owed one : owed.values()) {
            total = total.plus(one.due());
        }
        return total;
    }

    /** {@return whether no support is declared, or less than is due} */
    boolean isMissing() {
        return declared.isEmpty()
                || total().times(MONTHS_OF_YEAR).compareTo(SupporterMeans.yearly(declared)) > 0;
    }

    /**
     * {@return of what the supporter owes in a month what is not declared} Who gives the support
     * that is declared no register tells: it counts once, for all in proportion to what they owe.
     */
    Yuan missingFrom(String supporterId) {
        Owed one = owed.get(supporterId);
        Yuan total = total();
        if (one == null || total.fen() == 0 || !isMissing()) {
            return Yuan.ZERO;
        }
        Yuan given = SupporterMeans.yearly(declared).dividedBy(MONTHS_OF_YEAR);
        return new Yuan(Math.max(0, total.fen() - given.fen()))
                .times(one.due().fen())
                .dividedBy(total.fen());
    }
}
