package org.kinscope.analytics.study.premium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which ways a family could live as two. */
final class Separations {

    /** So many minor children of a couple are dealt out; of more all go with one parent. */
    private static final int MOST_DEALT = 4;

    private final Ties ties;
    private final Map<Set<String>, Separation> found = new LinkedHashMap<>();

    private Separations(Ties ties) {
        this.ties = ties;
    }

    /**
     * {@return every way once: each couple apart with every dealing of its minor children, each
     * grown child apart, each member's parents apart, together and alone} Where two of these are
     * the same two parts it is told as the first. No part is without an adult.
     */
    static List<Separation> of(Ties ties) {
        Separations all = new Separations(ties);
        for (String id : ties.members()) {
            String other = ties.spouseOf(id);
            if (other != null && ties.members().indexOf(id) < ties.members().indexOf(other)) {
                all.couple(id, other);
            }
        }
        for (String id : ties.members()) {
            boolean grown = ties.isIndependent(id) && !ties.parentsOf(id).isEmpty();
            if (grown) {
                all.add(Separation.Kind.CHILD, ties.withDependants(id));
            }
        }
        for (String id : ties.members()) {
            if (ties.isIndependent(id)) {
                all.add(Separation.Kind.PARENTS, new LinkedHashSet<>(ties.parentsOf(id)));
                for (String parent : ties.parentsOf(id)) {
                    String other = ties.spouseOf(parent);
                    if (other == null || !ties.parentsOf(id).contains(other)) {
                        all.add(Separation.Kind.PARENTS, new LinkedHashSet<>(List.of(parent)));
                    }
                }
            }
        }
        return List.copyOf(all.found.values());
    }

    private void couple(String a, String b) {
        List<String> minors =
                ties.childrenOf(a).stream()
                        .filter(c -> ties.childrenOf(b).contains(c) && !ties.isAdult(c))
                        .toList();
        int dealings = minors.size() > MOST_DEALT ? 1 : 1 << minors.size();
        for (int bits = 0; bits < dealings; bits++) {
            Set<String> leaving = new LinkedHashSet<>(List.of(b));
            for (int i = 0; i < minors.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    leaving.add(minors.get(i));
                }
            }
            add(Separation.Kind.COUPLE, leaving);
        }
        if (minors.size() > MOST_DEALT) {
            Set<String> leaving = new LinkedHashSet<>(List.of(b));
            leaving.addAll(minors);
            add(Separation.Kind.COUPLE, leaving);
        }
        // A parent of the one who leaves may come along; the children then stay with either.
        List<String> elders =
                ties.parentsOf(b).stream().filter(e -> !ties.parentsOf(a).contains(e)).toList();
        if (!elders.isEmpty()) {
            Set<String> leaving = new LinkedHashSet<>(List.of(b));
            leaving.addAll(elders);
            add(Separation.Kind.COUPLE, leaving);
            leaving = new LinkedHashSet<>(leaving);
            leaving.addAll(minors);
            add(Separation.Kind.COUPLE, leaving);
        }
    }

    private void add(Separation.Kind kind, Set<String> block) {
        List<String> leaving = ties.members().stream().filter(block::contains).toList();
        List<String> staying = ties.members().stream().filter(m -> !block.contains(m)).toList();
        boolean possible =
                leaving.stream().anyMatch(ties::isAdult)
                        && staying.stream().anyMatch(ties::isAdult);
        if (!possible) {
            return;
        }
        // The part with the applicant, who is the first member, stays.
        boolean swapped = leaving.contains(ties.members().getFirst());
        Separation one =
                swapped
                        ? new Separation(other(kind), staying, leaving)
                        : new Separation(kind, leaving, staying);
        found.putIfAbsent(new LinkedHashSet<>(one.leaving()), one);
    }

    /** {@return what it is called where the other side leaves} */
    private static Separation.Kind other(Separation.Kind kind) {
        return switch (kind) {
            case COUPLE -> Separation.Kind.COUPLE;
            case CHILD -> Separation.Kind.PARENTS;
            case PARENTS -> Separation.Kind.CHILD;
        };
    }

    /** {@return the name of the family's kind: who lives in it} */
    static String typeOf(Ties ties) {
        List<String> adults = ties.members().stream().filter(ties::isAdult).toList();
        List<String> types = new ArrayList<>();
        boolean couple = ties.members().stream().anyMatch(m -> ties.spouseOf(m) != null);
        boolean generations =
                adults.stream().anyMatch(m -> ties.parentsOf(m).stream().anyMatch(ties::isAdult));
        boolean minors = adults.size() < ties.members().size();
        if (ties.members().size() == 1) {
            return "single";
        }
        types.add(couple ? "couple" : adults.size() == 1 ? "one-adult" : "adults");
        if (minors) {
            types.add("children");
        }
        if (generations) {
            types.add("grown-generations");
        }
        return String.join("+", types);
    }
}
