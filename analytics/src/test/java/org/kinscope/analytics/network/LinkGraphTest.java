package org.kinscope.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class LinkGraphTest {

    private static final double EXACT = 1e-9;

    private static LinkGraph graph(int nodes, int... ends) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            pairs.add(new int[] {ends[i], ends[i + 1]});
        }
        return LinkGraph.of(nodes, pairs);
    }

    private static double[] betweenness(LinkGraph graph) {
        return Betweenness.of(graph).of();
    }

    /** A hub in the middle of so many others. */
    private static LinkGraph star(int leaves) {
        List<int[]> pairs = new ArrayList<>();
        for (int leaf = 1; leaf <= leaves; leaf++) {
            pairs.add(new int[] {0, leaf});
        }
        return LinkGraph.of(leaves + 1, pairs);
    }

    @Test
    void components_are_numbered_by_their_first_nodes() {
        assertThat(graph(7, 0, 3, 3, 5, 1, 4).components()).containsExactly(0, 1, 2, 0, 1, 0, 3);
        assertThat(graph(0).components()).isEmpty();
    }

    @Test
    void a_pair_said_twice_is_one_link_and_nobody_is_linked_to_oneself() {
        LinkGraph graph = graph(3, 0, 1, 1, 0, 0, 1, 2, 2);
        assertThat(graph.links()).isEqualTo(1);
        assertThat(graph.degree(0)).isEqualTo(1);
        assertThat(graph.degree(2)).isZero();
    }

    @Test
    void on_a_path_of_five_the_middle_lies_between_four_pairs() {
        // Node 1: pairs (0,2), (0,3), (0,4). Node 2: (0,3), (0,4), (1,3), (1,4).
        assertThat(betweenness(graph(5, 0, 1, 1, 2, 2, 3, 3, 4))).containsExactly(0, 3, 4, 3, 0);
    }

    @Test
    void the_middle_of_a_star_lies_between_all_pairs_of_its_leaves() {
        assertThat(betweenness(star(4))).containsExactly(6, 0, 0, 0, 0);
    }

    @Test
    void two_equal_ways_count_by_half_and_a_full_circle_of_friends_has_none() {
        assertThat(betweenness(graph(4, 0, 1, 1, 2, 2, 3, 3, 0)))
                .containsExactly(0.5, 0.5, 0.5, 0.5);
        assertThat(betweenness(graph(4, 0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3)))
                .containsExactly(0, 0, 0, 0);
    }

    @Test
    void components_and_betweenness_are_those_of_jgrapht() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            int nodes = 40;
            Graph<Integer, DefaultEdge> other = new SimpleGraph<>(DefaultEdge.class);
            for (int i = 0; i < nodes; i++) {
                other.addVertex(i);
            }
            List<int[]> pairs = new ArrayList<>();
            for (int i = 0; i < 20 + 3 * seed; i++) {
                int one = random.nextInt(nodes);
                int two = random.nextInt(nodes);
                if (one != two) {
                    pairs.add(new int[] {one, two});
                    other.addEdge(one, two);
                }
            }
            LinkGraph graph = LinkGraph.of(nodes, pairs);
            Map<Integer, Double> scores = new BetweennessCentrality<>(other).getScores();
            double[] own = betweenness(graph);
            for (int i = 0; i < nodes; i++) {
                assertThat(own[i]).as("seed " + seed).isEqualTo(scores.get(i), within(EXACT));
            }
            assertThat(java.util.Arrays.stream(graph.components()).distinct().count())
                    .isEqualTo(new ConnectivityInspector<>(other).connectedSets().size());
        }
    }

    @Test
    void a_large_graph_is_sampled_says_so_and_comes_near() {
        // Exact: all pairs of 600 leaves. From a leaf 599 others are reached through the middle.
        LinkGraph star = star(600);
        assertThat(Betweenness.of(star).sampled()).isFalse();
        Betweenness sampled = Betweenness.of(star, 500, 64);
        assertThat(sampled.sampled()).isTrue();
        assertThat(sampled.of()[0]).isEqualTo(600 * 599 / 2.0, within(600 * 599 * 0.01));
        assertThat(sampled.of()).isEqualTo(Betweenness.of(star, 500, 64).of());
    }

    @Test
    void two_full_circles_with_one_link_between_them_are_two_communities() {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                pairs.add(new int[] {i, j});
                if (j < 5) {
                    pairs.add(new int[] {6 + i, 6 + j});
                }
            }
        }
        pairs.add(new int[] {0, 6});
        int[] found = Communities.of(LinkGraph.of(11, pairs));
        assertThat(found).containsExactly(1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2);
        assertThat(Communities.of(LinkGraph.of(11, pairs))).isEqualTo(found);
    }

    @Test
    void a_pair_is_one_community() {
        assertThat(Communities.of(graph(2, 0, 1))).containsExactly(1, 1);
    }
}
