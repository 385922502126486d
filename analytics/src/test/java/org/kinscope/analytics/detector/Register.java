package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.FactStore;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Values;

/** The facts that a village has been told, each on a line of its own. */
final class Register {

    private final Facts facts = new Facts();
    private int line;

    /** Notes a fact by names and values; a null value is left out. */
    void add(FactKind kind, @Nullable Object... namesAndValues) {
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

    /** Notes a fact that held from one day to another. */
    void addSpell(FactKind kind, String from, String to, @Nullable Object... namesAndValues) {
        @Nullable Object[] all = Arrays.copyOf(namesAndValues, namesAndValues.length + 4);
        all[namesAndValues.length] = "from";
        all[namesAndValues.length + 1] = day(from);
        all[namesAndValues.length + 2] = "to";
        all[namesAndValues.length + 3] = day(to);
        add(kind, all);
    }

    /** {@return what can be seen from the subject, far as well} */
    Neighbourhood farFrom(Subject subject) {
        Facts far = new Facts();
        far.addAll(facts);
        far.tellFar();
        return new FactStore(far).neighbourhoodOf(subject, Scope.CITY).orElseThrow();
    }

    /** {@return the city of these facts} */
    CityProjection city() {
        return CityProjection.of(facts);
    }

    /** {@return what can be seen from the subject} */
    Neighbourhood neighbourhoodOf(Subject subject) {
        return new FactStore(facts).neighbourhoodOf(subject, Scope.CITY).orElseThrow();
    }

    /** {@return the day of a text, or null where it is empty} */
    static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** {@return yuan as fen} */
    static long fen(String yuan) {
        return Yuan.parse(yuan).fen();
    }
}
