package org.kinscope.api.indicator;

import java.util.List;
import java.util.Map;
import org.kinscope.analytics.indicator.Application;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.graph.scope.AsOf;

/** Applications as the graph has them. */
public final class RecordedApplications {

    private static final Question RECORDED =
            Question.beside(RecordedApplications.class, "applications.cypher");

    private RecordedApplications() {}

    /** {@return all of the scope up to the day} */
    public static List<Application> of(GraphReader graph, AsOf at) {
        return graph.list(
                RECORDED,
                at,
                Map.of(),
                row ->
                        new Application(
                                row.text("division"),
                                row.text("programme"),
                                row.getDay("appliedOn"),
                                row.day("visitedOn"),
                                row.day("decidedOn")));
    }
}
