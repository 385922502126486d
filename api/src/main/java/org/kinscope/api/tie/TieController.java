package org.kinscope.api.tie;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.node.NodeAt;
import org.kinscope.api.node.Nodes;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.api.relay.NodeId;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows whom and what one is tied to, and how two are tied over others. */
@Controller
final class TieController {

    private static final int MOST_TIES = 10_000;
    private static final int MOST_HOPS = 6;
    private static final int USUAL_HOPS = 4;
    private static final int USUAL_PATHS = 10;

    private final Ties ties;
    private final Nodes nodes;

    TieController(Ties ties, Nodes nodes) {
        this.ties = ties;
        this.nodes = nodes;
    }

    /**
     * How many ties of a kind there are.
     *
     * @param kind the kind
     * @param outgoing whether they lead from the one asked for
     * @param count how many
     */
    record NeighbourCount(TieKind kind, boolean outgoing, int count) {}

    /** A tie in its page. */
    record NeighbourEdge(Tie tie, String cursor, AsOf at) {}

    /** A page of ties. */
    record NeighbourConnection(
            List<NeighbourEdge> edges,
            Connection.PageInfo pageInfo,
            int totalCount,
            boolean truncated) {}

    /** What was found between two. */
    record PathResult(List<Path> paths, boolean more, List<NodeAt> throughHubs) {}

    /** A path. */
    record Path(NodeAt begin, List<PathStep> steps) {
        @SuppressWarnings("unused") // read by its name
        public int length() {
            return steps.size();
        }
    }

    /** A step of a path. */
    record PathStep(List<Tie> ties, NodeAt end) {}

    @QueryMapping
    @Nullable List<NeighbourCount> neighbourCounts(@Argument String of, AsOf at) {
        return visible(of, at)
                .map(
                        id ->
                                all(id, EnumSet.allOf(TieKind.class), at).stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        tie ->
                                                                new NeighbourCount(
                                                                        tie.kind(),
                                                                        tie.outgoing(),
                                                                        0),
                                                        Collectors.summingInt(_ -> 1)))
                                        .entrySet()
                                        .stream()
                                        .map(
                                                one ->
                                                        new NeighbourCount(
                                                                one.getKey().kind(),
                                                                one.getKey().outgoing(),
                                                                one.getValue()))
                                        .sorted(
                                                Comparator.comparing(NeighbourCount::kind)
                                                        .thenComparing(NeighbourCount::outgoing))
                                        .toList())
                .orElse(null);
    }

    @QueryMapping
    @Nullable NeighbourConnection neighbours(
            @Argument String of,
            @Argument @Nullable List<TieKind> kinds,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            AsOf at) {
        int size = Cursors.size(first);
        Set<TieKind> wanted = wanted(kinds);
        Cursors cursors = Cursors.of("neighbours", of, wanted, at.scope());
        String before = cursors.place(after);
        Optional<NodeId> node = visible(of, at);
        if (node.isEmpty()) {
            return null;
        }
        List<Tie> found = all(node.get(), wanted, at);
        Connection<Tie> page =
                Connection.of(
                        found.stream()
                                .filter(tie -> tie.place().compareTo(before) > 0)
                                .limit(size + 1L)
                                .toList(),
                        size,
                        Tie::place,
                        cursors);
        return new NeighbourConnection(
                page.edges().stream()
                        .map(edge -> new NeighbourEdge(edge.node(), edge.cursor(), at))
                        .toList(),
                page.pageInfo(),
                found.size(),
                found.size() == MOST_TIES);
    }

    @QueryMapping
    @Nullable PathResult paths(
            @Argument String from,
            @Argument String to,
            @Argument @Nullable Integer maxHops,
            @Argument @Nullable List<TieKind> kinds,
            @Argument @Nullable Integer first,
            AsOf at) {
        int hops = maxHops == null ? USUAL_HOPS : maxHops;
        if (hops < 1 || hops > MOST_HOPS) {
            throw new Refusal(ErrorCode.TOO_MANY_HOPS);
        }
        int size = Cursors.size(first == null ? USUAL_PATHS : first);
        Optional<NodeId> begin = visible(from, at);
        Optional<NodeId> end = visible(to, at);
        if (begin.isEmpty() || end.isEmpty()) {
            return null;
        }
        Set<TieKind> wanted = wanted(kinds);
        PathSearch.Result found =
                PathSearch.run(
                        some -> ties.of(some, wanted, Around.HUB + 1, at),
                        begin.get(),
                        end.get(),
                        hops,
                        size);
        return new PathResult(
                found.paths().stream().map(path -> path(path, found.around(), at)).toList(),
                found.more(),
                found.around().hubs().stream().map(id -> new NodeAt(id, at)).toList());
    }

    @SchemaMapping(typeName = "NeighbourEdge")
    CompletableFuture<Object> node(NeighbourEdge edge, DataLoader<NodeAt, Object> nodes) {
        return nodes.load(new NodeAt(edge.tie().to(), edge.at()));
    }

    @SchemaMapping(typeName = "PathStep", field = "node")
    CompletableFuture<Object> end(PathStep step, DataLoader<NodeAt, Object> nodes) {
        return nodes.load(step.end());
    }

    @SchemaMapping(typeName = "Path")
    CompletableFuture<Object> start(Path path, DataLoader<NodeAt, Object> nodes) {
        return nodes.load(path.begin());
    }

    @SchemaMapping(typeName = "PathResult")
    CompletableFuture<List<Object>> hubs(PathResult result, DataLoader<NodeAt, Object> nodes) {
        return nodes.loadMany(result.throughHubs());
    }

    private List<Tie> all(NodeId id, Set<TieKind> kinds, AsOf at) {
        return ties.of(List.of(id), kinds, MOST_TIES, at).stream()
                .sorted(Comparator.comparing(Tie::place))
                .toList();
    }

    private Optional<NodeId> visible(String text, AsOf at) {
        return NodeId.parse(text)
                .filter(id -> Ties.mayHave(id.kind()))
                .filter(id -> nodes.find(List.of(id), at).containsKey(id));
    }

    private static Set<TieKind> wanted(@Nullable List<TieKind> kinds) {
        Set<TieKind> wanted = EnumSet.noneOf(TieKind.class);
        wanted.addAll(kinds == null ? List.of(TieKind.values()) : kinds);
        return wanted;
    }

    private static Path path(List<NodeId> ids, Around around, AsOf at) {
        return new Path(
                new NodeAt(ids.getFirst(), at),
                java.util.stream.IntStream.range(1, ids.size())
                        .mapToObj(
                                i ->
                                        new PathStep(
                                                around.between(ids.get(i - 1), ids.get(i)),
                                                new NodeAt(ids.get(i), at)))
                        .toList());
    }
}
