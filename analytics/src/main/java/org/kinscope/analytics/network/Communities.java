package org.kinscope.analytics.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeIntArray;

/**
 * Communities of one connected network: more links within than chance would give among people with
 * as many links (modularity, Newman and Girvan 2004), found by the Leiden algorithm (Traag, Waltman
 * and van Eck, From Louvain to Leiden, 2019) as the library of its authors has it. The seed is
 * always the same, so one network always has the same communities.
 */
final class Communities {

    private static final long SEED = 1;
    private static final int ITERATIONS = 50;
    private static final double RESOLUTION = 1;

    private Communities() {}

    /**
     * {@return the community of each node, numbered from 1, the largest first, of equals the one
     * with the earlier node}
     */
    static int[] of(LinkGraph graph) {
        int nodes = graph.nodes();
        if (graph.links() == 0) {
            int[] alone = new int[nodes];
            Arrays.setAll(alone, i -> i + 1);
            return alone;
        }
        int[] from = new int[graph.links()];
        int[] to = new int[graph.links()];
        int next = 0;
        for (int node = 0; node < nodes; node++) {
            for (int other : graph.neighbours()[node]) {
                if (node < other) {
                    from[next] = node;
                    to[next++] = other;
                }
            }
        }
        Network network =
                new Network(
                        nodes,
                        true,
                        new LargeIntArray[] {new LargeIntArray(from), new LargeIntArray(to)},
                        false,
                        true);
        LeidenAlgorithm leiden =
                new LeidenAlgorithm(
                        RESOLUTION / (2 * network.getTotalEdgeWeight()),
                        ITERATIONS,
                        LeidenAlgorithm.DEFAULT_RANDOMNESS,
                        new Random(SEED));
        Clustering found = leiden.findClustering(network);
        return numbered(found.getClusters());
    }

    private static int[] numbered(int[] clusters) {
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<Integer, Integer> firsts = new HashMap<>();
        for (int node = 0; node < clusters.length; node++) {
            sizes.merge(clusters[node], 1, Integer::sum);
            firsts.putIfAbsent(clusters[node], node);
        }
        List<Integer> order = new ArrayList<>(sizes.keySet());
        order.sort(
                Comparator.comparing((Integer c) -> -sizes.getOrDefault(c, 0))
                        .thenComparing(c -> firsts.getOrDefault(c, 0)));
        Map<Integer, Integer> numbers = new HashMap<>();
        order.forEach(c -> numbers.put(c, numbers.size() + 1));
        return Arrays.stream(clusters).map(c -> numbers.getOrDefault(c, 0)).toArray();
    }
}
