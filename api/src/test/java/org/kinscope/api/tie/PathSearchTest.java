package org.kinscope.api.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.api.relay.NodeId;
import org.kinscope.graph.time.Spell;

/** Compared with all simple paths of small graphs, found by trying all ways. */
class PathSearchTest {

    private record Edge(int from, int to) {}

    private final List<Edge> edges = new ArrayList<>();
    private int looks;

    private static NodeId node(int i) {
        return new NodeId(NodeId.Kind.PERSON, "%04d".formatted(i));
    }

    private static int number(NodeId id) {
        return Integer.parseInt(id.key());
    }

    private List<Tie> look(Collection<NodeId> nodes) {
        looks++;
        List<Tie> ties = new ArrayList<>();
        for (NodeId node : nodes) {
            int i = number(node);
            edges.stream()
                    .filter(edge -> edge.from() == i || edge.to() == i)
                    .limit(Around.HUB + 1L)
                    .forEach(
                            edge ->
                                    ties.add(
                                            tie(
                                                    i,
                                                    edge.from() == i ? edge.to() : edge.from(),
                                                    edge.from() == i)));
        }
        return ties;
    }

    private static Tie tie(int from, int to, boolean outgoing) {
        return new Tie(
                TieKind.SPOUSE_OF,
                node(from),
                node(to),
                outgoing,
                null,
                null,
                Spell.ALWAYS,
                null,
                null);
    }

    private void connect(int from, int... others) {
        for (int to : others) {
            edges.add(new Edge(from, to));
        }
    }

    private PathSearch.Result search(int from, int to, int maxHops, int first) {
        return PathSearch.run(this::look, node(from), node(to), maxHops, first);
    }

    private static List<List<Integer>> numbers(PathSearch.Result result) {
        return result.paths().stream()
                .map(path -> path.stream().map(PathSearchTest::number).toList())
                .toList();
    }

    private List<List<Integer>> byTryingAll(int from, int to, int maxHops) {
        List<List<Integer>> found = new ArrayList<>();
        for (int hops = 1; hops <= maxHops; hops++) {
            tryAll(new ArrayList<>(List.of(from)), to, hops, found);
        }
        return found;
    }

    private void tryAll(List<Integer> path, int to, int left, List<List<Integer>> found) {
        int last = path.getLast();
        if (left == 0) {
            if (last == to) {
                found.add(List.copyOf(path));
            }
            return;
        }
        if (last == to || (path.size() > 1 && degree(last) > Around.HUB)) {
            return;
        }
        edges.stream()
                .filter(edge -> edge.from() == last || edge.to() == last)
                .map(edge -> edge.from() == last ? edge.to() : edge.from())
                .distinct()
                .sorted()
                .filter(next -> !path.contains(next))
                .forEach(
                        next -> {
                            path.add(next);
                            tryAll(path, to, left - 1, found);
                            path.removeLast();
                        });
    }

    private long degree(int i) {
        return edges.stream().filter(edge -> edge.from() == i || edge.to() == i).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void all_paths_of_random_graphs_are_found_in_their_order(int seed) {
        Random random = new Random(seed);
        int size = 8 + random.nextInt(20);
        for (int i = 0; i < size * 3 / 2; i++) {
            connect(random.nextInt(size), random.nextInt(size));
        }
        for (int maxHops = 1; maxHops <= 6; maxHops++) {
            PathSearch.Result all = search(0, 1, maxHops, 100_000);
            assertThat(numbers(all)).isEqualTo(byTryingAll(0, 1, maxHops));
            assertThat(all.more()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void the_first_paths_are_the_first_of_all_and_more_is_said_where_there_are_more(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            connect(random.nextInt(16), random.nextInt(16));
        }
        List<List<Integer>> all = byTryingAll(0, 1, 5);
        for (int first = 1; first <= 6; first++) {
            PathSearch.Result some = search(0, 1, 5, first);
            assertThat(numbers(some)).isEqualTo(all.stream().limit(first).toList());
            assertThat(some.more() || all.size() <= first).isTrue();
        }
    }

    @Test
    void no_path_leads_through_a_hub_though_both_sides_meet_there() {
        connect(0, 500);
        connect(1, 500);
        connect(0, 2);
        connect(2, 3);
        connect(3, 1);
        IntStream.range(1000, 1000 + Around.HUB).forEach(i -> connect(500, i));

        PathSearch.Result result = search(0, 1, 4, 10);

        assertThat(numbers(result)).containsExactly(List.of(0, 2, 3, 1));
        assertThat(result.around().hubs()).containsExactly(node(500));
        assertThat(numbers(result)).isEqualTo(byTryingAll(0, 1, 4));
    }

    @Test
    void an_end_that_is_a_hub_is_reached_from_the_other_end() {
        IntStream.range(1000, 1001 + Around.HUB).forEach(i -> connect(0, i));
        connect(0, 2);
        connect(2, 1);

        assertThat(numbers(search(0, 1, 4, 10))).containsExactly(List.of(0, 2, 1));
        assertThat(numbers(search(1, 0, 4, 10))).containsExactly(List.of(1, 2, 0));
    }

    @Test
    void a_short_path_needs_few_looks_at_the_graph() {
        connect(0, 1);
        IntStream.range(2, 50).forEach(i -> connect(i - 1, i));
        search(0, 1, 6, 1);
        assertThat(looks).isLessThanOrEqualTo(1);
    }

    @Test
    void where_all_that_can_be_reached_is_known_the_search_ends_at_once() {
        connect(0, 2);
        IntStream.range(10, 60).forEach(i -> connect(i, 1));

        PathSearch.Result result = search(0, 1, 6, 10);

        assertThat(result.paths()).isEmpty();
        assertThat(result.more()).isFalse();
        assertThat(looks).isLessThanOrEqualTo(3);
    }

    @Test
    void a_search_that_would_look_at_too_many_ends_and_says_so() {
        // Two trees that do not meet.
        for (int root : List.of(0, 1)) {
            int begin = root * 100_000;
            connect(root, IntStream.range(0, 60).map(i -> begin + 10 + i).toArray());
            for (int i = 0; i < 60; i++) {
                int child = begin + 10 + i;
                for (int j = 0; j < 60; j++) {
                    int leaf = begin + 1_000 + 60 * i + j;
                    connect(child, leaf);
                    connect(leaf, leaf + 50_000);
                }
            }
        }
        PathSearch.Result result = search(0, 1, 6, 10);

        assertThat(result.paths()).isEmpty();
        assertThat(result.more()).isTrue();
        assertThat(result.around().looked()).isLessThanOrEqualTo(PathSearch.MOST_LOOKED_AT);
    }

    @Test
    void from_one_to_the_same_there_is_no_path() {
        connect(0, 2);
        assertThat(search(0, 0, 4, 10).paths()).isEmpty();
    }

    @Test
    void a_tie_is_seen_from_where_the_path_comes() {
        connect(2, 1);
        connect(2, 0);

        PathSearch.Result result = search(0, 1, 2, 10);

        assertThat(result.around().between(node(0), node(2)))
                .singleElement()
                .satisfies(
                        tie -> {
                            assertThat(tie.outgoing()).isFalse();
                            assertThat(tie.from()).isEqualTo(node(0));
                        });
    }
}
