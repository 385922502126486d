package org.kinscope.api.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.relay.NodeId;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers ids with what has them. */
@Controller
final class NodeController {

    /** The loader of {@link NodeAt}: its values are of several types. */
    static final String LOADER = "nodes";

    private static final int MOST_IDS = 100;

    private final Nodes nodes;

    NodeController(Nodes nodes, BatchLoaderRegistry loaders) {
        this.nodes = nodes;
        loaders.<NodeAt, Object>forName(LOADER)
                .registerMappedBatchLoader(
                        (wanted, _) ->
                                Mono.fromCallable(() -> nodes.shown(wanted))
                                        .subscribeOn(Schedulers.boundedElastic()));
    }

    @QueryMapping
    @Nullable Object node(@Argument String id, AsOf at) {
        return nodes(List.of(id), at).getFirst();
    }

    @QueryMapping
    List<@Nullable Object> nodes(@Argument List<String> ids, AsOf at) {
        if (ids.size() > MOST_IDS) {
            throw new Refusal(ErrorCode.TOO_MANY_IDS);
        }
        List<Optional<NodeId>> wanted = ids.stream().map(NodeId::parse).toList();
        Map<NodeId, Object> found =
                nodes.find(wanted.stream().flatMap(Optional::stream).toList(), at);
        List<@Nullable Object> answer = new ArrayList<>();
        wanted.forEach(id -> answer.add(id.map(found::get).orElse(null)));
        return answer;
    }
}
