package org.kinscope.api.person;

import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.api.relay.Divisions;
import org.kinscope.api.relay.KeyPage;
import org.kinscope.graph.scope.AsOf;
import org.springframework.stereotype.Component;

/** Lists people, a page at a time. */
@Component
final class PersonPages {

    private static final int MOST = 20_000;
    private static final KeyPage.Walk BY_KEY = walk("people-by-key.cypher");
    private static final KeyPage.Walk BY_DIVISION = walk("people-by-division.cypher");

    private final GraphReader graph;
    private final People people;

    PersonPages(GraphReader graph, People people) {
        this.graph = graph;
        this.people = people;
    }

    Connection<Person> page(PersonFilter filter, int size, @Nullable String after, AsOf at) {
        Cursors cursors = Cursors.of("people", filter, at.scope());
        Divisions divisions = Divisions.of(at.scope(), filter.division());
        // Where somebody lived as was known earlier stands in no index.
        boolean whole = divisions.prefix().isEmpty() || !at.known().isNow();
        KeyPage page =
                KeyPage.read(
                        graph,
                        whole ? BY_KEY : BY_DIVISION,
                        at,
                        divisions,
                        filter.parameters(),
                        cursors.place(after),
                        size + 1);
        return page.connection(people.list(page.keys(), at), Person::id, size, cursors);
    }

    private static KeyPage.Walk walk(String file) {
        return new KeyPage.Walk(Question.beside(PersonPages.class, file), MOST);
    }
}
