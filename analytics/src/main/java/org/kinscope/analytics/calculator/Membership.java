package org.kinscope.analytics.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.graph.finding.Words;

/**
 * Whether a person counts as a member of the family that is assessed together.
 *
 * @param member the person
 * @param counts whether the person counts
 * @param because the rule that leaves the person out; null where the person counts
 * @param missing what would have to be known to be sure that no rule leaves the person out
 */
public record Membership(
        FamilyMember member,
        boolean counts,
        @Nullable ConditionAnswer because,
        List<Words> missing) {

    public Membership {
        missing = List.copyOf(missing);
    }
}
