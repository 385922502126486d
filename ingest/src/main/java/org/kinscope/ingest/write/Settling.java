package org.kinscope.ingest.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.CodeLists;
import org.neo4j.driver.TransactionContext;

/** What follows from several facts together and is settled again when one of them changes. */
public final class Settling {

    /** A household of more members than this is a collective one, and tells nothing of kinship. */
    private static final int LARGEST_FAMILY = 50;

    private Settling() {}

    /** {@return what the statements know of the register of households} */
    static Map<String, Object> ofRegister() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("headCodes", CodeLists.relationsThatTell("head"));
        parameters.put("childCodes", CodeLists.relationsThatTell("child"));
        parameters.put("parentCodes", CodeLists.relationsThatTell("parent"));
        parameters.put("largestFamily", LARGEST_FAMILY);
        return parameters;
    }

    /**
     * Settles the dates and the registered parents of persons whose records changed. No new fact
     * came, so what no longer follows goes without a trace.
     *
     * @param rows maps of {@code subject} (personId) and {@code subject_born} (the day in its
     *     number)
     */
    public static void persons(TransactionContext tx, List<Map<String, @Nullable Object>> rows) {
        Map<String, Object> parameters = ofRegister();
        parameters.put("deliveryNo", 0);
        for (String name : List.of("settle/person-dates", "settle/registered-parents")) {
            Cypher.statements(name)
                    .forEach(text -> RowStatement.of(text).runForEach(tx, rows, parameters));
        }
    }
}
