package org.kinscope.api.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.identity.PersonIds;

/** A source whose rows have two sides: each department hears of its own side beside the other. */
abstract class TwoSides implements CorrectionSource {

    private final GraphReader graph;
    private final PersonIds ids;
    private final Question question;

    TwoSides(GraphReader graph, PersonIds ids, Question question) {
        this.graph = graph;
        this.ids = ids;
        this.question = question;
    }

    /**
     * {@return what the department of {@code theirs} hears}
     *
     * @param row what is said of both sides
     * @param revealIds whether personal numbers stand in clear
     */
    abstract Correction told(Row row, Row theirs, Row other, boolean revealIds);

    @Override
    public final void forEach(String department, boolean revealIds, Consumer<Correction> each) {
        Map<String, String> parameters = Map.of("department", department);
        for (Row row : graph.list(question, AsOf.city(LocalDate.EPOCH), parameters, one -> one)) {
            List<Row> sides = row.maps("sides");
            for (int i = 0; i < sides.size(); i++) {
                Row theirs = sides.get(i);
                if (department.equals(theirs.text("department"))) {
                    each.accept(told(row, theirs, sides.get(1 - i), revealIds));
                }
            }
        }
    }

    /** {@return a personal number as the reader may see it} */
    final String number(String cipher, boolean revealIds) {
        String number = ids.reveal(cipher);
        return revealIds ? number : ids.mask(number);
    }
}
