package org.kinscope.api.aidunit;

import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.api.relay.Divisions;
import org.kinscope.api.relay.KeyPage;
import org.kinscope.graph.scope.AsOf;
import org.springframework.stereotype.Component;

/** Lists aid units, a page at a time. */
@Component
final class AidUnitPages {

    private static final KeyPage.Walk BY_KEY =
            new KeyPage.Walk(Question.beside(AidUnitPages.class, "aid-units-by-key.cypher"), 2_000);

    private final GraphReader graph;
    private final AidUnits units;

    AidUnitPages(GraphReader graph, AidUnits units) {
        this.graph = graph;
        this.units = units;
    }

    Connection<AidUnit> page(AidUnitFilter filter, int size, @Nullable String after, AsOf at) {
        Cursors cursors = Cursors.of("aidUnits", filter, at.scope());
        KeyPage page =
                KeyPage.read(
                        graph,
                        BY_KEY,
                        at,
                        Divisions.of(at.scope(), filter.division()),
                        filter.parameters(),
                        cursors.place(after),
                        size + 1);
        return page.connection(units.list(page.keys(), at), AidUnit::no, size, cursors);
    }
}
