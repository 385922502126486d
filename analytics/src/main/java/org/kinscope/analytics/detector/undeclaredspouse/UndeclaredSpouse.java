package org.kinscope.analytics.detector.undeclaredspouse;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * A spouse of a member who is not in the unit.
 *
 * @param spouseId personId of the spouse
 * @param marriedOn the day of the marriage
 * @param spellStart the first day of the unit's current status of tier 1 or 2
 */
public record UndeclaredSpouse(String spouseId, LocalDate marriedOn, LocalDate spellStart)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(spouseId);
    }

    @Override
    public Words sentence() {
        return new Words(
                "成员自 "
                        + marriedOn
                        + " 起登记结婚，认定自 "
                        + spellStart
                        + " 起，配偶不在救助家庭之内，也不在其他受助家庭：申请时是否申报了配偶及其收入和财产？",
                "A member has been married since "
                        + marriedOn
                        + "; the status began on "
                        + spellStart
                        + ", and the spouse is neither in the unit nor in another aided one: were the"
                        + " spouse, their income and property declared?");
    }
}
