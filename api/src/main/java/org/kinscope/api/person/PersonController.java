package org.kinscope.api.person;

import org.jspecify.annotations.Nullable;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Controller
final class PersonController {

    private final People people;
    private final PersonPages pages;

    PersonController(People people, PersonPages pages, BatchLoaderRegistry loaders) {
        this.people = people;
        this.pages = pages;
        loaders.forTypePair(PersonAt.class, Person.class)
                .registerMappedBatchLoader(
                        (wanted, _) ->
                                Mono.fromCallable(() -> people.all(wanted))
                                        .subscribeOn(Schedulers.boundedElastic()));
    }

    @QueryMapping
    @Nullable Person person(@Argument String id, AsOf at) {
        return people.find(new PersonAt(people.homeOf(id, at), at)).orElse(null);
    }

    @QueryMapping
    Connection<Person> people(
            @Argument @Nullable PersonFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            AsOf at) {
        return pages.page(
                filter == null ? PersonFilter.ALL : filter, Cursors.size(first), after, at);
    }
}
