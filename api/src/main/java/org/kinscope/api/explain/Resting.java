package org.kinscope.api.explain;

import java.util.List;
import org.kinscope.analytics.propagation.UnitEffect;
import org.kinscope.analytics.review.Outcome;
import org.kinscope.api.finding.Finding;

/**
 * What rests on one fact, or on one thing.
 *
 * @param what the id of the fact, or the key of the thing
 * @param findings the findings that rest on it, and what their rules say without it
 * @param units the units that it belongs to on the day, with it and without it
 * @param truncated whether there is more than is told
 */
public record Resting(
        String what, List<RestingFinding> findings, List<UnitEffect> units, boolean truncated) {

    /**
     * A finding that rests on it.
     *
     * @param finding the finding
     * @param without what its rule says without the fact
     */
    public record RestingFinding(Finding finding, Outcome without) {}
}
