package org.kinscope.api.schema;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.util.List;
import java.util.Locale;

/** What a change of the schema means to those who were written for the schema before it. */
final class SchemaChanges {

    private SchemaChanges() {}

    /** {@return the changes that break a client of {@code before}, each in one line} */
    static List<String> breaking(String before, String now) {
        CapturingReporter heard = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, now), heard);
        return heard.getBreakages().stream().map(SchemaChanges::line).toList();
    }

    private static String line(DiffEvent change) {
        String field = change.getFieldName();
        return change.getTypeName()
                + (field == null ? "" : "." + field)
                + " ("
                + change.getCategory().toString().toLowerCase(Locale.ROOT)
                + "): "
                + change.getReasonMsg();
    }
}
