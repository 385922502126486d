package org.kinscope.api.person;

import org.jspecify.annotations.Nullable;
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

    PersonController(People people, BatchLoaderRegistry loaders) {
        this.people = people;
        loaders.forTypePair(PersonAt.class, Person.class)
                .registerMappedBatchLoader(
                        (wanted, _) ->
                                Mono.fromCallable(() -> people.all(wanted))
                                        .subscribeOn(Schedulers.boundedElastic()));
    }

    @QueryMapping
    @Nullable Person person(@Argument String id, AsOf at) {
        return people.find(new PersonAt(id, at)).orElse(null);
    }
}
