package org.kinscope.analytics.tier;

import java.util.List;
import java.util.Optional;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;

/**
 * A registered household none of whose people is in an aid unit, and the tier into which the rule
 * puts it.
 *
 * @param family who would be assessed together
 * @param tier what the rule says of them
 */
public record OutsideUnits(LegalFamily family, TierAssessment tier) {

    /**
     * {@return the household on the policy's day} Empty where one of the people is in a unit, which
     * was assessed then, or where no income was ever recorded of anybody registered in it.
     *
     * @param n the household's neighbourhood
     */
    public static Optional<OutsideUnits> of(Neighbourhood n, String householdNo, PolicyAt policy) {
        // A household of which no income was ever recorded is no candidate.
        if (n.registeredIn(householdNo).stream()
                .allMatch(r -> n.incomesOf(r.personId()).isEmpty())) {
            return Optional.empty();
        }
        LegalFamily family = LegalFamily.of(n, householdNo, policy.date());
        List<String> people = family.people();
        boolean inUnit =
                people.stream()
                        .flatMap(id -> n.membershipsOf(id).stream())
                        .anyMatch(m -> m.spell().runsOn(policy.date()));
        if (inUnit) {
            return Optional.empty();
        }
        return Optional.of(
                new OutsideUnits(
                        family,
                        TierRule.assess(
                                UnitFacts.ofPeople(
                                        n,
                                        householdNo,
                                        people,
                                        LegalFamily.divisionOf(n, householdNo),
                                        policy),
                                policy)));
    }
}
