package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.FactStore;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Values;

/** Facts in memory, row by row, each with a line of its own as its source. */
class VillageRows {

    private final Facts facts = new Facts(Scope.CITY);
    private int line;

    Neighbourhood of(Subject subject) {
        return new FactStore(facts).neighbourhoodOf(subject).orElseThrow();
    }

    void addSpell(FactKind kind, String from, String to, @Nullable Object... namesAndValues) {
        @Nullable Object[] all = java.util.Arrays.copyOf(namesAndValues, namesAndValues.length + 4);
        all[namesAndValues.length] = "from";
        all[namesAndValues.length + 1] = day(from);
        all[namesAndValues.length + 2] = "to";
        all[namesAndValues.length + 3] = day(to);
        addRow(kind, all);
    }

    void addRow(FactKind kind, @Nullable Object... namesAndValues) {
        Map<String, Object> row = new HashMap<>(Map.of("deliveryNo", 1, "fileNo", 1));
        row.put("line", ++line);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                row.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        facts.add(kind, Values.value(row));
    }

    static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    static long fen(String yuan) {
        return org.kinscope.graph.money.Yuan.parse(yuan).fen();
    }
}
