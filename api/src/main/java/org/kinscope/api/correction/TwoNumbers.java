package org.kinscope.api.correction;

import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.finding.Words;
import org.kinscope.ingest.identity.PersonIds;

/** Humans whom the register of persons has under two numbers, as a person and no machine judged. */
final class TwoNumbers extends TwoSides {

    private static final Question QUESTION =
            Question.beside(TwoNumbers.class, "two-numbers.cypher");
    private static final Words REASON =
            new Words("经核定，两个号码属于同一人", "a person judged that both numbers are of one human");

    TwoNumbers(GraphReader graph, PersonIds ids) {
        super(graph, ids, QUESTION);
    }

    @Override
    Correction told(Row row, Row theirs, Row other, boolean revealIds) {
        String number = number(theirs.getText("idCipher"), revealIds);
        return new Correction(
                "identity",
                "persons",
                number,
                "id_number",
                number,
                number(other.getText("idCipher"), revealIds),
                "persons",
                other.text("department"),
                other.day("on"),
                REASON,
                "decided",
                row.getText("personId"));
    }
}
