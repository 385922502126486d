package org.kinscope.api.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.person.Person;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Controller
final class ConflictController {

    private static final String SEPARATOR = "\n";

    private final RecordedConflicts conflicts;

    ConflictController(RecordedConflicts conflicts, BatchLoaderRegistry loaders) {
        this.conflicts = conflicts;
        loaders.forTypePair(Of.class, ConflictsOf.class)
                .registerMappedBatchLoader(
                        (wanted, _) ->
                                Mono.fromCallable(() -> all(wanted))
                                        .subscribeOn(Schedulers.boundedElastic()));
    }

    /** Whose conflicts, and the point of view. */
    record Of(String personId, AsOf at) {}

    /** The conflicts of one person. */
    record ConflictsOf(List<Conflict> conflicts) {}

    @QueryMapping
    ConflictConnection conflicts(
            @Argument @Nullable ConflictFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            AsOf at) {
        int size = Cursors.size(first);
        ConflictFilter wanted = filter == null ? ConflictFilter.ALL : filter;
        Cursors cursors = Cursors.of("conflicts", wanted, at.scope());
        String[] place = after == null ? null : place(cursors.place(after));
        List<Conflict> found =
                conflicts.page(
                        wanted,
                        place == null ? null : place[0],
                        place == null ? null : place[1],
                        size + 1,
                        at);
        return new ConflictConnection(
                Connection.of(found, size, c -> c.attribute() + SEPARATOR + c.id(), cursors),
                wanted,
                at);
    }

    private static String[] place(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != 2) {
            throw new Refusal(ErrorCode.INVALID_CURSOR);
        }
        return parts;
    }

    @SchemaMapping(typeName = "ConflictConnection")
    int totalCount(ConflictConnection page) {
        return conflicts.count(page.filter(), page.at());
    }

    @SchemaMapping(typeName = "Person", field = "conflicts")
    CompletableFuture<List<Conflict>> ofPerson(
            Person person, AsOf at, DataLoader<Of, ConflictsOf> loader) {
        return loader.load(new Of(person.id(), at)).thenApply(ConflictsOf::conflicts);
    }

    private Map<Of, ConflictsOf> all(Set<Of> wanted) {
        Map<Of, ConflictsOf> found = new HashMap<>();
        for (AsOf at : wanted.stream().map(Of::at).distinct().toList()) {
            List<String> ids =
                    wanted.stream().filter(o -> o.at().equals(at)).map(Of::personId).toList();
            Map<String, List<Conflict>> byPerson = new HashMap<>();
            for (Conflict conflict : conflicts.of(ids, List.of(), at)) {
                byPerson.computeIfAbsent(conflict.subjectKey(), _ -> new ArrayList<>())
                        .add(conflict);
            }
            ids.forEach(
                    id ->
                            found.put(
                                    new Of(id, at),
                                    new ConflictsOf(byPerson.getOrDefault(id, List.of()))));
        }
        return found;
    }
}
