package org.kinscope.api.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.api.scope.DefaultDay;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.source.Source;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Says of every {@link Source} which file of which department it is. A fact carries three numbers;
 * the files behind them are few, so one request asks for each of them once, all together.
 */
@Controller
@SchemaMapping(typeName = "Source")
final class SourceFields {

    private static final Question FILES =
            Question.beside(SourceFields.class, "delivery-files.cypher");

    private final GraphReader graph;
    private final DefaultDay day;

    SourceFields(GraphReader graph, DefaultDay day, BatchLoaderRegistry loaders) {
        this.graph = graph;
        this.day = day;
        loaders.forTypePair(DeliveryFile.Key.class, DeliveryFile.class)
                .registerMappedBatchLoader(
                        (keys, _) ->
                                Mono.fromCallable(() -> files(keys))
                                        .subscribeOn(Schedulers.boundedElastic()));
    }

    @SchemaMapping
    int delivery(Source source) {
        return source.deliveryNo();
    }

    @SchemaMapping
    CompletableFuture<String> file(
            Source source, DataLoader<DeliveryFile.Key, DeliveryFile> files) {
        return files.load(key(source)).thenApply(DeliveryFile::name);
    }

    @SchemaMapping
    CompletableFuture<String> dataset(
            Source source, DataLoader<DeliveryFile.Key, DeliveryFile> files) {
        return files.load(key(source)).thenApply(DeliveryFile::dataset);
    }

    @SchemaMapping
    CompletableFuture<String> department(
            Source source, DataLoader<DeliveryFile.Key, DeliveryFile> files) {
        return files.load(key(source)).thenApply(DeliveryFile::department);
    }

    private static DeliveryFile.Key key(Source source) {
        return new DeliveryFile.Key(source.deliveryNo(), source.fileNo());
    }

    // A file is no person and of no day: the whole city may know its name.
    private Map<DeliveryFile.Key, DeliveryFile> files(Set<DeliveryFile.Key> keys) {
        List<Map<String, Integer>> wanted =
                keys.stream()
                        .map(key -> Map.of("deliveryNo", key.deliveryNo(), "fileNo", key.fileNo()))
                        .toList();
        return graph
                .list(
                        FILES,
                        AsOf.city(day.get()),
                        Map.of("files", wanted),
                        row -> Map.entry(key(row), file(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static DeliveryFile.Key key(Row row) {
        return new DeliveryFile.Key(row.getInt("deliveryNo"), row.getInt("fileNo"));
    }

    private static DeliveryFile file(Row row) {
        return new DeliveryFile(
                row.getText("name"), row.getText("dataset"), row.getText("department"));
    }
}
