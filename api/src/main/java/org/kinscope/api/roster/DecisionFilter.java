package org.kinscope.api.roster;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.roster.KinTie;
import org.kinscope.analytics.roster.OfficialDecisions;

/**
 * Which decisions; what is null takes all.
 *
 * @param tied whether something ties the official to it
 * @param filed whether a filing of the tie is known
 */
record DecisionFilter(@Nullable Boolean tied, @Nullable Boolean filed) {

    static final DecisionFilter ALL = new DecisionFilter(null, null);

    boolean fits(OfficialDecisions.Decision decision) {
        KinTie tie = decision.tie();
        return (tied == null || tied == (tie != null))
                && (filed == null || tie != null && filed == tie.isFiled());
    }
}
