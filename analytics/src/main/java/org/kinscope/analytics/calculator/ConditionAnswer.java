package org.kinscope.analytics.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * A condition with its answer.
 *
 * @param id its name within the programme
 * @param words its sentence
 * @param verdict what it says
 * @param used the values on which it rests
 * @param basis source and article
 * @param missing what would have to be known; empty unless it cannot be said
 */
public record ConditionAnswer(
        String id,
        Words words,
        Verdict verdict,
        List<Used> used,
        String basis,
        List<Words> missing) {

    public ConditionAnswer {
        used = List.copyOf(used);
        missing = List.copyOf(missing);
    }

    /**
     * A value that was used.
     *
     * @param name its name in the catalogue's language
     * @param words what it is
     * @param value the value, amounts in yuan; null where it is not known
     * @param basis source and article of a value of the catalogue; null for a fact
     * @param illustrative whether it is another place's value that stands in
     */
    public record Used(
            String name,
            Words words,
            @Nullable String value,
            @Nullable String basis,
            boolean illustrative) {

        /**
         * {@return the value as a reader is told it: a yes or no in words, a question mark where it
         * is not known}
         */
        public Words shown() {
            return switch (value) {
                case null -> new Words("?", "?");
                case "yes" -> new Words("是", "yes");
                case "no" -> new Words("否", "no");
                default -> new Words(value, value);
            };
        }
    }
}
