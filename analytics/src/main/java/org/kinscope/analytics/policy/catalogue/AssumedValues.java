package org.kinscope.analytics.policy.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.kinscope.graph.money.Yuan;

/** Reads values that somebody puts in place of the catalogue's: what if. */
public final class AssumedValues {

    /** The name of the dibao standard, which stands in a table of its own. */
    public static final String STANDARD = "dibao_standard";

    private AssumedValues() {}

    /**
     * {@return the values by name, fen where money}
     *
     * @param values what was written, by name: an amount such as 800.00 where money, else a whole
     *     number
     * @throws IllegalArgumentException if the catalogue has no such value, or its form is wrong;
     *     the message says what is right
     */
    public static Map<String, Long> of(RuleBook book, Map<String, String> values) {
        Map<String, Long> assumed = new HashMap<>();
        values.forEach((name, text) -> assumed.put(name, number(name, text, isMoney(book, name))));
        return assumed;
    }

    private static boolean isMoney(RuleBook book, String name) {
        return name.equals(STANDARD)
                || book.values().stream()
                        .filter(v -> v.name().equals(name))
                        .findFirst()
                        .map(Value::isMoney)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "the catalogue has no value '" + name + "'"));
    }

    private static long number(String name, String text, boolean money) {
        try {
            return money ? Yuan.parse(text).fen() : Long.parseLong(text);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    name
                            + "="
                            + text
                            + ": right is "
                            + (money ? "an amount such as 800.00" : "a whole number"),
                    e);
        }
    }
}
