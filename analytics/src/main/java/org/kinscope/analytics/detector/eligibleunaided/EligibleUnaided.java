package org.kinscope.analytics.detector.eligibleunaided;

import java.util.List;
import org.kinscope.analytics.tier.AssessedTier;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The grounds: a unit that the rules would aid and that holds no status of tier 1 or 2.
 *
 * @param aidUnitNo the unit
 * @param tier the assessed tier
 * @param incomePerHead income per person and month
 * @param standard the dibao standard S
 */
public record EligibleUnaided(
        String aidUnitNo, AssessedTier tier, Yuan incomePerHead, Yuan standard) implements Grounds {

    /** The unit alone: the question stays the same while its income moves. */
    @Override
    public List<String> identifyingParts() {
        return List.of();
    }

    @Override
    public Words sentence() {
        return new Words(
                "家庭 %s 人均月收入 %s 元（低保标准 %s 元），按规则属第%s层，但目前没有兜底或专项救助身份：是否应助未助？"
                        .formatted(aidUnitNo, incomePerHead, standard, tier.code()),
                ("Unit %s has an income of %s yuan per person and month (standard %s): the rules"
                                + " put it in tier %s, yet it holds no status of tier 1 or 2. Is"
                                + " it entitled and unaided?")
                        .formatted(aidUnitNo, incomePerHead, standard, tier.code()));
    }
}
