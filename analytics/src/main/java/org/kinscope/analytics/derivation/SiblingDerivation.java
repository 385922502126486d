package org.kinscope.analytics.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.time.Spell;

/**
 * {@code SIBLING_OF}: people who share a parent, since the later of their births. Death does not
 * end it: a kinship stays one. Its basis is the nearest kind of parenthood that both have to a
 * shared parent: {@code birth}, {@code adoption} or {@code registered}.
 */
final class SiblingDerivation {

    static final String TYPE = "SIBLING_OF";

    private static final List<String> NEAREST_FIRST = List.of("birth", "adoption", "registered");

    private SiblingDerivation() {}

    static Derived derive(Collection<Person> persons, Collection<Parenthood> parenthoods) {
        Map<String, Person> byId = HashMap.newHashMap(persons.size());
        persons.forEach(person -> byId.put(person.personId(), person));
        Map<Pair, Integer> nearest = new HashMap<>();
        List<Hub> hubs = new ArrayList<>();
        childrenByParent(parenthoods)
                .forEach(
                        (parent, children) -> {
                            if (children.size() > Derived.LINKS) {
                                hubs.add(new Hub(TYPE, parent, children.size()));
                            } else {
                                pairUp(children, nearest);
                            }
                        });
        List<Relation> relations = new ArrayList<>(nearest.size());
        nearest.forEach(
                (pair, kind) -> {
                    Person first = byId.get(pair.first);
                    Person second = byId.get(pair.second);
                    if (first != null && second != null) {
                        relations.add(
                                new Relation(
                                        pair.first,
                                        pair.second,
                                        Spell.since(Life.laterBirth(first, second)),
                                        Map.of("basis", NEAREST_FIRST.get(kind))));
                    }
                });
        return new Derived(TYPE, new HashSet<>(relations), hubs);
    }

    /** {@return for each parent, by id, the children by id with the nearest kind of each} */
    private static SortedMap<String, SortedMap<String, Integer>> childrenByParent(
            Collection<Parenthood> parenthoods) {
        SortedMap<String, SortedMap<String, Integer>> children = new TreeMap<>();
        for (Parenthood parenthood : parenthoods) {
            if (!parenthood.parentId().equals(parenthood.childId())) {
                children.computeIfAbsent(parenthood.parentId(), id -> new TreeMap<>())
                        .merge(parenthood.childId(), rankOf(parenthood.kind()), Math::min);
            }
        }
        return children;
    }

    private static void pairUp(SortedMap<String, Integer> children, Map<Pair, Integer> nearest) {
        List<Map.Entry<String, Integer>> inOrder = List.copyOf(children.entrySet());
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = i + 1; j < inOrder.size(); j++) {
                nearest.merge(
                        new Pair(inOrder.get(i).getKey(), inOrder.get(j).getKey()),
                        Math.max(inOrder.get(i).getValue(), inOrder.get(j).getValue()),
                        Math::min);
            }
        }
    }

    private static int rankOf(String kind) {
        int rank = NEAREST_FIRST.indexOf(kind);
        return rank < 0 ? NEAREST_FIRST.size() - 1 : rank;
    }

    private record Pair(String first, String second) {}
}
