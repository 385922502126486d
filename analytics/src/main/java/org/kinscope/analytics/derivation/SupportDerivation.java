package org.kinscope.analytics.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.time.Spell;

/**
 * {@code SUPPORTS}: the legal duties of support of the Civil Code, dated to the day by birthdays,
 * deaths, marriages, certificates of severe disability (grade 1 and 2) and aided memberships.
 *
 * <p>The duties that step in for dead relatives (art. 1074, 1075) need all of them to be known and
 * dead: both parents, or every child. A parent who is not on record is not known to be dead.
 */
final class SupportDerivation {

    static final String TYPE = "SUPPORTS";

    private static final int OLD = 60;
    private static final int SEVERE = 2;

    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Days> severelyDisabled = new HashMap<>();
    private final Map<Duty, Days> duties = new HashMap<>();
    private final SortedMap<String, Hub> hubs = new TreeMap<>();
    private final LegalKin kin;
    private final AidedDays aided;

    private SupportDerivation(LegalKin kin, AidedDays aided) {
        this.kin = kin;
        this.aided = aided;
    }

    /**
     * {@return the duties}
     *
     * @param persons everyone whom the other facts name
     */
    static Derived derive(
            Collection<Person> persons,
            Collection<Parenthood> parenthoods,
            Collection<Marriage> marriages,
            Collection<Disability> disabilities,
            Collection<Membership> memberships,
            Collection<StatusSpell> statuses) {
        SupportDerivation derivation =
                new SupportDerivation(
                        new LegalKin(parenthoods, marriages), AidedDays.of(memberships, statuses));
        persons.forEach(person -> derivation.persons.put(person.personId(), person));
        for (Disability disability : disabilities) {
            if (disability.grade() <= SEVERE) {
                derivation.severelyDisabled.merge(
                        disability.personId(), Days.of(disability.spell()), Days::or);
            }
        }
        marriages.forEach(derivation::spouses);
        for (Person person : derivation.persons.values()) {
            derivation.parentsAnd(person);
            derivation.orphan(person);
            derivation.childless(person);
        }
        return new Derived(TYPE, derivation.relations(), List.copyOf(derivation.hubs.values()));
    }

    /** Art. 1059: husband and wife, to each other. */
    private void spouses(Marriage marriage) {
        Person a = persons.get(marriage.husbandId());
        Person b = persons.get(marriage.wifeId());
        if (a != null && b != null) {
            Days married = Days.of(marriage.spell());
            owe(a, b, "spouse", "1059", married);
            owe(b, a, "spouse", "1059", married);
        }
    }

    /** Art. 1067: parents and the child, to each other. */
    private void parentsAnd(Person child) {
        Days grown = Life.fromAge(child, Life.ADULT);
        Days minor = Life.minority(child);
        Days disabledAfter =
                child.birthDate() == null ? disabled(child) : disabled(child).and(grown);
        for (Person parent : known(kin.parentsOf(child.personId()))) {
            owe(parent, child, "parent-to-minor-child", "1067(1)", minor);
            owe(parent, child, "parent-to-disabled-child", "1067(1)", disabledAfter);
            Days inNeed =
                    Life.fromAge(parent, OLD).or(disabled(parent)).or(aided.of(parent.personId()));
            owe(child, parent, "child-to-parent", "1067(2)", inNeed.and(grown));
        }
    }

    /** Art. 1074(1) and 1075(1): grandparents and grown siblings to a minor without parents. */
    private void orphan(Person minor) {
        List<Person> parents = known(kin.parentsOf(minor.personId()));
        Days alone = Life.minority(minor);
        Optional<LocalDate> lastDeath = lastDeathOf(parents);
        if (parents.size() < 2 || lastDeath.isEmpty() || alone.isEmpty()) {
            return;
        }
        Days orphaned = alone.and(Days.since(lastDeath.get()));
        for (Person parent : parents) {
            for (Person grandparent : known(kin.parentsOf(parent.personId()))) {
                owe(grandparent, minor, "grandparent-to-grandchild", "1074(1)", orphaned);
            }
            SortedSet<String> children = kin.childrenOf(parent.personId());
            if (children.size() > Derived.LINKS) {
                hubs.put(parent.personId(), new Hub(TYPE, parent.personId(), children.size()));
                continue;
            }
            for (Person sibling : known(children)) {
                Days grown = Life.fromAge(sibling, Life.ADULT);
                owe(sibling, minor, "elder-to-younger-sibling", "1075(1)", orphaned.and(grown));
            }
        }
    }

    /** Art. 1074(2): grown grandchildren to an old grandparent whose children are all dead. */
    private void childless(Person grandparent) {
        List<Person> children = known(kin.childrenOf(grandparent.personId()));
        Optional<LocalDate> lastDeath = lastDeathOf(children);
        if (lastDeath.isEmpty()) {
            return;
        }
        Days inNeed = Life.fromAge(grandparent, OLD).and(Days.since(lastDeath.get()));
        for (Person child : children) {
            for (Person grandchild : known(kin.childrenOf(child.personId()))) {
                Days grown = Life.fromAge(grandchild, Life.ADULT);
                owe(
                        grandchild,
                        grandparent,
                        "grandchild-to-grandparent",
                        "1074(2)",
                        inNeed.and(grown));
            }
        }
    }

    /** {@return the day of the last death, or empty where nobody is known or one is not dead} */
    private static Optional<LocalDate> lastDeathOf(List<Person> people) {
        LocalDate last = null;
        for (Person person : people) {
            LocalDate death = person.deathDate();
            if (death == null) {
                return Optional.empty();
            }
            last = Spell.later(last, death);
        }
        return Optional.ofNullable(last);
    }

    private void owe(Person from, Person to, String basis, String article, Days days) {
        if (from.personId().equals(to.personId()) || days.isEmpty()) {
            return;
        }
        Days both = days.and(Life.of(from)).and(Life.of(to));
        if (!both.isEmpty()) {
            duties.merge(new Duty(from.personId(), to.personId(), basis, article), both, Days::or);
        }
    }

    private Days disabled(Person person) {
        return severelyDisabled.getOrDefault(person.personId(), Days.NONE);
    }

    private List<Person> known(SortedSet<String> ids) {
        List<Person> found = new ArrayList<>(ids.size());
        for (String id : ids) {
            Person person = persons.get(id);
            if (person != null) {
                found.add(person);
            }
        }
        return found;
    }

    /** Each duty is let go once it is told, so that a city's are not held twice. */
    private Set<Relation> relations() {
        Set<Relation> relations = new HashSet<>();
        Map<String, Map<String, String>> properties = new HashMap<>();
        Iterator<Map.Entry<Duty, Days>> each = duties.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Duty, Days> entry = each.next();
            Duty duty = entry.getKey();
            Map<String, String> told =
                    properties.computeIfAbsent(
                            duty.basis + " " + duty.article,
                            _ -> Map.of("basis", duty.basis, "article", duty.article));
            for (Spell spell : entry.getValue().spells()) {
                relations.add(new Relation(duty.fromId, duty.toId, spell, told));
            }
            each.remove();
        }
        return relations;
    }

    private record Duty(String fromId, String toId, String basis, String article) {}
}
