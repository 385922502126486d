package org.kinscope.analytics.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;

/** The decisions of one official. */
public final class OfficialDecisions {

    private OfficialDecisions() {}

    /**
     * A decision.
     *
     * @param grant what was decided
     * @param decidedOn the day of decision, else the first day of the grant
     * @param recipientDivision where the recipient lives; null where unknown
     * @param tie what ties the official to it; null where nothing known does
     * @param paid what was paid on it up to the day and did not come back
     */
    public record Decision(
            Grant grant,
            LocalDate decidedOn,
            @Nullable String recipientDivision,
            @Nullable KinTie tie,
            Yuan paid) {}

    /**
     * {@return what the official approved up to the day, the latest first, then by number}
     *
     * @param city the city in memory; the graph is not asked
     * @param official the official's personId
     */
    public static List<Decision> of(CityProjection city, String official, LocalDate day) {
        Subjects subjects = city.in(Scope.CITY).subjects();
        FactSource facts = subjects.facts();
        KinTies ties = new KinTies(subjects, List.of(official), day);
        return Rosters.decisionsOf(facts, official, day).stream()
                .map(grant -> decision(facts, ties, official, grant, day))
                .sorted(
                        Comparator.comparing(Decision::decidedOn)
                                .reversed()
                                .thenComparing(d -> d.grant().grantNo()))
                .toList();
    }

    private static Decision decision(
            FactSource facts, KinTies ties, String official, Grant grant, LocalDate day) {
        Map<String, KinTie> found = ties.of(grant, Set.of(official));
        LocalDate decided = KinTies.dayOf(grant);
        List<Person> recipient = facts.list(Groupings.PERSON, grant.personId());
        return new Decision(
                grant,
                decided == null ? day : decided,
                recipient.isEmpty() ? null : recipient.getLast().divisionCode(),
                found.get(official),
                paid(facts, grant, day));
    }

    private static Yuan paid(FactSource facts, Grant grant, LocalDate day) {
        return facts.list(Groupings.MONEY.payments(), grant.personId()).stream()
                .filter(p -> grant.grantNo().equals(p.grantNo()))
                .filter(p -> p.isKept() && !p.paidOn().isAfter(day))
                .map(Payment::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }
}
