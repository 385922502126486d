package org.kinscope.analytics.detector.supporter;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Somebody outside a unit who owes support to a member by law and has the means to give it.
 *
 * @param personId the supporter
 * @param duty what the supporter is to those supported, in words
 * @param ownIncome the supporter's own income of a month
 * @param incomePerHead the income of a month per head of the household where the supporter is
 *     registered
 * @param people how many are registered there
 * @param line the line over which support is owed, per head and month
 * @param due what the supporter owes in a month to the members together
 * @param missing of it what declared support does not cover
 */
public record Supporter(
        String personId,
        Words duty,
        Yuan ownIncome,
        Yuan incomePerHead,
        int people,
        Yuan line,
        Yuan due,
        Yuan missing)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(personId);
    }

    @Override
    public Words sentence() {
        boolean nothing = missing.equals(due);
        return new Words(
                "家庭之外的法定赡养（扶养、抚养）义务人（"
                        + duty.zh()
                        + "）本人月收入 "
                        + ownIncome
                        + " 元，户内 "
                        + people
                        + " 人，人均月收入 "
                        + incomePerHead
                        + " 元（起算线 "
                        + line
                        + " 元），按办法每月应付 "
                        + due
                        + " 元，"
                        + (nothing ? "而成员没有登记的赡养收入" : "扣除已登记的赡养收入尚缺 " + missing + " 元")
                        + "：是否实际给付，是否如实申报？",
                "Somebody outside the unit who owes support by law ("
                        + duty.en()
                        + ") earns "
                        + ownIncome
                        + " yuan a month; the household of "
                        + people
                        + " has "
                        + incomePerHead
                        + " per head (line "
                        + line
                        + ") and would owe "
                        + due
                        + " a month, "
                        + (nothing
                                ? "while no member declares any support"
                                : "of which declared support leaves out " + missing)
                        + ": is support given, and was it told?");
    }
}
