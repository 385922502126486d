package org.kinscope.api.cli;

import java.util.HashMap;
import java.util.Map;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.catalogue.Value;
import org.kinscope.graph.money.Yuan;

/** Reads the option {@code --set}: values in place of the catalogue's. */
final class AssumedValues {

    private AssumedValues() {}

    /**
     * {@return the values by name, fen where money}
     *
     * @throws CommandFailed if the catalogue has no such value or its form is wrong
     */
    static Map<String, Long> of(RuleBook book, Map<String, String> values) {
        Map<String, Long> assumed = new HashMap<>();
        values.forEach(
                (name, text) -> {
                    boolean money =
                            name.equals("dibao_standard")
                                    || book.values().stream()
                                            .filter(v -> v.name().equals(name))
                                            .findFirst()
                                            .map(Value::isMoney)
                                            .orElseThrow(
                                                    () ->
                                                            new CommandFailed(
                                                                    ExitCode.USAGE,
                                                                    "the catalogue has no value '"
                                                                            + name
                                                                            + "'"));
                    try {
                        assumed.put(name, money ? Yuan.parse(text).fen() : Long.parseLong(text));
                    } catch (NumberFormatException e) {
                        throw new CommandFailed(
                                ExitCode.USAGE,
                                "--set "
                                        + name
                                        + "="
                                        + text
                                        + ": right is "
                                        + (money ? "an amount such as 800.00" : "a whole number"),
                                e);
                    }
                });
        return assumed;
    }
}
