package org.kinscope.analytics.detector.divorceathome;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * A former spouse who still lives with the unit.
 *
 * @param formerSpouseId personId of the former spouse
 * @param divorcedOn the day of the divorce
 * @param spellStart the first day of the unit's current status of tier 1 or 2
 * @param sources how many sources say that the former spouse lives there
 * @param means the income and property that are over a limit, in words
 */
public record DivorceAtHome(
        String formerSpouseId, LocalDate divorcedOn, LocalDate spellStart, int sources, Words means)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(formerSpouseId);
    }

    @Override
    public Words sentence() {
        return new Words(
                "成员于 "
                        + divorcedOn
                        + " 离婚，认定自 "
                        + spellStart
                        + " 起，"
                        + sources
                        + " 个来源显示原配偶仍住在救助家庭的住所；其"
                        + means.zh()
                        + "：是否仍共同生活？",
                "A member was divorced on "
                        + divorcedOn
                        + ", the status began on "
                        + spellStart
                        + ", and by "
                        + sources
                        + " sources the former spouse still lives at the unit's dwelling; "
                        + means.en()
                        + ": do they still live together?");
    }
}
