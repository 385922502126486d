package org.kinscope.api.tie;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinscope.api.relay.NodeId;

/**
 * What is known of a graph while it is explored: the ties of those that were looked at. Those with
 * more than {@value #HUB} ties are hubs: what passes through them says little, and they are not
 * gone through.
 */
final class Around {

    /** How many ties one may have to be gone through. */
    static final int HUB = 64;

    /** Looks at some: up to {@link #HUB} + 1 ties of each. */
    interface Look {

        /** {@return their ties} */
        List<Tie> at(Collection<NodeId> nodes);
    }

    private final Look look;
    private final Map<NodeId, Map<NodeId, List<Tie>>> ties = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> neighbours = new HashMap<>();
    private final Set<NodeId> looked = new HashSet<>();
    private final Set<NodeId> hubs = new TreeSet<>(Walks.ORDER);

    Around(Look look) {
        this.look = look;
    }

    /** Looks at those that were not looked at before. */
    void lookAt(Collection<NodeId> nodes) {
        List<NodeId> fresh = nodes.stream().filter(looked::add).sorted(Walks.ORDER).toList();
        if (fresh.isEmpty()) {
            return;
        }
        Map<NodeId, Integer> degrees = new HashMap<>();
        List<Tie> found = look.at(fresh);
        found.forEach(tie -> degrees.merge(tie.from(), 1, Integer::sum));
        degrees.forEach(
                (node, degree) -> {
                    if (degree > HUB) {
                        hubs.add(node);
                    }
                });
        for (Tie tie : found) {
            if (!hubs.contains(tie.from()) && !tie.from().equals(tie.to())) {
                ties.computeIfAbsent(tie.from(), _ -> new TreeMap<>(Walks.ORDER))
                        .computeIfAbsent(tie.to(), _ -> new java.util.ArrayList<>())
                        .add(tie);
                neighbours
                        .computeIfAbsent(tie.from(), _ -> new TreeSet<>(Walks.ORDER))
                        .add(tie.to());
                neighbours
                        .computeIfAbsent(tie.to(), _ -> new TreeSet<>(Walks.ORDER))
                        .add(tie.from());
            }
        }
    }

    int looked() {
        return looked.size();
    }

    boolean wasLookedAt(NodeId node) {
        return looked.contains(node);
    }

    boolean isHub(NodeId node) {
        return hubs.contains(node);
    }

    /** {@return the hubs that were met, in order} */
    List<NodeId> hubs() {
        return List.copyOf(hubs);
    }

    /** {@return those that one is tied to, as far as it is known, in order} */
    Set<NodeId> neighbours(NodeId node) {
        return neighbours.getOrDefault(node, Set.of());
    }

    /** {@return what ties the one to the other, as seen from the first} */
    List<Tie> between(NodeId from, NodeId to) {
        List<Tie> seen = ties.getOrDefault(from, Map.of()).getOrDefault(to, List.of());
        List<Tie> all =
                seen.isEmpty()
                        ? ties.getOrDefault(to, Map.of()).getOrDefault(from, List.of()).stream()
                                .map(Tie::fromTheOtherEnd)
                                .toList()
                        : seen;
        return all.stream().sorted(java.util.Comparator.comparing(Tie::place)).toList();
    }
}
