package org.kinscope.analytics.neighbourhood;

import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.PaidInto;
import org.neo4j.driver.types.MapAccessor;

/** Turns rows about accounts and phones into facts. */
final class TieRows {

    private TieRows() {}

    static PaidInto paidInto(FactRows rows, MapAccessor row) {
        return new PaidInto(
                rows.reader.text(row, "personId"),
                rows.reader.findText(row, "programmeCode"),
                rows.reader.text(row, "accountToken"),
                rows.reader.findText(row, "holderId"),
                rows.reader.findText(row, "capacity"),
                RowReader.date(row, "firstOn"),
                RowReader.date(row, "lastOn"),
                row.get("payments").asInt(),
                RowReader.yuan(row, "amountFen"),
                RowReader.source(row));
    }

    static Contact contact(FactRows rows, MapAccessor row) {
        return new Contact(
                rows.reader.text(row, "personId"),
                rows.reader.text(row, "phoneToken"),
                RowReader.spell(row),
                RowReader.source(row));
    }
}
