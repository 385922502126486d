package org.kinscope.analytics.detector.paidinprison;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Payments of one programme to somebody on days in prison.
 *
 * @param programmeCode the programme; empty where the payments name none
 * @param programme its name
 * @param payments how many payments
 * @param amount these payments together
 */
public record PaidInPrison(String programmeCode, Words programme, int payments, Yuan amount)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(programmeCode);
    }

    @Override
    public Words sentence() {
        return new Words(
                "该人服刑期间发放“" + programme.zh() + "”" + payments + " 笔，共 " + amount + " 元：是否应当停发？",
                "While the person was in prison, '"
                        + programme.en()
                        + "' was paid "
                        + payments
                        + " times, "
                        + amount
                        + " yuan together: should it have been suspended?");
    }
}
