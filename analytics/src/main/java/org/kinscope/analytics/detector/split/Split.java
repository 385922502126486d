package org.kinscope.analytics.detector.split;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * A spouse or grown child who lives with the unit and is not in it.
 *
 * @param personId the spouse or child
 * @param relation what the person is to a member
 * @param means the income and property that are over a limit, in words
 */
public record Split(String personId, Words relation, Words means) implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(personId);
    }

    @Override
    public Words sentence() {
        return new Words(
                "成员的" + relation.zh() + "住在救助家庭的住所，却不在家庭之内；其" + means.zh() + "：是否共同生活，是否应一并核查？",
                "The "
                        + relation.en()
                        + " of a member lives at the unit's dwelling and is not in the unit; "
                        + means.en()
                        + ": do they live together, and should they be assessed together?");
    }
}
