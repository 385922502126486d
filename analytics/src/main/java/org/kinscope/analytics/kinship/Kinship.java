package org.kinscope.analytics.kinship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.time.Spell;

/**
 * Kinship as the analyses use it. A step is a running marriage of two living people, parenthood in
 * either direction, or a shared parent.
 */
public final class Kinship {

    private Kinship() {}

    /** {@return the members of the unit on that day: belonging to it and alive, by personId} */
    public static List<Membership> members(Neighbourhood n, String aidUnitNo, LocalDate day) {
        return n.membersOf(aidUnitNo).stream()
                .filter(m -> m.spell().runsOn(day))
                .filter(m -> alive(n, m.personId(), day))
                .toList();
    }

    /** {@return the personIds of those members, each once, sorted} */
    public static List<String> memberIds(Neighbourhood n, String aidUnitNo, LocalDate day) {
        return List.copyOf(
                new TreeSet<>(
                        members(n, aidUnitNo, day).stream().map(Membership::personId).toList()));
    }

    /**
     * {@return the people outside the unit within two steps of a member, the nearest path of each,
     * by personId} Nobody whose membership runs is outside, the dead among them too.
     */
    public static List<Kin> outside(Neighbourhood n, String aidUnitNo, LocalDate day) {
        Set<String> inside = new TreeSet<>();
        n.membersOf(aidUnitNo).stream()
                .filter(m -> m.spell().runsOn(day))
                .forEach(m -> inside.add(m.personId()));
        return within(n, memberIds(n, aidUnitNo, day), inside, day);
    }

    /** {@return the people within two steps of {@code from} who are none of {@code without}} */
    public static List<Kin> within(
            Neighbourhood n, Collection<String> from, Set<String> without, LocalDate day) {
        Map<String, Kin> found = new LinkedHashMap<>();
        List<List<KinStep>> ends = new ArrayList<>();
        for (String member : from) {
            for (KinStep step : steps(n, member, day)) {
                ends.add(List.of(step));
                add(found, without, member, List.of(step));
            }
        }
        for (List<KinStep> end : ends) {
            KinStep first = end.getFirst();
            for (KinStep second : steps(n, first.toId(), day)) {
                if (!second.toId().equals(first.fromId())) {
                    add(found, without, first.fromId(), List.of(first, second));
                }
            }
        }
        return found.values().stream().sorted(Comparator.comparing(Kin::personId)).toList();
    }

    private static void add(
            Map<String, Kin> found, Set<String> without, String member, List<KinStep> path) {
        String person = path.getLast().toId();
        if (!without.contains(person) && !person.equals(member)) {
            found.putIfAbsent(person, new Kin(person, member, path));
        }
    }

    /**
     * {@return the near relatives of Civil Code 1045: spouse, parents, children, siblings,
     * grandparents, grandchildren, by personId}
     */
    public static List<Kin> nearRelatives(Neighbourhood n, String personId, LocalDate day) {
        return within(n, List.of(personId), Set.of(personId), day).stream()
                .filter(Kinship::isNear)
                .toList();
    }

    private static boolean isNear(Kin kin) {
        if (kin.path().size() == 1) {
            return true;
        }
        KinStep.Kind first = kin.path().get(0).kind();
        KinStep.Kind second = kin.path().get(1).kind();
        boolean grandparent = first == KinStep.Kind.PARENT && second == KinStep.Kind.PARENT;
        boolean grandchild = first == KinStep.Kind.CHILD && second == KinStep.Kind.CHILD;
        return grandparent || grandchild;
    }

    /** {@return whether the person lived on that day; somebody of whom nothing is known did} */
    public static boolean alive(Neighbourhood n, String personId, LocalDate day) {
        return n.findPerson(personId).map(p -> p.aliveOn(day)).orElse(true);
    }

    private static List<KinStep> steps(Neighbourhood n, String person, LocalDate day) {
        List<KinStep> steps = new ArrayList<>();
        for (Marriage marriage : n.marriagesOf(person)) {
            String other = marriage.otherThan(person);
            if (marriage.spell().runsOn(day) && alive(n, person, day) && alive(n, other, day)) {
                steps.add(
                        new KinStep(
                                person,
                                other,
                                KinStep.Kind.SPOUSE,
                                marriage.spell(),
                                marriage.source()));
            }
        }
        for (Parenthood parent : n.parentsOf(person)) {
            steps.add(
                    new KinStep(
                            person,
                            parent.parentId(),
                            KinStep.Kind.PARENT,
                            Spell.ALWAYS,
                            parent.source()));
        }
        for (Parenthood child : n.childrenOf(person)) {
            steps.add(
                    new KinStep(
                            person,
                            child.childId(),
                            KinStep.Kind.CHILD,
                            Spell.ALWAYS,
                            child.source()));
        }
        for (Siblings siblings : n.siblingsOf(person)) {
            steps.add(
                    new KinStep(
                            person,
                            siblings.otherThan(person),
                            KinStep.Kind.SIBLING,
                            Spell.ALWAYS,
                            null));
        }
        return steps;
    }
}
