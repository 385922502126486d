package org.kinscope.analytics.detector.ringphone;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * One phone that reaches aided people who are not related.
 *
 * @param phoneToken the phone
 * @param groups how many groups of related people
 * @param people how many people
 */
public record RingPhone(String phoneToken, int groups, int people) implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(phoneToken);
    }

    @Override
    public Words sentence() {
        return new Words(
                "同一电话联系 " + people + " 名受助人，分属 " + groups + " 个互无亲属关系的家庭：接电话的是谁？",
                "One phone reaches "
                        + people
                        + " aided people of "
                        + groups
                        + " families that are not related: who answers it?");
    }
}
