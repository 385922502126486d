package org.kinscope.analytics.network;

import java.util.Arrays;
import org.kinscope.analytics.measure.SeededDraws;

/**
 * How many pairs of others have a node on their shortest way, a pair with several shortest ways
 * counting by the share of these that lead through the node; by Brandes, A faster algorithm for
 * betweenness centrality (2001). Each pair counts once, the node's own pairs do not.
 *
 * <p>In a large graph only some nodes, drawn by a seed, are started from, and what they find is
 * taken up to all: Brandes and Pich, Centrality estimation in large networks (2007).
 *
 * @param of of each node
 * @param sampled whether it is such an estimate
 */
record Betweenness(double[] of, boolean sampled) {

    /** Graphs of at most so many nodes are computed exactly. */
    static final int MOST_EXACT = 2_000;

    /** In larger ones so many nodes are started from. */
    static final int PIVOTS = 256;

    static final int SEED = 1;

    static Betweenness of(LinkGraph graph) {
        return of(graph, MOST_EXACT, PIVOTS);
    }

    static Betweenness of(LinkGraph graph, int mostExact, int pivots) {
        int nodes = graph.nodes();
        boolean sampled = nodes > mostExact && nodes > pivots;
        int[] starts = new int[nodes];
        Arrays.setAll(starts, i -> i);
        int count = nodes;
        if (sampled) {
            SeededDraws draws = new SeededDraws(SEED);
            for (int i = 0; i < pivots; i++) {
                int other = i + draws.below(nodes - i);
                int kept = starts[i];
                starts[i] = starts[other];
                starts[other] = kept;
            }
            count = pivots;
        }
        double[] sums = new double[nodes];
        Walk walk = new Walk(graph);
        for (int i = 0; i < count; i++) {
            walk.from(starts[i], sums);
        }
        // From both ends of a pair the same ways are found.
        double scale = (double) nodes / count / 2;
        return new Betweenness(
                count == 0 ? sums : Arrays.stream(sums).map(s -> s * scale).toArray(), sampled);
    }

    /** Walks in breadth from a node, and back with what depends on each node met. */
    private static final class Walk {
        private final int[][] neighbours;
        private final int[] distance;
        private final double[] ways;
        private final double[] depends;
        private final int[] order;

        Walk(LinkGraph graph) {
            this.neighbours = graph.neighbours();
            this.distance = new int[graph.nodes()];
            this.ways = new double[graph.nodes()];
            this.depends = new double[graph.nodes()];
            this.order = new int[graph.nodes()];
        }

        void from(int start, double[] sums) {
            Arrays.fill(distance, -1);
            Arrays.fill(ways, 0);
            Arrays.fill(depends, 0);
            distance[start] = 0;
            ways[start] = 1;
            order[0] = start;
            int end = 1;
            for (int i = 0; i < end; i++) {
                int node = order[i];
                for (int other : neighbours[node]) {
                    if (distance[other] < 0) {
                        distance[other] = distance[node] + 1;
                        order[end++] = other;
                    }
                    if (distance[other] == distance[node] + 1) {
                        ways[other] += ways[node];
                    }
                }
            }
            for (int i = end - 1; i > 0; i--) {
                int node = order[i];
                for (int other : neighbours[node]) {
                    if (distance[other] == distance[node] - 1) {
                        depends[other] += ways[other] / ways[node] * (1 + depends[node]);
                    }
                }
                sums[node] += depends[node];
            }
        }
    }
}
