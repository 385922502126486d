package org.kinscope.api.trap;

import java.util.List;
import java.util.Map;
import org.kinscope.analytics.trap.SaidReasons.Recorded;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.graph.scope.AsOf;

/** Reasons for the end of a status, as departments wrote them. */
public final class RecordedReasons {

    private static final Question WRITTEN =
            Question.beside(RecordedReasons.class, "exit-reasons.cypher");

    private RecordedReasons() {}

    /** {@return all of the scope up to the day} */
    public static List<Recorded> of(GraphReader graph, AsOf at) {
        return graph.list(
                WRITTEN,
                at,
                Map.of(),
                row -> new Recorded(row.getText("unit"), row.getDay("on"), row.getText("reason")));
    }
}
