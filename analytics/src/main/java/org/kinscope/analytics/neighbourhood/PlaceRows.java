package org.kinscope.analytics.neighbourhood;

import org.kinscope.graph.fact.Premises;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.Residence;
import org.neo4j.driver.types.MapAccessor;

/** Turns rows about places into facts. */
final class PlaceRows {

    private PlaceRows() {}

    static Residence residence(FactRows rows, MapAccessor row) {
        return new Residence(
                rows.reader.text(row, "personId"),
                rows.reader.text(row, "dataset"),
                rows.reader.text(row, "dwellingKey"),
                RowReader.spell(row),
                RowReader.source(row));
    }

    static Registration registration(FactRows rows, MapAccessor row) {
        return new Registration(
                rows.reader.text(row, "personId"),
                rows.reader.text(row, "householdNo"),
                rows.reader.findText(row, "divisionCode"),
                RowReader.spell(row),
                RowReader.source(row));
    }

    static Premises premises(FactRows rows, MapAccessor row) {
        return new Premises(
                rows.reader.text(row, "uscc"),
                rows.reader.findText(row, "dwellingKey"),
                row.get("people").asInt(),
                row.get("line").isNull() ? null : RowReader.source(row));
    }
}
