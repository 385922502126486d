package org.kinscope.analytics.detector.aidedineligible;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A unit with a status whose facts no longer give a tier.
 *
 * @param statuses the running statuses, each as {@code code@first day}, sorted
 * @param names their names
 * @param incomePerHead I in yuan per person and month, rounded to the fen
 * @param expensePerHead E likewise
 * @param standard S likewise
 * @param withinProperty whether property is within limits; then income alone speaks
 */
public record AidedIneligible(
        List<String> statuses,
        Words names,
        Yuan incomePerHead,
        Yuan expensePerHead,
        Yuan standard,
        boolean withinProperty)
        implements Grounds {

    public AidedIneligible {
        statuses = statuses.stream().distinct().sorted().toList();
    }

    @Override
    public List<String> identifyingParts() {
        return statuses;
    }

    @Override
    public Words sentence() {
        return new Words(
                "在册“"
                        + names.zh()
                        + "”，而人均月收入 "
                        + incomePerHead
                        + " 元（刚性支出 "
                        + expensePerHead
                        + " 元，低保标准 "
                        + standard
                        + " 元"
                        + (withinProperty ? "" : "，且财产超过规定")
                        + "）已不属任何一层：情况是否变化、何时变化？",
                "Recorded as "
                        + names.en()
                        + ", with "
                        + incomePerHead
                        + " yuan per person and month (rigid expenditure "
                        + expensePerHead
                        + ", standard "
                        + standard
                        + (withinProperty ? "" : "; property over the limits")
                        + ") it is in no tier: what has changed, and when?");
    }
}
