package org.kinscope.analytics.detector.ownasset;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * Property of members that is over a limit.
 *
 * @param key what it is: a plate number, a company's credit code, {@code dwellings} or {@code
 *     deposits}
 * @param what the quantity that is over the limit, in words
 * @param value its value, as a decimal
 * @param limit the limit, likewise
 * @param owners how many members own it
 */
public record OwnAsset(String key, Words what, String value, String limit, int owners)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(key);
    }

    @Override
    public Words sentence() {
        return new Words(
                "受助家庭成员（"
                        + owners
                        + " 人）名下的"
                        + what.zh()
                        + "为 "
                        + value
                        + "，超过规定的 "
                        + limit
                        + "：由谁使用、能否处分、审核时是否已知？",
                "The "
                        + what.en()
                        + " of "
                        + owners
                        + (owners == 1 ? " member" : " members")
                        + " of an aided unit is "
                        + value
                        + ", over the limit of "
                        + limit
                        + ": who uses it, can it be sold, and was it known at the review?");
    }
}
