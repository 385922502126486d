package org.kinscope.analytics.neighbourhood;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * Reads the values of a row. Equal texts are held once: the same keys come back millions of times.
 */
final class RowReader {

    private final Map<String, String> texts = new HashMap<>();

    /** {@return the text that the row must have} */
    String text(MapAccessor row, String name) {
        String found = findText(row, name);
        if (found == null) {
            throw missing(row, name);
        }
        return found;
    }

    /** {@return the text, or null where the row has none} */
    @Nullable String findText(MapAccessor row, String name) {
        Value value = row.get(name);
        return value.isNull() ? null : held(value.asString());
    }

    /** {@return the days {@code from} and {@code to} of the row} */
    static Spell spell(MapAccessor row) {
        LocalDate from = findDate(row, "from");
        LocalDate to = findDate(row, "to");
        return from == null && to == null ? Spell.ALWAYS : new Spell(from, to);
    }

    /** {@return the date, or null where the row has none} */
    static @Nullable LocalDate findDate(MapAccessor row, String name) {
        Value value = row.get(name);
        return value.isNull() ? null : value.asLocalDate();
    }

    static LocalDate date(MapAccessor row, String name) {
        LocalDate found = findDate(row, name);
        if (found == null) {
            throw missing(row, name);
        }
        return found;
    }

    /** {@return a list of months as {@code 2020-12}; empty where there is none} */
    static List<YearMonth> months(MapAccessor row, String name) {
        return row.get(name).isNull()
                ? List.of()
                : row.get(name).asList(month -> YearMonth.parse(month.asString()));
    }

    static Yuan yuan(MapAccessor row, String name) {
        Yuan found = findYuan(row, name);
        if (found == null) {
            throw missing(row, name);
        }
        return found;
    }

    static @Nullable Yuan findYuan(MapAccessor row, String name) {
        Value value = row.get(name);
        return value.isNull() ? null : new Yuan(value.asLong());
    }

    /** One number has one form, so that equal facts are equal: no trailing zeros, no exponent. */
    static @Nullable BigDecimal findDecimal(MapAccessor row, String name) {
        Value value = row.get(name);
        if (value.isNull()) {
            return null;
        }
        BigDecimal number = new BigDecimal(String.valueOf(value.asObject())).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    static Source source(MapAccessor row) {
        return new Source(
                row.get("deliveryNo").asInt(0),
                row.get("fileNo").asInt(0),
                row.get("line").asInt(0));
    }

    private String held(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private static IllegalStateException missing(MapAccessor row, String name) {
        List<String> names = new ArrayList<>();
        row.keys().forEach(names::add);
        return new IllegalStateException(
                "a fact of the graph has no '"
                        + name
                        + "'; it comes from delivery "
                        + row.get("deliveryNo")
                        + ", file "
                        + row.get("fileNo")
                        + ", line "
                        + row.get("line")
                        + " and has "
                        + names);
    }
}
