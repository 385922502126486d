package org.kinscope.api.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.identity.PersonIds;

/** Humans whom the register of persons has under two numbers, as a person and no machine judged. */
final class TwoNumbers implements CorrectionSource {

    private static final Question QUESTION =
            Question.beside(TwoNumbers.class, "two-numbers.cypher");
    private static final Words REASON =
            new Words("经核定，两个号码属于同一人", "a person judged that both numbers are of one human");

    private final GraphReader graph;
    private final PersonIds ids;

    TwoNumbers(GraphReader graph, PersonIds ids) {
        this.graph = graph;
        this.ids = ids;
    }

    @Override
    public void forEach(String department, boolean revealIds, Consumer<Correction> each) {
        graph.list(
                        QUESTION,
                        AsOf.city(LocalDate.EPOCH),
                        Map.of("department", department),
                        row -> row)
                .forEach(row -> tell(row, department, revealIds, each));
    }

    private void tell(Row row, String department, boolean revealIds, Consumer<Correction> each) {
        List<Row> sides = row.maps("sides");
        for (int i = 0; i < sides.size(); i++) {
            Row theirs = sides.get(i);
            if (department.equals(theirs.text("department"))) {
                Row other = sides.get(1 - i);
                String number = shown(theirs, revealIds);
                each.accept(
                        new Correction(
                                "identity",
                                "persons",
                                number,
                                "id_number",
                                number,
                                shown(other, revealIds),
                                "persons",
                                other.text("department"),
                                other.day("on"),
                                REASON,
                                "decided",
                                row.getText("personId")));
            }
        }
    }

    private String shown(Row side, boolean revealIds) {
        String number = ids.reveal(side.getText("idCipher"));
        return revealIds ? number : ids.mask(number);
    }
}
