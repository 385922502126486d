package org.kinscope.analytics.tier;

import java.util.List;
import org.kinscope.graph.finding.Words;

/**
 * What the tier rule says of a unit.
 *
 * @param tier the assessed tier
 * @param facts what it was decided by
 * @param conditions each condition with its value, limit and basis
 * @param missing what would have to be known, where it could not be decided
 */
public record Assessment(
        AssessedTier tier, UnitFacts facts, List<Condition> conditions, List<Words> missing) {
    public Assessment {
        conditions = List.copyOf(conditions);
        missing = List.copyOf(missing);
    }
}
