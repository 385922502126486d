package org.kinscope.analytics.detector.kinvehicle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * A relative's vehicle that a member uses.
 *
 * @param plateNo the vehicle
 * @param kind its kind in the words of the register
 * @param relation what the owner is to a member
 * @param dates on how many different dates one member used it
 * @param months in how many months up to the day
 */
public record KinVehicle(
        String plateNo, @Nullable String kind, Words relation, int dates, long months)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(plateNo);
    }

    @Override
    public Words sentence() {
        return new Words(
                "一名成员在 "
                        + months
                        + " 个月内有 "
                        + dates
                        + " 天使用其亲属（"
                        + relation.zh()
                        + "）名下的"
                        + kind
                        + " "
                        + plateNo
                        + "：实际由谁使用和支配？",
                "A member used the vehicle "
                        + plateNo
                        + " ("
                        + kind
                        + ") of a relative ("
                        + relation.en()
                        + ") on "
                        + dates
                        + " dates within "
                        + months
                        + " months: who really uses and controls it?");
    }
}
