package org.kinscope.analytics.detector.ringaccount;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * One account that receives for people who are not related.
 *
 * @param accountToken the account
 * @param groups how many groups of related people
 * @param people how many people
 */
public record RingAccount(String accountToken, int groups, int people) implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(accountToken);
    }

    @Override
    public Words sentence() {
        return new Words(
                "同一账户为 " + people + " 人领取救助，分属 " + groups + " 个互无亲属关系的家庭：账户由谁掌握？",
                "One account receives for "
                        + people
                        + " people of "
                        + groups
                        + " families that are not related: who controls it?");
    }
}
