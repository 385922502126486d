package org.kinscope.api.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinscope.api.relay.NodeId;

/**
 * Searches paths between two from both ends at once, level by level, each level one look at the
 * graph; the side with fewer to look at goes first. After {@code l} levels from one end and {@code
 * r} from the other, all paths of up to {@code l + r} steps that lead through no hub are known: the
 * step at place {@code i} begins {@code i} steps from the one end, which was looked at where {@code
 * i < l}, and ends less than {@code r} steps from the other where not.
 */
final class PathSearch {

    /** How many are looked at in all; a search that needs more says that there may be more. */
    static final int MOST_LOOKED_AT = 5_000;

    /**
     * What was found.
     *
     * @param paths each with both its ends, the shortest first
     * @param around what ties them
     * @param more whether there may be more
     */
    record Result(List<List<NodeId>> paths, Around around, boolean more) {}

    private final Around around;
    private final Side left;
    private final Side right;
    private final int maxHops;
    private final int first;

    private PathSearch(Around.Look look, NodeId from, NodeId to, int maxHops, int first) {
        this.around = new Around(look);
        this.left = new Side(from);
        this.right = new Side(to);
        this.maxHops = maxHops;
        this.first = first;
    }

    /** One end and how far was looked from there. */
    private static final class Side {
        private final NodeId end;
        private final Set<NodeId> seen = new HashSet<>();
        private Set<NodeId> frontier;
        private int levels;

        Side(NodeId end) {
            this.end = end;
            this.frontier = Set.of(end);
            seen.add(end);
        }
    }

    /**
     * {@return the paths from the one to the other}
     *
     * @param look looks at the graph
     * @param maxHops how many steps at most
     * @param first how many paths at most
     */
    static Result run(Around.Look look, NodeId from, NodeId to, int maxHops, int first) {
        if (from.equals(to)) {
            return new Result(List.of(), new Around(look), false);
        }
        return new PathSearch(look, from, to, maxHops, first).search();
    }

    private Result search() {
        boolean complete = false;
        while (!complete) {
            complete = left.levels + right.levels == maxHops;
            if (complete) {
                break;
            }
            Side next = next();
            if (next.frontier.isEmpty()) {
                // All that can be reached from there is known.
                complete = !around.isHub(next.end);
                break;
            }
            if (around.looked() + next.frontier.size() > MOST_LOOKED_AT) {
                break;
            }
            advance(next);
            if (left.levels + right.levels < maxHops && found(first).size() == first) {
                break;
            }
        }
        List<List<NodeId>> paths = found(first + 1);
        return new Result(
                paths.stream().limit(first).toList(), around, !complete || paths.size() > first);
    }

    /** The smaller side; an end that is a hub itself is reached from the other. */
    private Side next() {
        if (around.isHub(left.end) != around.isHub(right.end)) {
            return around.isHub(left.end) ? right : left;
        }
        return left.frontier.size() <= right.frontier.size() ? left : right;
    }

    private void advance(Side side) {
        around.lookAt(side.frontier);
        side.levels += around.isHub(side.end) ? 0 : 1;
        side.frontier =
                side.frontier.stream()
                        .filter(node -> !around.isHub(node))
                        .flatMap(node -> around.neighbours(node).stream())
                        .filter(side.seen::add)
                        .collect(Collectors.toSet());
    }

    /** Where two searches meet nobody has looked yet; it may be a hub. */
    private List<List<NodeId>> found(int wanted) {
        int hops = Math.min(maxHops, left.levels + right.levels);
        while (true) {
            List<List<NodeId>> paths = Walks.find(around, left.end, right.end, hops, wanted);
            Set<NodeId> unknown =
                    paths.stream()
                            .flatMap(path -> path.subList(1, path.size() - 1).stream())
                            .filter(node -> !around.wasLookedAt(node))
                            .collect(Collectors.toSet());
            if (unknown.isEmpty()) {
                return paths;
            }
            around.lookAt(unknown);
        }
    }
}
