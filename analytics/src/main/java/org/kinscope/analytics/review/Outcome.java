package org.kinscope.analytics.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What a rule says when it is run again on some facts.
 *
 * @param kind whether the finding stands
 * @param amount the amount at stake; null where there is none
 * @param sentence the finding in a sentence; null where it does not stand
 * @param missing what would have to be known; empty unless it cannot be said
 */
public record Outcome(
        Kind kind, @Nullable Yuan amount, @Nullable Words sentence, List<Words> missing) {

    /** Whether a finding stands on some facts. */
    public enum Kind {
        /** The rule finds the same again. */
        STANDS,
        /** The rule does not find it. */
        GONE,
        /** It cannot be said; this is not "no". */
        NOT_EVALUATED
    }

    public Outcome {
        missing = List.copyOf(missing);
    }

    static Outcome gone() {
        return new Outcome(Kind.GONE, null, null, List.of());
    }
}
