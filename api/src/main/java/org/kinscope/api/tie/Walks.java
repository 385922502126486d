package org.kinscope.api.tie;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.api.relay.NodeId;

/**
 * The paths from one to another through what is known around them: the shortest first, those of one
 * length by their ids, none over the same one twice, none through a hub.
 */
final class Walks {

    /** The order of all that has an id. */
    static final Comparator<NodeId> ORDER =
            Comparator.comparing(NodeId::kind).thenComparing(NodeId::key);

    /** After so many steps the search is given up: only graphs made to be hard need them. */
    private static final int PATIENCE = 500_000;

    private final Around around;
    private final NodeId to;
    private final int wanted;
    private final Map<NodeId, Integer> distances = new HashMap<>();
    private final List<List<NodeId>> found = new ArrayList<>();
    private int steps;

    private Walks(Around around, NodeId to, int wanted) {
        this.around = around;
        this.to = to;
        this.wanted = wanted;
    }

    /**
     * {@return up to {@code wanted} paths, each with both its ends}
     *
     * @param maxHops how many steps at most
     */
    static List<List<NodeId>> find(Around around, NodeId from, NodeId to, int maxHops, int wanted) {
        Walks walks = new Walks(around, to, wanted);
        walks.measure(maxHops);
        if (walks.distances.containsKey(from)) {
            for (int hops = 1; hops <= maxHops && walks.goesOn(); hops++) {
                List<NodeId> path = new ArrayList<>(List.of(from));
                walks.extend(path, hops);
            }
        }
        return walks.found;
    }

    private void measure(int maxHops) {
        Deque<NodeId> queue = new ArrayDeque<>(List.of(to));
        distances.put(to, 0);
        while (!queue.isEmpty()) {
            NodeId node = queue.remove();
            int next = distances.getOrDefault(node, maxHops) + 1;
            if (next <= maxHops && (node.equals(to) || !around.isHub(node))) {
                for (NodeId neighbour : around.neighbours(node)) {
                    if (distances.putIfAbsent(neighbour, next) == null) {
                        queue.add(neighbour);
                    }
                }
            }
        }
    }

    private void extend(List<NodeId> path, int left) {
        NodeId last = path.getLast();
        if (left == 0) {
            found.add(List.copyOf(path));
            return;
        }
        for (NodeId next : around.neighbours(last)) {
            steps++;
            if (!goesOn()) {
                return;
            }
            if (next.equals(to) == (left == 1)
                    && distances.getOrDefault(next, Integer.MAX_VALUE) < left
                    && (left == 1 || !around.isHub(next))
                    && !path.contains(next)) {
                path.add(next);
                extend(path, left - 1);
                path.removeLast();
            }
        }
    }

    private boolean goesOn() {
        return found.size() < wanted && steps < PATIENCE;
    }
}
