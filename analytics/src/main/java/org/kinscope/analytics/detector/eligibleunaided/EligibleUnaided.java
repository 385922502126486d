package org.kinscope.analytics.detector.eligibleunaided;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A unit whose facts give a tier and that has no status.
 *
 * @param tier the assessed tier, 1 or 2
 * @param incomePerHead I in yuan per person and month, rounded to the fen
 * @param expensePerHead E likewise
 * @param standard S likewise
 * @param members how many people
 */
public record EligibleUnaided(
        int tier, Yuan incomePerHead, Yuan expensePerHead, Yuan standard, int members)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of("tier-" + tier);
    }

    @Override
    public Words sentence() {
        return new Words(
                members
                        + " 口之家人均月收入 "
                        + incomePerHead
                        + " 元（刚性支出 "
                        + expensePerHead
                        + " 元，低保标准 "
                        + standard
                        + " 元），按现有信息属第 "
                        + tier
                        + " 层，但无在册认定：是否应当纳入救助？",
                "A family of "
                        + members
                        + " has "
                        + incomePerHead
                        + " yuan per person and month (rigid expenditure "
                        + expensePerHead
                        + ", standard "
                        + standard
                        + "): by these facts it is in tier "
                        + tier
                        + " and has no status. Should it be aided?");
    }
}
