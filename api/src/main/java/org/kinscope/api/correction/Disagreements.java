package org.kinscope.api.correction;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.finding.Words;
import org.kinscope.ingest.identity.PersonIds;

/** What the register of conflicts holds and nobody has settled: each side hears of the other. */
final class Disagreements extends TwoSides {

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
                    "employer employment", "employer_uscc");

    Disagreements(GraphReader graph, PersonIds ids) {
        super(graph, ids, QUESTION);
    }

    @Override
    Correction told(Row row, Row theirs, Row other, boolean revealIds) {
        @Nullable String cipher = row.text("idCipher");
        return new Correction(
                "conflict",
                theirs.text("dataset"),
                cipher == null ? row.getText("subject") : number(cipher, revealIds),
                column(row.getText("attribute"), theirs.getText("dataset")),
                theirs.text("value"),
                other.text("value"),
                other.text("dataset"),
                other.text("department"),
                other.day("on"),
                REASON,
                row.getText("state").toLowerCase(Locale.ROOT).replace('_', '-'),
                row.getText("subject"));
    }

    /** {@return the column in which a dataset says an attribute} */
    static String column(String attribute, String dataset) {
        return COLUMNS.getOrDefault(
                attribute + " " + dataset,
                attribute.equals("dwelling") ? "address" : attribute.replace('-', '_'));
    }
}
