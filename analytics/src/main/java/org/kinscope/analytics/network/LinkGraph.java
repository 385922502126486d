package org.kinscope.analytics.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A simple graph without directions: who is linked to whom, each pair once, whatever the number of
 * things that they share. Nodes are numbered from 0.
 *
 * @param neighbours of each node, in order
 */
record LinkGraph(int[][] neighbours) {

    /**
     * {@return the graph of these pairs} A pair that comes twice counts once, and a node is no
     * neighbour of its own.
     */
    static LinkGraph of(int nodes, Iterable<int[]> pairs) {
        List<SortedSet<Integer>> found = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            found.add(new TreeSet<>());
        }
        for (int[] pair : pairs) {
            if (pair[0] != pair[1]) {
                found.get(pair[0]).add(pair[1]);
                found.get(pair[1]).add(pair[0]);
            }
        }
        int[][] neighbours = new int[nodes][];
        for (int i = 0; i < nodes; i++) {
            neighbours[i] = found.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
        return new LinkGraph(neighbours);
    }

    int nodes() {
        return neighbours.length;
    }

    int degree(int node) {
        return neighbours[node].length;
    }

    /** {@return how many pairs are linked} */
    int links() {
        return Arrays.stream(neighbours).mapToInt(of -> of.length).sum() / 2;
    }

    /** {@return the number of each node's connected component, in order of their first nodes} */
    int[] components() {
        int[] component = new int[nodes()];
        Arrays.fill(component, -1);
        int[] queue = new int[nodes()];
        int next = 0;
        for (int start = 0; start < nodes(); start++) {
            if (component[start] >= 0) {
                continue;
            }
            int end = 0;
            queue[end++] = start;
            component[start] = next;
            for (int i = 0; i < end; i++) {
                for (int other : neighbours[queue[i]]) {
                    if (component[other] < 0) {
                        component[other] = next;
                        queue[end++] = other;
                    }
                }
            }
            next++;
        }
        return component;
    }
}
