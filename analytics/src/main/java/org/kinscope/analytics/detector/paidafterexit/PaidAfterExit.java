package org.kinscope.analytics.detector.paidafterexit;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Payments of one decision that came after it, or the status on which it rests, had ended.
 *
 * @param grantNo the decision
 * @param programme the programme's name
 * @param byStatus whether a payment came after the unit had left its statuses of tier 1 and 2
 * @param first the day of the first such payment
 * @param payments how many such payments
 * @param amount these payments together
 */
public record PaidAfterExit(
        String grantNo,
        Words programme,
        boolean byStatus,
        LocalDate first,
        int payments,
        Yuan amount)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(grantNo);
    }

    @Override
    public Words sentence() {
        return new Words(
                (byStatus ? "认定已终止" : "决定已终止")
                        + "，“"
                        + programme.zh()
                        + "”（"
                        + grantNo
                        + "）自 "
                        + first
                        + " 起仍发放 "
                        + payments
                        + " 笔，共 "
                        + amount
                        + " 元：是否应当停发？",
                (byStatus ? "The status had ended" : "The decision had ended")
                        + ", and '"
                        + programme.en()
                        + "' ("
                        + grantNo
                        + ") was paid "
                        + payments
                        + " times from "
                        + first
                        + " on, "
                        + amount
                        + " yuan together: should it have stopped?");
    }
}
