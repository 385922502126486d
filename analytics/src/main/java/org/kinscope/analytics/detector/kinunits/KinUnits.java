package org.kinscope.analytics.detector.kinunits;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * A family that is one household by law and is aided as two units at one dwelling.
 *
 * @param otherUnitNo the other unit
 * @param relation what those of the other unit are to members of this one
 * @param months how many calendar months both belonged to their units up to the day
 */
public record KinUnits(String otherUnitNo, Words relation, int months) implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(otherUnitNo);
    }

    @Override
    public Words sentence() {
        return new Words(
                "同一住所的另一个在保家庭 "
                        + otherUnitNo
                        + " 中有本家庭成员的"
                        + relation.zh()
                        + "，已 "
                        + months
                        + " 个月：为什么分作两户救助？",
                "Another aided unit at the same dwelling, "
                        + otherUnitNo
                        + ", has the "
                        + relation.en()
                        + " of a member of this one, for "
                        + months
                        + " months: why are they aided as two?");
    }
}
