package org.kinscope.api.explain;

import java.util.List;
import org.kinscope.analytics.review.Outcome;
import org.kinscope.api.finding.Finding;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.source.Source;

/**
 * A finding, explained.
 *
 * @param finding the finding with its evidence
 * @param parameters the parameters with which it was asked
 * @param basis the legal or policy basis, of the page of the analysis
 * @param innocent the innocent explanations that the same facts allow
 * @param checkNext what to look at next
 * @param now what the rule says of the facts as they stand now
 * @param weights the facts of the evidence, each once, and what the rule says without it
 */
public record Explanation(
        Finding finding,
        List<UsedParameter> parameters,
        Words basis,
        Words innocent,
        Words checkNext,
        Outcome now,
        List<FactWeight> weights) {

    /**
     * A number with which the question was asked.
     *
     * @param name its name
     * @param value its value
     * @param unit its unit
     * @param meaning what it does
     */
    public record UsedParameter(String name, long value, String unit, Words meaning) {

        /** {@return the value as text: it may be larger than GraphQL's whole numbers} */
        public String text() {
            return Long.toString(value);
        }
    }

    /**
     * What a fact weighs.
     *
     * @param source the row
     * @param what the fact in words
     * @param without what the rule says without it
     */
    public record FactWeight(Source source, Words what, Outcome without) {

        /** {@return whether the finding falls with the fact} */
        public boolean decisive() {
            return without.kind() != Outcome.Kind.STANDS;
        }
    }
}
