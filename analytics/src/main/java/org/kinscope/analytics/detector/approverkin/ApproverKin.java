package org.kinscope.analytics.detector.approverkin;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * The grounds: an official who is a close relative of somebody aided and did not declare it.
 *
 * @param officialId personId of the official
 * @param officialName the official's name
 * @param relativeName the aided relative's name
 * @param relation what the official is to the relative
 * @param approved whether the official approved; else the official served where it was decided
 * @param grants how many grants it concerns
 */
public record ApproverKin(
        String officialId,
        String officialName,
        String relativeName,
        Words relation,
        boolean approved,
        int grants)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(officialId);
    }

    @Override
    public Words sentence() {
        return new Words(
                "%s是%s的%s，%s其 %d 项救助，未见近亲属备案：是否已回避或备案？"
                        .formatted(
                                officialName,
                                relativeName,
                                relation.zh(),
                                approved ? "审批了" : "任职于该地时当地决定了",
                                grants),
                "%s is %s's %s and %s %d grant(s) to the family; no declaration of kin is on file. Was it declared or left to somebody else?"
                        .formatted(
                                officialName,
                                relativeName,
                                relation.en(),
                                approved ? "approved" : "served in the division that decided",
                                grants));
    }
}
