package org.kinscope.analytics.finding;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.money.Yuan;

/**
 * Writes the parts of a finding as JSON, the form in which the graph holds them; {@code
 * docs/findings-json.md} describes it. A record is an object with its components by name, evidence
 * has its {@code kind} besides; money is a decimal string in yuan, a date is ISO 8601, an enum its
 * name; what is absent is null.
 */
final class FindingJson {

    private FindingJson() {}

    /**
     * {@return the value as JSON}
     *
     * @throws IllegalArgumentException if it holds something that has no such form
     */
    static String write(@Nullable Object value) {
        StringBuilder json = new StringBuilder();
        write(json, value);
        return json.toString();
    }

    /** {@return the {@code kind} of the evidence: {@code PATH}, {@code LIMIT}, …} */
    static String kindOf(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Path path -> "PATH";
            case Evidence.CounterPath counter -> "COUNTER_PATH";
            case Evidence.Limit limit -> "LIMIT";
            case Evidence.Likeness likeness -> "LIKENESS";
            case Evidence.Estimate estimate -> "ESTIMATE";
            case Evidence.Missing missing -> "MISSING";
        };
    }

    private static void write(StringBuilder json, @Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case Optional<?> optional -> write(json, optional.orElse(null));
            case Boolean truth -> json.append(truth.booleanValue());
            case BigDecimal number -> json.append(number.toPlainString());
            case Double number -> writeFinite(json, number);
            case Float number -> writeFinite(json, number.doubleValue());
            case Number number -> json.append(number);
            case CharSequence text -> writeText(json, text);
            case Yuan yuan -> writeText(json, yuan.toString());
            case TemporalAccessor time -> writeText(json, time.toString());
            case Enum<?> choice -> writeText(json, choice.name());
            case Collection<?> list -> writeList(json, list);
            case Map<?, ?> map -> writeMap(json, map);
            case Record record -> writeRecord(json, record);
            default ->
                    throw new IllegalArgumentException(
                            "a finding cannot hold a " + value.getClass().getName());
        }
    }

    private static void writeFinite(StringBuilder json, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no number " + number);
        }
        json.append(number);
    }

    private static void writeList(StringBuilder json, Collection<?> list) {
        json.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            write(json, items.next());
            if (items.hasNext()) {
                json.append(',');
            }
        }
        json.append(']');
    }

    private static void writeMap(StringBuilder json, Map<?, ?> map) {
        List<? extends Map.Entry<?, ?>> inOrder =
                map.entrySet().stream()
                        .sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
                        .toList();
        json.append('{');
        for (int i = 0; i < inOrder.size(); i++) {
            member(json, i == 0, inOrder.get(i).getKey().toString(), inOrder.get(i).getValue());
        }
        json.append('}');
    }

    private static void writeRecord(StringBuilder json, Record record) {
        json.append('{');
        boolean first = true;
        if (record instanceof Evidence evidence) {
            member(json, true, "kind", kindOf(evidence));
            first = false;
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            member(json, first, component.getName(), valueOf(record, component));
            first = false;
        }
        json.append('}');
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            // The grounds of a detector may be a record that only its own package sees.
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "cannot read " + component.getName() + " of " + record.getClass().getName(), e);
        }
    }

    private static void member(
            StringBuilder json, boolean first, String name, @Nullable Object value) {
        if (!first) {
            json.append(',');
        }
        writeText(json, name);
        json.append(':');
        write(json, value);
    }

    private static void writeText(StringBuilder json, CharSequence text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !isPaired(text, i)) {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private static boolean isPaired(CharSequence text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
