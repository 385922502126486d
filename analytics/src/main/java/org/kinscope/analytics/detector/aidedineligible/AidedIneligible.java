package org.kinscope.analytics.detector.aidedineligible;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The grounds: a unit that holds a status of tier 1 or 2 and that the rules would not aid.
 *
 * @param aidUnitNo the unit
 * @param statuses names of the running statuses
 * @param incomePerHead income per person and month
 * @param standard the dibao standard S
 * @param withinProperty whether property is within the limits
 */
public record AidedIneligible(
        String aidUnitNo, Words statuses, Yuan incomePerHead, Yuan standard, boolean withinProperty)
        implements Grounds {

    /** The unit alone: the question stays the same while its income moves. */
    @Override
    public List<String> identifyingParts() {
        return List.of();
    }

    @Override
    public Words sentence() {
        return new Words(
                "家庭 %s 现为%s，人均月收入 %s 元（低保标准 %s 元）%s：情况是否已变化、是否需要复核？"
                        .formatted(
                                aidUnitNo,
                                statuses.zh(),
                                incomePerHead,
                                standard,
                                withinProperty ? "" : "，财产超出限额"),
                ("Unit %s is recorded as %s with an income of %s yuan per person and month"
                                + " (standard %s)%s. Have its circumstances changed, and is a"
                                + " review due?")
                        .formatted(
                                aidUnitNo,
                                statuses.en(),
                                incomePerHead,
                                standard,
                                withinProperty ? "" : " and property over the limits"));
    }
}
