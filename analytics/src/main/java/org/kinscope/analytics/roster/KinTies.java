package org.kinscope.analytics.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.Kinship;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.KinFiling;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/**
 * Finds what ties officials to grants: approver, near relative, and the grant or the account into
 * which its money goes. Near relatives are those of Civil Code 1045 on the day of the decision.
 * Where several ties lead from one official to one grant, that to somebody for whom it is counts
 * before that to an account, and the lesser personId before the greater.
 */
final class KinTies {

    private static final Words SELF = new Words("本人", "the official");

    private final FactSource facts;
    private final @Nullable Neighbourhood sight;
    private final LocalDate asOf;

    /** Which officials may have somebody as a near relative, on whatever day. */
    private final Map<String, Set<String>> officialsOf = new HashMap<>();

    /**
     * @param subjects the whole city
     * @param officials of whom it will be asked
     * @param asOf up to which day filings and payments count
     */
    KinTies(Subjects subjects, Collection<String> officials, LocalDate asOf) {
        this.facts = subjects.facts();
        this.asOf = asOf;
        // Everybody sees the kinship of the whole city.
        this.sight =
                officials.stream()
                        .flatMap(id -> subjects.find(Subject.person(id)).stream())
                        .findFirst()
                        .orElse(null);
        for (String official : officials) {
            for (String one : neighbours(official)) {
                may(one, official);
                neighbours(one).forEach(two -> may(two, official));
            }
        }
    }

    private void may(String relative, String official) {
        officialsOf.computeIfAbsent(relative, id -> new TreeSet<>()).add(official);
    }

    private Set<String> neighbours(String id) {
        Set<String> found = new LinkedHashSet<>();
        facts.list(Groupings.MARRIAGES, id).forEach(m -> found.add(m.otherThan(id)));
        facts.list(Groupings.PARENTS, id).forEach(p -> found.add(p.parentId()));
        facts.list(Groupings.CHILDREN, id).forEach(p -> found.add(p.childId()));
        facts.list(Groupings.SIBLINGS, id).forEach(s -> found.add(s.otherThan(id)));
        return found;
    }

    /**
     * {@return the ties of those officials to the grant, whoever approved it}
     *
     * @param officials whose ties are looked for
     */
    Map<String, KinTie> of(Grant grant, Set<String> officials) {
        Map<String, KinTie> ties = new HashMap<>();
        LocalDate day = dayOf(grant);
        if (day == null) {
            return ties;
        }
        Set<String> beneficiaries = beneficiaries(grant, day);
        for (String person : beneficiaries) {
            for (String official : mayBeOf(person, officials)) {
                Words relation = relation(official, person, day);
                if (relation != null) {
                    ties.putIfAbsent(official, tie(official, person, relation, false));
                }
            }
        }
        for (String holder : holders(grant)) {
            if (beneficiaries.contains(holder)) {
                continue;
            }
            if (officials.contains(holder)) {
                ties.putIfAbsent(holder, new KinTie(holder, SELF, true, null));
            }
            for (String official : mayBeOf(holder, officials)) {
                Words relation = relation(official, holder, day);
                if (relation != null) {
                    ties.putIfAbsent(official, tie(official, holder, relation, true));
                }
            }
        }
        return ties;
    }

    /** {@return the day of decision, else the first day; null where both are unknown} */
    static @Nullable LocalDate dayOf(Grant grant) {
        LocalDate decided = grant.decidedOn();
        return decided != null ? decided : grant.spell().from();
    }

    private List<String> mayBeOf(String person, Set<String> officials) {
        return officialsOf.getOrDefault(person, Set.of()).stream()
                .filter(official -> officials.contains(official) && !official.equals(person))
                .toList();
    }

    private @Nullable Words relation(String official, String person, LocalDate day) {
        Neighbourhood n = sight;
        return n == null
                ? null
                : Kinship.near(n, official, day).stream()
                        .filter(kin -> kin.personId().equals(person))
                        .map(Kin::relation)
                        .findFirst()
                        .orElse(null);
    }

    /** {@return the recipient, and who belongs to the unit and lives on that day} */
    private Set<String> beneficiaries(Grant grant, LocalDate day) {
        Set<String> people = new TreeSet<>();
        people.add(grant.personId());
        String unit = grant.aidUnitNo();
        if (unit != null) {
            facts.list(Groupings.MEMBERS, unit).stream()
                    .filter(m -> m.spell().runsOn(day))
                    .map(Membership::personId)
                    .filter(id -> isAlive(id, day))
                    .forEach(people::add);
        }
        return people;
    }

    private boolean isAlive(String id, LocalDate day) {
        List<Person> person = facts.list(Groupings.PERSON, id);
        return !person.isEmpty() && person.getLast().aliveOn(day);
    }

    /**
     * {@return the holders of accounts into which money of the programme goes for the recipient}
     */
    private Set<String> holders(Grant grant) {
        Set<String> holders = new TreeSet<>();
        for (PaidInto paid : facts.list(Groupings.TIES.paidInto(), grant.personId())) {
            String holder = paid.holderId();
            if (holder != null
                    && grant.programmeCode().equals(paid.programmeCode())
                    && !paid.first().isAfter(asOf)) {
                holders.add(holder);
            }
        }
        return holders;
    }

    private KinTie tie(String official, String relative, Words relation, boolean account) {
        LocalDate filed =
                facts.list(Groupings.OFFICES.filings(), official).stream()
                        .filter(f -> f.relativeId().equals(relative) && !f.on().isAfter(asOf))
                        .map(KinFiling::on)
                        .min(LocalDate::compareTo)
                        .orElse(null);
        return new KinTie(relative, relation, account, filed);
    }
}
