package org.kinscope.analytics.detector.othertier;

import java.util.List;
import java.util.stream.Stream;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A unit whose statuses are of one tier and whose facts give the other.
 *
 * @param recorded the tier of its statuses, 1 or 2
 * @param assessed the other, by its facts
 * @param statuses the running statuses of tier 1 and 2, each as {@code code@first day}, sorted
 * @param names their names
 * @param incomePerHead I in yuan per person and month, rounded to the fen
 * @param expensePerHead E likewise
 * @param standard S likewise
 */
public record OtherTier(
        int recorded,
        int assessed,
        List<String> statuses,
        Words names,
        Yuan incomePerHead,
        Yuan expensePerHead,
        Yuan standard)
        implements Grounds {

    public OtherTier {
        statuses = statuses.stream().distinct().sorted().toList();
    }

    @Override
    public List<String> identifyingParts() {
        return Stream.concat(Stream.of("tier-" + assessed), statuses.stream()).toList();
    }

    @Override
    public Words sentence() {
        return new Words(
                "在册“"
                        + names.zh()
                        + "”属第 "
                        + recorded
                        + " 层，而按人均月收入 "
                        + incomePerHead
                        + " 元（刚性支出 "
                        + expensePerHead
                        + " 元，低保标准 "
                        + standard
                        + " 元）应属第 "
                        + assessed
                        + " 层："
                        + (assessed == 1 ? "是否应当提高救助？" : "情况何时好转，是否转为第 2 层？"),
                "Recorded as "
                        + names.en()
                        + ", tier "
                        + recorded
                        + "; by "
                        + incomePerHead
                        + " yuan per person and month (rigid expenditure "
                        + expensePerHead
                        + ", standard "
                        + standard
                        + ") it is in tier "
                        + assessed
                        + (assessed == 1
                                ? ". Is more due to it?"
                                : ". Since when is it better off, and should it move to tier 2?"));
    }
}
