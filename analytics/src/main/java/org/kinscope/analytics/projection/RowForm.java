package org.kinscope.analytics.projection;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kinscope.analytics.neighbourhood.FactKind;

/**
 * How a fact of one kind is a row of numbers: written column by column, and read in the same order.
 *
 * @param write writes the columns
 * @param read reads them
 * @param <T> the record of such a fact
 */
record RowForm<T>(BiConsumer<T, RowOut> write, Function<RowIn, T> read) {

    private static final Forms ALL = new Forms();

    static {
        PeopleForms.addTo(ALL);
        MeansForms.addTo(ALL);
        AidForms.addTo(ALL);
        PlaceForms.addTo(ALL);
        MoneyForms.addTo(ALL);
        LivelihoodForms.addTo(ALL);
        TieForms.addTo(ALL);
    }

    /** {@return how facts of that kind are rows} */
    @SuppressWarnings("unchecked") // a kind's form is that of its record
    static <T> RowForm<T> of(FactKind kind) {
        RowForm<?> form = ALL.byKind.get(kind);
        if (form == null) {
            throw new IllegalStateException("no form for rows of " + kind);
        }
        return (RowForm<T>) form;
    }

    /** All of them. */
    static final class Forms {
        private final Map<FactKind, RowForm<?>> byKind = new EnumMap<>(FactKind.class);

        <T> void add(FactKind kind, BiConsumer<T, RowOut> write, Function<RowIn, T> read) {
            byKind.put(kind, new RowForm<>(write, read));
        }
    }
}
