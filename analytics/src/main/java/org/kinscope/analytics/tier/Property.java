package org.kinscope.analytics.tier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Evidence;

/**
 * What the members own together, against the limits.
 *
 * @param withinLimits whether all limits are kept; null where a value that would decide it is not
 *     known
 * @param broken the facts that break a limit, each with its source
 * @param unknown the facts whose value would have to be known
 */
public record Property(
        @Nullable Boolean withinLimits, List<Evidence.Step> broken, List<Evidence.Step> unknown) {
    public Property {
        broken = List.copyOf(broken);
        unknown = List.copyOf(unknown);
    }
}
