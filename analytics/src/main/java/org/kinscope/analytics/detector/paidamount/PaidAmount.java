package org.kinscope.analytics.detector.paidamount;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Payments of one decision that are not what was decided.
 *
 * @param grantNo the decision
 * @param programme the programme's name
 * @param decided the amount of one period
 * @param times in how many periods (months, years; one of a one-off grant) another amount was paid
 * @param over what was paid beyond the decided amounts, together
 * @param under what was paid less than the decided amounts, together
 */
public record PaidAmount(
        String grantNo, Words programme, Yuan decided, int times, Yuan over, Yuan under)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(grantNo);
    }

    @Override
    public Words sentence() {
        return new Words(
                "“"
                        + programme.zh()
                        + "”（"
                        + grantNo
                        + "）决定每期 "
                        + decided
                        + " 元，有 "
                        + times
                        + " 期发放不符：多发 "
                        + over
                        + " 元，少发 "
                        + under
                        + " 元：以何为准？",
                "'"
                        + programme.en()
                        + "' ("
                        + grantNo
                        + ") was decided with "
                        + decided
                        + " yuan a period, and in "
                        + times
                        + " periods another amount was paid: "
                        + over
                        + " yuan too much, "
                        + under
                        + " yuan too little: which is right?");
    }
}
