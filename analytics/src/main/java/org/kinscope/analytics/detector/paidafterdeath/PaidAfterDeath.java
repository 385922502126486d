package org.kinscope.analytics.detector.paidafterdeath;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Payments of one programme to somebody after their death.
 *
 * @param programmeCode the programme; empty where the payments name none
 * @param programme its name
 * @param died the earliest day of death that any source knows
 * @param payments how many payments came after that day
 * @param laterMonths how many of them in a later calendar month
 * @param amount these payments together
 */
public record PaidAfterDeath(
        String programmeCode,
        Words programme,
        LocalDate died,
        int payments,
        long laterMonths,
        Yuan amount)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(programmeCode);
    }

    @Override
    public Words sentence() {
        return new Words(
                "该人于 "
                        + died
                        + " 死亡，其后仍发放“"
                        + programme.zh()
                        + "”"
                        + payments
                        + " 笔（其中 "
                        + laterMonths
                        + " 笔在死亡次月及以后），共 "
                        + amount
                        + " 元：款项由谁领取？",
                "The person died on "
                        + died
                        + ", and '"
                        + programme.en()
                        + "' was paid "
                        + payments
                        + " times after that day ("
                        + laterMonths
                        + " of them in later months), "
                        + amount
                        + " yuan together: who has the money?");
    }
}
