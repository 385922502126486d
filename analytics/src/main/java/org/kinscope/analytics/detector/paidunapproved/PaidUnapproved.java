package org.kinscope.analytics.detector.paidunapproved;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Payments of one programme for which there is no decision.
 *
 * @param programmeCode the programme; empty where the payments name none
 * @param programme its name
 * @param unknownNumbers numbers that the payments name and no decision has, sorted
 * @param payments how many payments
 * @param amount these payments together
 */
public record PaidUnapproved(
        String programmeCode,
        Words programme,
        List<String> unknownNumbers,
        int payments,
        Yuan amount)
        implements Grounds {

    public PaidUnapproved {
        unknownNumbers = List.copyOf(unknownNumbers);
    }

    @Override
    public List<String> identifyingParts() {
        return List.of(programmeCode);
    }

    @Override
    public Words sentence() {
        String numbers = String.join(", ", unknownNumbers);
        return new Words(
                "发放“"
                        + programme.zh()
                        + "”"
                        + payments
                        + " 笔，共 "
                        + amount
                        + " 元，找不到救助决定"
                        + (unknownNumbers.isEmpty() ? "" : "（编号 " + numbers + " 不存在）")
                        + "：依据何在？",
                "'"
                        + programme.en()
                        + "' was paid "
                        + payments
                        + " times, "
                        + amount
                        + " yuan together, and no decision is found"
                        + (unknownNumbers.isEmpty() ? "" : " (none has the number " + numbers + ")")
                        + ": on what does it rest?");
    }
}
