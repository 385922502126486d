package org.kinscope.analytics.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.tier.MeansTest.Span;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The tier that a profile gives to a family, with everything it rests on.
 *
 * @param assessed the tier
 * @param dibao whether dibao; null where it cannot be said, as in the following
 * @param marginal whether dibao-marginal
 * @param expenditurePoor whether expenditure-poor
 * @param singleLine whether the income is from S up to the line of the single-person guarantee,
 *     with property within limits
 * @param size how many members count
 * @param income the income of a year; null where nothing is known
 * @param expense the rigid expenditure of a year
 * @param withinProperty whether property is within limits
 * @param conditions each condition with its value and its article
 * @param missing what would have to be known
 */
public record FamilyTier(
        Tier assessed,
        @Nullable Boolean dibao,
        @Nullable Boolean marginal,
        @Nullable Boolean expenditurePoor,
        @Nullable Boolean singleLine,
        int size,
        @Nullable Span income,
        Yuan expense,
        @Nullable Boolean withinProperty,
        List<ConditionAnswer> conditions,
        List<Words> missing) {

    public FamilyTier {
        conditions = List.copyOf(conditions);
        missing = List.copyOf(missing);
    }
}
