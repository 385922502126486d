package org.kinscope.api.cohort;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.graph.scope.AsOf;

/** About whom an analysis found something that is not put aside. */
public final class FoundSubjects {

    private static final Question FOUND = Question.beside(FoundSubjects.class, "found.cypher");

    private FoundSubjects() {}

    /** {@return the keys of people, units and households} */
    public static Set<String> of(GraphReader graph, String code, AsOf at) {
        return new HashSet<>(
                graph.list(FOUND, at, Map.of("code", code), row -> row.getText("subjectKey")));
    }

    /** {@return the same of the whole city} */
    public static Set<String> of(GraphReader graph, String code, LocalDate day) {
        return of(graph, code, AsOf.city(day));
    }
}
