package org.kinscope.analytics.neighbourhood;

import org.kinscope.graph.fact.Employment;
import org.kinscope.graph.fact.HardshipReport;
import org.neo4j.driver.types.MapAccessor;

/** Turns rows about people's jobs, and about hardship that was reported of them, into facts. */
final class LivelihoodRows {

    private LivelihoodRows() {}

    static Employment employment(FactRows rows, MapAccessor row) {
        return new Employment(
                rows.reader.text(row, "personId"),
                rows.reader.text(row, "uscc"),
                RowReader.yuan(row, "wageBaseFen"),
                RowReader.spell(row),
                RowReader.source(row));
    }

    static HardshipReport report(FactRows rows, MapAccessor row) {
        return new HardshipReport(
                rows.reader.text(row, "personId"),
                rows.reader.text(row, "reportNo"),
                rows.reader.text(row, "channel"),
                rows.reader.text(row, "hardship"),
                RowReader.date(row, "reportedOn"),
                RowReader.source(row));
    }
}
