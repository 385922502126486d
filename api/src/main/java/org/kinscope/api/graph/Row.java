package org.kinscope.api.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessorWithDefaultValue;

/**
 * One row of an answer, or one map in it. {@code get…} wants a value, the others give null where
 * there is none.
 *
 * @param values the values by name
 */
public record Row(MapAccessorWithDefaultValue values) {

    /** {@return the text, or null} */
    public @Nullable String text(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asString();
    }

    /**
     * {@return the text}
     *
     * @throws IllegalStateException if the graph has none
     */
    public String getText(String name) {
        return required(name).asString();
    }

    /** {@return the day, or null} */
    public @Nullable LocalDate day(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asLocalDate();
    }

    /**
     * {@return the day}
     *
     * @throws IllegalStateException if the graph has none
     */
    public LocalDate getDay(String name) {
        return required(name).asLocalDate();
    }

    /** {@return whether it is true; absent is false} */
    public boolean is(String name) {
        return values.get(name).asBoolean(false);
    }

    /**
     * {@return the whole number}
     *
     * @throws IllegalStateException if the graph has none
     */
    public int getInt(String name) {
        return required(name).asInt();
    }

    /** {@return the whole number, or null} */
    public @Nullable Integer integer(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asInt();
    }

    /** {@return the number, or null} */
    public @Nullable Double number(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asNumber().doubleValue();
    }

    /** {@return an amount that the graph holds in fen, or null} */
    public @Nullable Yuan yuan(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : new Yuan(value.asLong());
    }

    /**
     * {@return an amount that the graph holds in fen}
     *
     * @throws IllegalStateException if the graph has none
     */
    public Yuan getYuan(String name) {
        return new Yuan(required(name).asLong());
    }

    /** {@return the map in this row; an absent one is empty} */
    public Row map(String name) {
        Value value = values.get(name);
        return new Row(value.isNull() ? Values.value(Map.of()) : value);
    }

    /** {@return the maps of a list; empty where there are none} */
    public List<Row> maps(String name) {
        Value value = values.get(name);
        return value.isNull() ? List.of() : value.asList(Row::new);
    }

    /** {@return the texts; empty where there are none} */
    public List<String> texts(String name) {
        Value value = values.get(name);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    /** {@return the days of {@code from} and {@code to}} */
    public Spell spell() {
        return new Spell(day("from"), day("to"));
    }

    /** {@return who said it, of the three provenance numbers, or null where nobody did} */
    public @Nullable Source source() {
        return values.get("line").isNull() ? null : getSource();
    }

    /**
     * {@return who said it, of the three provenance numbers}
     *
     * @throws IllegalStateException if one of them is missing
     */
    public Source getSource() {
        return new Source(getInt("deliveryNo"), getInt("fileNo"), getInt("line"));
    }

    private Value required(String name) {
        Value value = values.get(name);
        if (value.isNull()) {
            throw new IllegalStateException("the graph gives no '" + name + "' where one must be");
        }
        return value;
    }
}
