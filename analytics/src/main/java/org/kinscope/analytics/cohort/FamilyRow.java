package org.kinscope.analytics.cohort;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/**
 * A family on a day: an aid unit, those of a registered household who are in no unit, or somebody
 * who is in neither.
 *
 * @param subject the unit, the household or the person
 * @param division where it lives; null where unknown
 * @param size over how many people means are shared: those of the unit, or of the family as the law
 *     takes it
 * @param incomePerHead I in a month, rounded to the fen; null where it is not known
 * @param standard S of the area; null where it is not known
 * @param tier as the rule assesses it; not assessed where the family's unit was
 * @param statuses the recorded statuses that run
 * @param people those who stand in it
 * @param aid what runs for it and is not one-off
 */
record FamilyRow(
        Subject subject,
        @Nullable String division,
        int size,
        @Nullable Yuan incomePerHead,
        @Nullable Yuan standard,
        Tier tier,
        Set<String> statuses,
        List<Member> people,
        List<Aid> aid) {

    /**
     * Somebody of it.
     *
     * @param personId who
     * @param division where the person lives; null where unknown
     * @param age in years; below 0 where unknown
     * @param grade of the severest certified disability, 1 to 4; 0 where none runs
     * @param selfPaid medical cost paid by the patient in the last twelve months
     * @param reported whether hardship was reported in the last twelve months
     */
    record Member(
            String personId,
            @Nullable String division,
            int age,
            int grade,
            Yuan selfPaid,
            boolean reported) {}

    /**
     * Aid that runs.
     *
     * @param programme its code
     * @param department its code
     * @param monthly a month, of a yearly amount its twelfth
     */
    record Aid(String programme, String department, Yuan monthly) {}

    FamilyRow {
        statuses = Set.copyOf(statuses);
        people = List.copyOf(people);
        aid = List.copyOf(aid);
    }
}
