package org.kinscope.analytics.detector.sameneed;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * Aid of several departments for one need of one person.
 *
 * @param need the category of need, as in the catalogue
 * @param programmes the names of the programmes
 * @param departments the names of the departments
 * @param grantNos the decisions that overlap, sorted
 * @param months how many calendar months two of them shared up to the day
 */
public record SameNeed(
        String need, Words programmes, Words departments, List<String> grantNos, int months)
        implements Grounds {

    public SameNeed {
        grantNos = grantNos.stream().distinct().sorted().toList();
    }

    @Override
    public List<String> identifyingParts() {
        List<String> parts = new ArrayList<>(List.of(need));
        parts.addAll(grantNos);
        return parts;
    }

    @Override
    public Words sentence() {
        return new Words(
                departments.zh()
                        + "就同一需要（"
                        + programmes.zh()
                        + "）各自发放救助，已重叠 "
                        + months
                        + " 个月（"
                        + String.join("、", grantNos)
                        + "）：各部门知道对方也在发吗？",
                departments.en()
                        + " each give for one need ("
                        + programmes.en()
                        + "), for "
                        + months
                        + " months together ("
                        + String.join(", ", grantNos)
                        + "): does each know of the other?");
    }
}
