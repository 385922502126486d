package org.kinscope.analytics.detector.incompatible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kinscope.analytics.detector.Overlap;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt.Pair;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.time.Spell;

/** Looks for grants that a rule about two programmes holds against each other. */
final class Clashes {

    /** A grant of each programme, and the days that they share. */
    record Clash(Grant a, Grant b, Spell shared, LocalDate lastDay) {}

    private final Neighbourhood n;
    private final LocalDate asOf;
    private final long lookbackMonths;
    private final List<Grant> grants;

    Clashes(Neighbourhood n, LocalDate asOf, long lookbackMonths) {
        this.n = n;
        this.asOf = asOf;
        this.lookbackMonths = lookbackMonths;
        this.grants = grantsInSight();
    }

    /** A person's grants, or a unit's: those for it, and its people's that name no unit. */
    private List<Grant> grantsInSight() {
        String key = n.subject().key();
        if (n.subject().kind() == Subject.Kind.PERSON) {
            return n.grantsTo(key);
        }
        List<Grant> all = new ArrayList<>(n.grantsFor(key));
        n.membersOf(key).stream()
                .map(Membership::personId)
                .distinct()
                .flatMap(id -> n.grantsTo(id).stream())
                .filter(g -> g.aidUnitNo() == null)
                .forEach(all::add);
        return all;
    }

    /** {@return the clashes of the rule for the subject, by grant numbers} */
    List<Clash> of(Pair rule) {
        List<Clash> clashes = new ArrayList<>();
        for (Grant a : grants) {
            for (Grant b : grants) {
                boolean fits =
                        a.programmeCode().equals(rule.a())
                                && b.programmeCode().equals(rule.b())
                                && !a.grantNo().equals(b.grantNo());
                Spell shared = a.spell().intersect(b.spell());
                if (fits && Overlap.counts(shared, asOf, lookbackMonths)) {
                    Clash clash = new Clash(a, b, shared, Overlap.lastDay(shared, asOf));
                    if (concernsSubject(rule, clash)) {
                        clashes.add(clash);
                    }
                }
            }
        }
        return clashes;
    }

    /**
     * A rule about one person looks at that person's grants. A rule about a unit looks at the unit;
     * where one person's two grants have no unit in common, that person stands for it.
     */
    private boolean concernsSubject(Pair rule, Clash clash) {
        boolean aboutPerson = n.subject().kind() == Subject.Kind.PERSON;
        if (!rule.unitScope()) {
            return aboutPerson;
        }
        Set<String> common = unitsOf(clash.a(), clash.lastDay());
        common.retainAll(unitsOf(clash.b(), clash.lastDay()));
        return aboutPerson ? common.isEmpty() : common.contains(n.subject().key());
    }

    private Set<String> unitsOf(Grant grant, LocalDate day) {
        String unit = grant.aidUnitNo();
        Collection<String> units =
                unit != null
                        ? List.of(unit)
                        : n.membershipsOf(grant.personId()).stream()
                                .filter(m -> m.spell().runsOn(day))
                                .map(Membership::aidUnitNo)
                                .toList();
        return new TreeSet<>(units);
    }
}
