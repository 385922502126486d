package org.kinscope.analytics.kinship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.time.Spell;

/**
 * Kinship on one day: running marriages of two living people, parents and children, siblings. Each
 * relative comes with one chain: the shortest; of equals the one with the earlier links and ids.
 */
public final class Kinship {

    private static final Comparator<Kin> BEST_CHAIN =
            Comparator.comparing((Kin k) -> k.path().size())
                    .thenComparing(k -> k.path().getFirst().link())
                    .thenComparing(k -> k.path().getLast().link())
                    .thenComparing(Kin::ofId)
                    .thenComparing(k -> k.path().getFirst().toId());

    private Kinship() {}

    /**
     * {@return everyone within two steps of any of {@code people}, by personId; {@code people}
     * themselves are left out}
     */
    public static List<Kin> withinTwoSteps(
            Neighbourhood n, Collection<String> people, LocalDate day) {
        return best(n, people, day, kin -> !people.contains(kin.personId()));
    }

    /**
     * {@return the near relatives (近亲属) of {@code personId} in the sense of Civil Code 1045, by
     * personId: spouse, parents, children, siblings, grandparents, grandchildren}
     */
    public static List<Kin> near(Neighbourhood n, String personId, LocalDate day) {
        return best(
                n, List.of(personId), day, kin -> kin.isNear() && !kin.personId().equals(personId));
    }

    private static List<Kin> best(
            Neighbourhood n, Collection<String> people, LocalDate day, Predicate<Kin> wanted) {
        Map<String, Kin> found = new TreeMap<>();
        for (String id : new TreeSet<>(people)) {
            for (Kin kin : chains(n, id, day)) {
                if (wanted.test(kin)) {
                    found.merge(
                            kin.personId(), kin, (a, b) -> BEST_CHAIN.compare(a, b) <= 0 ? a : b);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Kin> chains(Neighbourhood n, String id, LocalDate day) {
        List<Kin> chains = new ArrayList<>();
        for (KinStep first : steps(n, id, day)) {
            chains.add(new Kin(id, first.toId(), List.of(first)));
            for (KinStep second : steps(n, first.toId(), day)) {
                if (!second.toId().equals(id)) {
                    chains.add(new Kin(id, second.toId(), List.of(first, second)));
                }
            }
        }
        return chains;
    }

    /** {@return the steps of kinship from the person on the day, marriages first} */
    public static List<KinStep> steps(Neighbourhood n, String id, LocalDate day) {
        List<KinStep> steps = new ArrayList<>();
        for (Marriage m : n.marriagesOf(id)) {
            String spouse = m.otherThan(id);
            if (m.spell().runsOn(day) && alive(n, id, day) && alive(n, spouse, day)) {
                steps.add(new KinStep(id, spouse, Link.SPOUSE, m.spell(), m.source()));
            }
        }
        for (Parenthood p : n.parentsOf(id)) {
            steps.add(new KinStep(id, p.parentId(), Link.PARENT, Spell.ALWAYS, p.source()));
        }
        for (Parenthood p : n.childrenOf(id)) {
            steps.add(new KinStep(id, p.childId(), Link.CHILD, Spell.ALWAYS, p.source()));
        }
        for (Siblings s : n.siblingsOf(id)) {
            steps.add(new KinStep(id, s.otherThan(id), Link.SIBLING, Spell.ALWAYS, null));
        }
        return steps;
    }

    private static boolean alive(Neighbourhood n, String id, LocalDate day) {
        return n.findPerson(id).map(p -> p.aliveOn(day)).orElse(false);
    }
}
