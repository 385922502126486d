package org.kinscope.api.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.identity.PersonIds;

/** Births and deaths that the register of persons dates otherwise than the certificate does. */
final class RegisterDates implements CorrectionSource {

    private static final Question QUESTION =
            Question.beside(RegisterDates.class, "register-dates.cypher");
    private static final Words REASON = new Words("两处登记的日期不同", "two registers differ");

    private final GraphReader graph;
    private final PersonIds ids;

    RegisterDates(GraphReader graph, PersonIds ids) {
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
        String number = ids.reveal(row.getText("idCipher"));
        for (int i = 0; i < sides.size(); i++) {
            Row theirs = sides.get(i);
            if (!department.equals(theirs.text("department"))) {
                continue;
            }
            Row other = sides.get(1 - i);
            each.accept(
                    new Correction(
                            "register-date",
                            theirs.text("dataset"),
                            revealIds ? number : ids.mask(number),
                            theirs.text("column"),
                            text(theirs.day("value")),
                            text(other.day("value")),
                            other.text("dataset"),
                            other.text("department"),
                            other.day("on"),
                            REASON,
                            "open",
                            row.getText("personId")));
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
