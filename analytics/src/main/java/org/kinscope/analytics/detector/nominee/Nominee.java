package org.kinscope.analytics.detector.nominee;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * A company that stands in a relative's name and touches an aided unit.
 *
 * @param uscc the company's unified social credit code
 * @param relation what the relative is to a member
 * @param heldAs what the relative is in the company, in words
 * @param runAs what a member is in the company, in words; empty where no member runs it
 * @param atHome whether the company is located at the unit's dwelling
 */
public record Nominee(String uscc, Words relation, Words heldAs, Words runAs, boolean atHome)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(uscc);
    }

    @Override
    public Words sentence() {
        boolean run = !runAs.zh().isEmpty();
        return new Words(
                "企业 "
                        + uscc
                        + " 由成员的亲属（"
                        + relation.zh()
                        + "）担任"
                        + heldAs.zh()
                        + (run ? "，成员任" + runAs.zh() : "")
                        + (atHome ? "，注册地址是救助家庭的住所" : "")
                        + "：实际由谁经营、收益归谁？",
                "A relative ("
                        + relation.en()
                        + ") is "
                        + heldAs.en()
                        + " of the company "
                        + uscc
                        + (run ? ", a member is its " + runAs.en() : "")
                        + (atHome ? ", its address is the unit's dwelling" : "")
                        + ": who runs it, and who has the profit?");
    }
}
