package org.kinscope.analytics.policy.catalogue;

import java.util.List;
import org.kinscope.analytics.policy.condition.Expression;
import org.kinscope.graph.finding.Words;

/**
 * How much a programme gives: steps of which the last is the amount, in fen.
 *
 * @param rule the formula as the source says it
 * @param steps the steps; empty where the programme gives no money
 * @param basis its days and where it stands written
 */
public record AmountRule(String rule, List<Step> steps, Basis basis) {

    public AmountRule {
        steps = List.copyOf(steps);
    }

    /**
     * One step of a formula.
     *
     * @param name the name by which later steps use it, after {@code step.}
     * @param is the expression
     * @param words what it is
     * @param isMoney whether it is fen; else a plain number, as percent
     */
    public record Step(String name, Expression is, Words words, boolean isMoney) {}
}
