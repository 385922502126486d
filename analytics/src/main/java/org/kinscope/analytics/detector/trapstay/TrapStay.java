package org.kinscope.analytics.detector.trapstay;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A unit of tier 1 that has had an income of at least S for long.
 *
 * @param statuses the running statuses of tier 1, each as {@code code@first day}, sorted
 * @param names their names
 * @param since the first of the days without a gap on which the income was at least S
 * @param incomePerHead I on the day in yuan per person and month, rounded to the fen
 * @param standard S likewise
 * @param members how many people
 * @param ofWorkingAge how many of them have the age to work and are not at school
 */
public record TrapStay(
        List<String> statuses,
        Words names,
        LocalDate since,
        Yuan incomePerHead,
        Yuan standard,
        int members,
        int ofWorkingAge)
        implements Grounds {

    public TrapStay {
        statuses = statuses.stream().distinct().sorted().toList();
    }

    @Override
    public List<String> identifyingParts() {
        return statuses;
    }

    @Override
    public Words sentence() {
        return new Words(
                "在册"
                        + names.zh()
                        + "，自 "
                        + since
                        + " 起人均月收入一直不低于低保标准（现为 "
                        + incomePerHead
                        + " 元，标准 "
                        + standard
                        + " 元）；"
                        + members
                        + " 人中"
                        + (ofWorkingAge == 0 ? "没有" : "有 " + ofWorkingAge + " 人")
                        + "处于劳动年龄且不在学：退出后会失去什么，能否渐退？",
                "Recorded as "
                        + names.en()
                        + ", with at least the dibao standard per head on every day since "
                        + since
                        + " (now "
                        + incomePerHead
                        + ", standard "
                        + standard
                        + "); of "
                        + members
                        + " people "
                        + (ofWorkingAge == 0 ? "none is" : ofWorkingAge + " are")
                        + " of working age and not at school. What would leaving cost them, and could"
                        + " aid fade out?");
    }
}
