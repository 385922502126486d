package org.kinscope.analytics.fairness;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One subject of the audit.
 *
 * @param groups its group of each trait; a trait that is missing is unknown
 * @param found whether a live finding is about it
 * @param confirmed how many live findings about it stand confirmed
 * @param explained how many have an innocent explanation: they were false
 * @param drawnAs which arm of the blinded draw it was in; null where it was not drawn
 * @param verdict what the blind reviewer said; null where nobody has
 */
public record Audited(
        Map<Trait, Group> groups,
        boolean found,
        int confirmed,
        int explained,
        @Nullable Arm drawnAs,
        @Nullable Verdict verdict) {

    /** The two halves of a draw, which reviewers do not see. */
    public enum Arm {
        /** Drawn from the subjects with a live finding. */
        FOUND,
        /** Drawn from those without. */
        CONTROL
    }

    public Audited {
        groups = Map.copyOf(groups);
    }

    /** {@return whether it was drawn for that arm and judged one way or the other} */
    boolean isJudged(Arm arm) {
        return drawnAs == arm && verdict != null && verdict != Verdict.UNCLEAR;
    }
}
