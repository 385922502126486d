package org.kinscope.analytics.detector;

import java.util.List;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/** A rule's answer. Unknown is not "no". */
public sealed interface Answer<G extends Grounds> {

    /**
     * The condition holds.
     *
     * @param findings one or more findings
     */
    record Met<G extends Grounds>(List<Finding<G>> findings) implements Answer<G> {
        public Met {
            findings = List.copyOf(findings);
        }
    }

    /** The condition does not hold. */
    record NotMet<G extends Grounds>() implements Answer<G> {}

    /**
     * It cannot be decided.
     *
     * @param missing what would have to be known
     */
    record NotKnown<G extends Grounds>(List<Words> missing) implements Answer<G> {
        public NotKnown {
            missing = List.copyOf(missing);
        }
    }

    /** {@return an answer that is met where there are findings and not met otherwise} */
    static <G extends Grounds> Answer<G> of(List<Finding<G>> findings) {
        return findings.isEmpty() ? new NotMet<>() : new Met<>(findings);
    }
}
