package org.kinscope.api.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Known;
import org.springframework.stereotype.Component;

/** Looks deliveries up, and what was known after them. */
@Component
public final class Deliveries {

    private static final Question ALL = Question.beside(Deliveries.class, "deliveries.cypher");
    private static final Question KNOWN = Question.beside(Deliveries.class, "known.cypher");

    private final GraphReader graph;

    /** Reads by that door. */
    public Deliveries(GraphReader graph) {
        this.graph = graph;
    }

    /** {@return all deliveries, the newest first} */
    List<Delivery> list() {
        return graph.list(ALL, AsOf.city(LocalDate.EPOCH), Map.of(), Deliveries::delivery);
    }

    /**
     * {@return what was known on a day: up to the last delivery before the first, in the order of
     * arrival, that is of a later date}
     *
     * @throws Refusal if the first delivery is of a later day; it names that day
     */
    public Known knownOn(LocalDate day) {
        return graph.find(KNOWN, AsOf.city(day), Map.of("knownOn", day), row -> known(row))
                .orElse(Known.NOW);
    }

    private static Known known(Row row) {
        Integer firstLater = row.integer("firstLater");
        if (firstLater == null) {
            return Known.NOW;
        }
        if (firstLater <= 1) {
            throw new Refusal(ErrorCode.KNOWN_ON_TOO_EARLY, row.getDay("firstDay"));
        }
        return new Known(firstLater - 1);
    }

    private static Delivery delivery(Row row) {
        return new Delivery(
                row.getInt("no"),
                row.getDay("date"),
                row.is("complete"),
                row.getInt("files"),
                row.getInt("read"),
                row.getInt("loaded"),
                row.getInt("unchanged"),
                row.getInt("quarantined"));
    }
}
