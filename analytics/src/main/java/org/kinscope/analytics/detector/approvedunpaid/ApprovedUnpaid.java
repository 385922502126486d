package org.kinscope.analytics.detector.approvedunpaid;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A decision that runs and of which nothing was paid.
 *
 * @param grantNo the decision
 * @param programme its programme
 * @param since its first day
 * @param months of how many months payments are known
 * @param first the first of them
 * @param last the last of them
 * @param amount what was decided for these months
 */
public record ApprovedUnpaid(
        String grantNo,
        Words programme,
        LocalDate since,
        int months,
        YearMonth first,
        YearMonth last,
        Yuan amount)
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
                        + "）自 "
                        + since
                        + " 起有效，已知的 "
                        + months
                        + " 个月（"
                        + first
                        + " … "
                        + last
                        + "）没有一笔发放，共 "
                        + amount
                        + " 元：钱为什么没有发到？",
                "'"
                        + programme.en()
                        + "' ("
                        + grantNo
                        + ") has run since "
                        + since
                        + ", and nothing was paid in the "
                        + months
                        + " months of which payments are known ("
                        + first
                        + " … "
                        + last
                        + "), "
                        + amount
                        + " yuan: why did the money not arrive?");
    }
}
