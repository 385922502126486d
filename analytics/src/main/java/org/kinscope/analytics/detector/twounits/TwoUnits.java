package org.kinscope.analytics.detector.twounits;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * One person counted in several units that hold statuses of tier 1 or 2 at once.
 *
 * @param aidUnitNos the units, sorted
 * @param months how many calendar months the person was in two of them up to the day
 */
public record TwoUnits(List<String> aidUnitNos, int months) implements Grounds {

    public TwoUnits {
        aidUnitNos = aidUnitNos.stream().distinct().sorted().toList();
    }

    @Override
    public List<String> identifyingParts() {
        return aidUnitNos;
    }

    @Override
    public Words sentence() {
        return new Words(
                "同一人同时是 "
                        + aidUnitNos.size()
                        + " 个在保救助家庭的成员（"
                        + String.join("、", aidUnitNos)
                        + "），已重叠 "
                        + months
                        + " 个月：此人与谁共同生活？",
                "One person is a member of "
                        + aidUnitNos.size()
                        + " aided units at once ("
                        + String.join(", ", aidUnitNos)
                        + "), for "
                        + months
                        + " months: with whom does this person live?");
    }
}
