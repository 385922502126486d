package org.kinscope.analytics.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * One step of an amount.
 *
 * @param name its name
 * @param words what it is
 * @param formula the formula as the catalogue has it
 * @param value the result, as it is kept: fen where it is money, else a plain number; null where it
 *     is not known
 * @param isMoney whether it is money
 * @param used the values that went in
 */
public record StepAnswer(
        String name,
        Words words,
        String formula,
        @Nullable Long value,
        boolean isMoney,
        List<ConditionAnswer.Used> used) {

    public StepAnswer {
        used = List.copyOf(used);
    }

    /** {@return the result as it is told: money in yuan; null where it is not known} */
    public @Nullable String told() {
        return value == null ? null : isMoney ? new Yuan(value).toString() : value.toString();
    }
}
