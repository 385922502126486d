package org.kinscope.analytics.detector.approverkin;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * Aid that a close relative decided or stood near to, and no filing.
 *
 * @param officialId personId of the relative
 * @param relation what the relative is to a member
 * @param approved whether the relative approved a grant; else the relative served where it was
 *     decided
 * @param grantNos the grants, sorted
 */
public record ApproverKin(
        String officialId, Words relation, boolean approved, List<String> grantNos)
        implements Grounds {

    public ApproverKin {
        grantNos = grantNos.stream().distinct().sorted().toList();
    }

    /** The official: one relation between a family and an official is one question. */
    @Override
    public List<String> identifyingParts() {
        return List.of(officialId);
    }

    @Override
    public Words sentence() {
        String zh =
                approved
                        ? "由成员的近亲属（" + relation.zh() + "）审批"
                        : "决定时成员的近亲属（" + relation.zh() + "）在当地任职";
        String en =
                approved
                        ? "was approved by a close relative of a member (" + relation.en() + ")"
                        : "was decided where a close relative of a member ("
                                + relation.en()
                                + ") served";
        return new Words(
                "救助决定 " + String.join("、", grantNos) + " " + zh + "，未见近亲属备案：是否已回避或备案？",
                "Aid ("
                        + String.join(", ", grantNos)
                        + ") "
                        + en
                        + ", and no filing of the kinship is known: was it filed, or did the official withdraw?");
    }
}
