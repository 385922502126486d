package org.kinscope.api.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.identity.PersonIds;

/** What the register of conflicts holds and nobody has settled: each side hears of the other. */
final class Disagreements implements CorrectionSource {

    private static final Question QUESTION =
            Question.beside(Disagreements.class, "conflicts.cypher");
    private static final Words REASON = new Words("两处登记不一致", "two registers differ");

    /** The column in which a dataset says an attribute, where it is not called like it. */
    private static final Map<String, String> COLUMNS =
            Map.of(
                    "death-date deaths", "died_on",
                    "death deaths", "died_on",
                    "death persons", "death_date",
                    "sex marriages", "id_number_a",
                    "marital-state marriages", "to_date",
                    "marital-state registrations", "relation_to_head",
                    "membership aid_units", "aid_unit_no",
                    "membership grants", "aid_unit_no",
                    "employer companies", "status",
                    "employer employment", "uscc");

    private final GraphReader graph;
    private final PersonIds ids;

    Disagreements(GraphReader graph, PersonIds ids) {
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
        String attribute = row.getText("attribute");
        for (int i = 0; i < sides.size(); i++) {
            Row theirs = sides.get(i);
            if (!department.equals(theirs.text("department"))) {
                continue;
            }
            Row other = sides.get(1 - i);
            each.accept(
                    new Correction(
                            "conflict",
                            theirs.text("dataset"),
                            key(row, revealIds),
                            column(attribute, theirs.getText("dataset")),
                            theirs.text("value"),
                            other.text("value"),
                            other.text("dataset"),
                            other.text("department"),
                            other.day("on"),
                            REASON,
                            row.getText("state").toLowerCase(Locale.ROOT).replace('_', '-'),
                            row.getText("subject")));
        }
    }

    private String key(Row row, boolean revealIds) {
        @Nullable String cipher = row.text("idCipher");
        if (cipher == null) {
            return row.getText("subject");
        }
        String number = ids.reveal(cipher);
        return revealIds ? number : ids.mask(number);
    }

    private static String column(String attribute, String dataset) {
        return COLUMNS.getOrDefault(
                attribute + " " + dataset,
                attribute.equals("dwelling") ? "address" : attribute.replace('-', '_'));
    }
}
