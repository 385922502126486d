package org.kinscope.analytics.neighbourhood;

import org.kinscope.graph.fact.Imprisonment;
import org.kinscope.graph.fact.Payment;
import org.neo4j.driver.types.MapAccessor;

/** Turns rows about payments, and about times in which none are due, into facts. */
final class MoneyRows {

    private MoneyRows() {}

    static Payment payment(FactRows rows, MapAccessor row) {
        String state = rows.reader.findText(row, "state");
        return new Payment(
                rows.reader.text(row, "personId"),
                rows.reader.findText(row, "grantNo"),
                row.get("decided").isTrue(),
                rows.reader.findText(row, "programmeCode"),
                RowReader.yuan(row, "amountFen"),
                RowReader.date(row, "paidOn"),
                state == null ? Payment.PAID : state,
                RowReader.source(row));
    }

    static Imprisonment imprisonment(FactRows rows, MapAccessor row) {
        return new Imprisonment(
                rows.reader.text(row, "personId"), RowReader.spell(row), RowReader.source(row));
    }
}
