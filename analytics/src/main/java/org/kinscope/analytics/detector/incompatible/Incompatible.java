package org.kinscope.analytics.detector.incompatible;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Grants of two programmes that may not run together.
 *
 * @param a the first programme of the rule
 * @param b the second
 * @param nameOfA the first programme's name
 * @param nameOfB the second's
 * @param grantNos the grants that overlap, sorted
 * @param monthly what the smaller side gives in the last shared month
 * @param months how many calendar months they share up to the day
 * @param rule the rule's source and article
 */
public record Incompatible(
        String a,
        String b,
        Words nameOfA,
        Words nameOfB,
        List<String> grantNos,
        Yuan monthly,
        int months,
        String rule)
        implements Grounds {

    public Incompatible {
        grantNos = grantNos.stream().distinct().sorted().toList();
    }

    @Override
    public List<String> identifyingParts() {
        List<String> parts = new ArrayList<>(List.of(a, b));
        parts.addAll(grantNos);
        return parts;
    }

    @Override
    public Words sentence() {
        return new Words(
                "“"
                        + nameOfA.zh()
                        + "”与“"
                        + nameOfB.zh()
                        + "”不得同时享有（"
                        + rule
                        + "），但已重叠 "
                        + months
                        + " 个月（"
                        + String.join("、", grantNos)
                        + "，较低一项每月 "
                        + monthly
                        + " 元）：哪一项应当停止？",
                "'"
                        + nameOfA.en()
                        + "' and '"
                        + nameOfB.en()
                        + "' exclude each other ("
                        + rule
                        + ") and ran together for "
                        + months
                        + " months ("
                        + String.join(", ", grantNos)
                        + "; the smaller gives "
                        + monthly
                        + " yuan a month): which of them should have ended?");
    }
}
