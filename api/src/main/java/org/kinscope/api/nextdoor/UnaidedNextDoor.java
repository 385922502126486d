package org.kinscope.api.nextdoor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.nextdoor.NextDoor;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;

/**
 * Who is beside a unit, as a reader sees it.
 *
 * @param found what was found
 * @param wanted which of them
 * @param at the point of view
 */
record UnaidedNextDoor(NextDoor found, NextDoorFilter wanted, AsOf at) {

    /**
     * A family as a reader sees it.
     *
     * @param of the family
     * @param at the point of view
     */
    record Family(NextDoor.Beside of, AsOf at) {

        /** {@return whether it is a household or a unit} */
        public Subject.Kind subjectKind() {
            return of.subject().kind();
        }

        /** {@return its number} */
        public String subjectKey() {
            return of.subject().key();
        }

        /** {@return what ties it to the unit} */
        public Set<NextDoor.Tie> ties() {
            return of.ties();
        }

        /** {@return what its nearest relative is to a member; null where none is} */
        public @Nullable Words relation() {
            return of.relation();
        }

        /** {@return what the rule says of it} */
        public Tier assessed() {
            return of.assessed();
        }

        /** {@return I} */
        public Yuan incomePerHead() {
            return of.incomePerHead();
        }

        /** {@return E} */
        public Yuan expensePerHead() {
            return of.expensePerHead();
        }

        List<PersonAt> who() {
            return of.people().stream().map(id -> new PersonAt(id, at)).toList();
        }
    }

    /** {@return the unit's number} */
    public String aidUnit() {
        return found.aidUnitNo();
    }

    /** {@return what the rule says of the unit} */
    public Tier assessed() {
        return found.own().assessed();
    }

    /** {@return I of the unit; null where it is not known} */
    public @Nullable Yuan incomePerHead() {
        return found.own().facts().incomePerHead().orElse(null);
    }

    /** {@return E of the unit} */
    public Yuan expensePerHead() {
        return found.own().facts().expensePerHead();
    }

    /** {@return how many families without aid were looked at} */
    public int asked() {
        return found.asked();
    }

    /** {@return of how many of them it cannot be said} */
    public int notKnown() {
        return found.notKnown();
    }

    /** {@return whether a place was too large to go through} */
    public boolean crowded() {
        return found.crowded();
    }

    /** {@return how many families are as poor and without aid} */
    public int totalCount() {
        return (int) found.families().stream().filter(wanted::fits).count();
    }

    List<Family> families(int first) {
        return found.families().stream()
                .filter(wanted::fits)
                .limit(first)
                .map(family -> new Family(family, at))
                .toList();
    }
}
