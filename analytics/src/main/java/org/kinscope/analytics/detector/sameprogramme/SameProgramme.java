package org.kinscope.analytics.detector.sameprogramme;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The later of two grants of one programme to one person.
 *
 * @param programmeCode the programme
 * @param programme its name
 * @param grantNo the later grant, which repeats the others
 * @param earlierGrantNos the grants that were there before it
 * @param amount what the later grant gives in one period
 * @param period {@code once}, {@code month} or {@code year}
 * @param days how many days lie between two one-off grants; for others the months they share
 */
public record SameProgramme(
        String programmeCode,
        Words programme,
        String grantNo,
        List<String> earlierGrantNos,
        Yuan amount,
        String period,
        long days)
        implements Grounds {

    public SameProgramme {
        earlierGrantNos = List.copyOf(earlierGrantNos);
    }

    /** The later grant alone: every repeated grant is one question, and its money counts once. */
    @Override
    public List<String> identifyingParts() {
        return List.of(programmeCode, grantNo);
    }

    @Override
    public Words sentence() {
        String earlierZh = String.join("、", earlierGrantNos);
        String earlierEn = String.join(", ", earlierGrantNos);
        return period.equals("once")
                ? new Words(
                        "同一人在 "
                                + days
                                + " 天内两次获得“"
                                + programme.zh()
                                + "”一次性救助（"
                                + earlierZh
                                + "，其后 "
                                + grantNo
                                + "，"
                                + amount
                                + " 元）：是否为同一事由？",
                        "One person had '"
                                + programme.en()
                                + "' twice within "
                                + days
                                + " days ("
                                + earlierEn
                                + ", then "
                                + grantNo
                                + ", "
                                + amount
                                + " yuan): was it for one and the same cause?")
                : new Words(
                        "同一人同时享有两份“"
                                + programme.zh()
                                + "”（"
                                + earlierZh
                                + " 与 "
                                + grantNo
                                + "，后者每期 "
                                + amount
                                + " 元，重叠 "
                                + days
                                + " 个月）：是否重复？",
                        "One person has '"
                                + programme.en()
                                + "' twice at once ("
                                + earlierEn
                                + " and "
                                + grantNo
                                + ", the later of "
                                + amount
                                + " yuan a period, "
                                + days
                                + " months shared): is it a repetition?");
    }
}
