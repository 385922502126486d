package org.kinscope.analytics.study.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinscope.analytics.calculator.ConditionAnswer;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Verdict;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.money.Yuan;

/** Reads what a family receives. */
public final class Holdings {

    private static final int MONTHS = 12;

    private Holdings() {}

    /** {@return what the family has on the day, beside what the rules would let it have} */
    public static Holding of(CityFamily family, Entitlements rules, LocalDate day) {
        Set<String> statuses = new TreeSet<>();
        family.family().statuses().forEach(s -> statuses.add(s.status()));
        return new Holding(
                family.subject().key(),
                family.family().divisionCode(),
                statuses.isEmpty() ? "none" : String.join("+", statuses),
                received(family, day),
                could(rules));
    }

    /** {@return the yearly amount of each programme of which the family or a member has a grant} */
    public static SortedMap<String, Yuan> received(CityFamily family, LocalDate day) {
        SortedMap<String, Yuan> received = new TreeMap<>();
        for (Grant grant : grants(family)) {
            if (counts(grant, day)) {
                received.merge(grant.programmeCode(), yearly(grant), Yuan::plus);
            }
        }
        return received;
    }

    /** {@return every grant to the family or to one of its members, of all times, once} */
    static List<Grant> grants(CityFamily family) {
        Map<String, Grant> grants = new LinkedHashMap<>();
        family.around()
                .grantsFor(family.subject().key())
                .forEach(g -> grants.putIfAbsent(g.grantNo(), g));
        for (FamilyMember member : family.family().members()) {
            family.around().grantsTo(member.key()).forEach(g -> grants.putIfAbsent(g.grantNo(), g));
        }
        List<Grant> sorted = new ArrayList<>(grants.values());
        sorted.sort(Comparator.comparing(Grant::grantNo));
        return sorted;
    }

    /** {@return whether it runs on the day; given once, whether within the year before it} */
    static boolean counts(Grant grant, LocalDate day) {
        LocalDate from = grant.spell().from();
        return grant.isOneOff()
                ? from != null && !from.isAfter(day) && from.isAfter(day.minusYears(1))
                : grant.spell().runsOn(day);
    }

    private static Yuan yearly(Grant grant) {
        return grant.period().equals("month") ? grant.amount().times(MONTHS) : grant.amount();
    }

    private static Set<String> could(Entitlements rules) {
        Set<String> could = new HashSet<>();
        for (Entitlement one : rules.all()) {
            boolean fails =
                    one.conditions().stream()
                            .filter(c -> !c.id().equals("gate") && !c.id().startsWith("tier"))
                            .map(ConditionAnswer::verdict)
                            .anyMatch(v -> v == Verdict.NOT_MET);
            if (!fails) {
                could.add(one.programme());
            }
        }
        return could;
    }
}
