package org.kinscope.api.household;

import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.api.relay.Divisions;
import org.kinscope.api.relay.KeyPage;
import org.kinscope.graph.scope.AsOf;
import org.springframework.stereotype.Component;

/** Lists households, a page at a time. */
@Component
final class HouseholdPages {

    private static final int MOST = 5_000;
    private static final KeyPage.Walk BY_KEY = walk("households-by-key.cypher");
    private static final KeyPage.Walk BY_DIVISION = walk("households-by-division.cypher");

    private final GraphReader graph;
    private final Households households;

    HouseholdPages(GraphReader graph, Households households) {
        this.graph = graph;
        this.households = households;
    }

    Connection<Household> page(HouseholdFilter filter, int size, @Nullable String after, AsOf at) {
        Cursors cursors = Cursors.of("households", filter, at.scope());
        Divisions divisions = Divisions.of(at.scope(), filter.division());
        // Where a household stood as was known earlier stands in no index.
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
        return page.connection(households.list(page.keys(), at), Household::no, size, cursors);
    }

    private static KeyPage.Walk walk(String file) {
        return new KeyPage.Walk(Question.beside(HouseholdPages.class, file), MOST);
    }
}
