package org.kinscope.ingest.identity.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kinscope.ingest.identity.judgement.Judgement;
import org.kinscope.ingest.identity.judgement.Pair;

/**
 * Which records are of one human, by all judgements that count. Two groups join by a SAME between
 * them unless a DIFFERENT stands between any two of their records; the word of persons counts
 * first, the newest first, then that of the machine, the surest first. What a person said is only
 * held up by what a person said.
 *
 * @param groups the groups of more than one record, each in the order of ids
 * @param heldUp each SAME that did not join because of a DIFFERENT
 */
record Clusters(List<Set<String>> groups, List<Judgement> heldUp) {

    private static final Comparator<Judgement> ORDER =
            Comparator.comparing(Judgement::isMachines)
                    .thenComparing(j -> j.isMachines() ? 0 : -j.seq())
                    .thenComparing(j -> -weight(j))
                    .thenComparing(j -> j.pair().left())
                    .thenComparing(j -> j.pair().right());

    /** {@return the groups that follow from {@code judgements}, one a pair} */
    static Clusters of(Collection<Judgement> judgements) {
        List<Judgement> same = new ArrayList<>();
        Map<String, Set<String>> differentByPerson = new HashMap<>();
        Map<String, Set<String>> different = new HashMap<>();
        for (Judgement judgement : judgements) {
            Pair pair = judgement.pair();
            switch (judgement.verdict()) {
                case SAME -> same.add(judgement);
                case DIFFERENT -> {
                    both(different, pair);
                    if (!judgement.isMachines()) {
                        both(differentByPerson, pair);
                    }
                }
                case UNSURE -> {}
            }
        }
        same.sort(ORDER);
        Map<String, Set<String>> groupOf = new HashMap<>();
        List<Judgement> heldUp = new ArrayList<>();
        for (Judgement judgement : same) {
            Set<String> left = groupOf(groupOf, judgement.pair().left());
            Set<String> right = groupOf(groupOf, judgement.pair().right());
            if (left == right) {
                continue;
            }
            if (apart(left, right, judgement.isMachines() ? different : differentByPerson)) {
                heldUp.add(judgement);
                continue;
            }
            left.addAll(right);
            right.forEach(record -> groupOf.put(record, left));
        }
        List<Set<String>> groups =
                new ArrayList<>(new HashSet<>(groupOf.values()))
                        .stream()
                                .filter(group -> group.size() > 1)
                                .sorted(Comparator.comparing(group -> group.iterator().next()))
                                .toList();
        return new Clusters(groups, heldUp);
    }

    private static Set<String> groupOf(Map<String, Set<String>> groups, String record) {
        return groups.computeIfAbsent(record, one -> new TreeSet<>(Set.of(one)));
    }

    private static boolean apart(
            Set<String> left, Set<String> right, Map<String, Set<String>> different) {
        for (String one : left) {
            for (String other : different.getOrDefault(one, Set.of())) {
                if (right.contains(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void both(Map<String, Set<String>> map, Pair pair) {
        map.computeIfAbsent(pair.left(), any -> new HashSet<>()).add(pair.right());
        map.computeIfAbsent(pair.right(), any -> new HashSet<>()).add(pair.left());
    }

    private static double weight(Judgement judgement) {
        Double weight = judgement.weight();
        return weight == null ? 0 : weight;
    }

    /** {@return the pairs inside of groups of more than two of which {@code known} says nothing} */
    List<Pair> unjudged(java.util.function.Predicate<Pair> known) {
        List<Pair> pairs = new ArrayList<>();
        for (Set<String> group : groups) {
            List<String> records = List.copyOf(group);
            for (int i = 0; i < records.size() && records.size() > 2; i++) {
                for (int j = i + 1; j < records.size(); j++) {
                    Pair pair = Pair.of(records.get(i), records.get(j));
                    if (!known.test(pair)) {
                        pairs.add(pair);
                    }
                }
            }
        }
        return pairs;
    }

    /** {@return whether two records are in one group} */
    boolean together(Pair pair) {
        return groups.stream()
                .anyMatch(group -> group.contains(pair.left()) && group.contains(pair.right()));
    }
}
