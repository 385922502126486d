package org.kinscope.analytics.detector.unaidedhousehold;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A registered household whose facts give a tier and of which nobody belongs to an aid unit.
 *
 * @param tier the assessed tier, 1 or 2
 * @param incomePerHead I in yuan per person and month, rounded to the fen
 * @param expensePerHead E likewise
 * @param standard S likewise
 * @param members how many people would be assessed together
 * @param elsewhere how many of them are registered elsewhere
 */
public record UnaidedHousehold(
        int tier,
        Yuan incomePerHead,
        Yuan expensePerHead,
        Yuan standard,
        int members,
        int elsewhere)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of("tier-" + tier);
    }

    @Override
    public Words sentence() {
        return new Words(
                "一户 "
                        + members
                        + " 人未建救助档案"
                        + (elsewhere == 0 ? "" : "（其中 " + elsewhere + " 人户籍在外）")
                        + "，人均月收入 "
                        + incomePerHead
                        + " 元（刚性支出 "
                        + expensePerHead
                        + " 元，低保标准 "
                        + standard
                        + " 元），按现有信息属第 "
                        + tier
                        + " 层：是否应当主动发现、告知并协助申请？",
                "A family of "
                        + members
                        + " that is in no aid unit"
                        + (elsewhere == 0 ? "" : " (" + elsewhere + " registered elsewhere)")
                        + " has "
                        + incomePerHead
                        + " yuan per person and month (rigid expenditure "
                        + expensePerHead
                        + ", standard "
                        + standard
                        + "): by these facts it is in tier "
                        + tier
                        + ". Should somebody call and help it to apply?");
    }
}
