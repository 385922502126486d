package org.kinscope.analytics.detector.proxypayee;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Somebody outside the unit whose account receives for its members.
 *
 * @param holderId personId of the holder
 * @param members for how many members
 * @param official whether the holder serves where the unit lives
 * @param amount what was received
 */
public record ProxyPayee(String holderId, int members, boolean official, Yuan amount)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(holderId);
    }

    @Override
    public Words sentence() {
        return new Words(
                "家庭以外、并非近亲属也没有代理登记的"
                        + (official ? "本地经办人或村干部" : "一人")
                        + "以自己的账户领取 "
                        + members
                        + " 名成员的救助，共 "
                        + amount
                        + " 元：钱到本人手里了吗？",
                (official ? "An official of the place" : "Somebody")
                        + " outside the unit, who is no close kin and no recorded agent, receives for "
                        + members
                        + " of its members on an account of their own, "
                        + amount
                        + " yuan: does the money reach them?");
    }
}
