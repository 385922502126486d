package org.kinscope.analytics.nextdoor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The twin beside a finding of aid beyond need: which kin and neighbours of the unit are as poor by
 * the rules and have no aid. It says nothing of whether the unit's aid is right.
 *
 * @param aidUnitNo the unit
 * @param day the day
 * @param own what the tier rule says of the unit
 * @param families those as poor and without, by what the rule says, then by income per head
 * @param asked how many families without aid were looked at
 * @param notKnown of how many of them it cannot be said
 * @param crowded whether a place has too many households, so that its neighbours were not looked at
 */
public record NextDoor(
        String aidUnitNo,
        LocalDate day,
        TierAssessment own,
        List<Beside> families,
        int asked,
        int notKnown,
        boolean crowded) {

    /** What ties a family to the unit. */
    public enum Tie {
        /** Within two steps of kinship of a living member. */
        KIN,
        /** In the same building, group of the village, or house. */
        NEIGHBOUR
    }

    /**
     * A family as poor and without aid.
     *
     * @param subject a registered household, or an aid unit that has no aid
     * @param ties what ties it to the unit
     * @param relation what the nearest relative in it is to a member; null where none is
     * @param divisionCode where it is; null where unknown
     * @param assessed what the rule says of it: tier 1 or 2, or none
     * @param incomePerHead I, yuan per person and month
     * @param expensePerHead E, yuan per person and month
     * @param people its people's personIds, in order
     */
    public record Beside(
            Subject subject,
            Set<Tie> ties,
            @Nullable Words relation,
            @Nullable String divisionCode,
            Tier assessed,
            Yuan incomePerHead,
            Yuan expensePerHead,
            List<String> people) {

        public Beside {
            ties = java.util.Collections.unmodifiableSet(new TreeSet<>(ties));
            people = List.copyOf(people);
        }
    }

    public NextDoor {
        families = List.copyOf(families);
    }
}
