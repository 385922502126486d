package org.kinscope.analytics.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * One step of an amount.
 *
 * @param name its name
 * @param words what it is
 * @param formula the formula as the catalogue has it
 * @param value the result, as it is kept: fen for an amount, else a plain number; null where it is
 *     not known
 * @param used the values that went in
 */
public record StepAnswer(
        String name,
        Words words,
        String formula,
        @Nullable Long value,
        List<ConditionAnswer.Used> used) {

    public StepAnswer {
        used = List.copyOf(used);
    }
}
