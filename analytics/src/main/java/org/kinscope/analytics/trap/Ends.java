package org.kinscope.analytics.trap;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.tier.RecordedIncome;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** Tells how stays end, by the facts of a month around. */
final class Ends {

    private static final int DAYS = 31;
    private static final int MONTHS_OF_YEAR = 12;

    private final PolicyCatalogue catalogue;
    private final FactSource facts;

    Ends(PolicyCatalogue catalogue, FactSource facts) {
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /** {@return who belongs to the unit on the day, dead or alive} */
    static List<String> members(Neighbourhood n, String unit, LocalDate day) {
        return n.membersOf(unit).stream()
                .filter(m -> m.spell().runsOn(day))
                .map(Membership::personId)
                .distinct()
                .toList();
    }

    /**
     * {@return how it ends}
     *
     * @param people the person, or everybody of the unit on the last day
     * @param unit the unit whose status it was
     * @param stillRuns whether the status of the unit goes on without the person
     * @param day the first day after the stay
     */
    End of(Neighbourhood n, List<String> people, String unit, boolean stillRuns, LocalDate day) {
        LocalDate later = day.plusDays(DAYS);
        if (!people.isEmpty() && people.stream().allMatch(id -> died(n, id, later))) {
            return End.DIED;
        }
        if (people.stream().anyMatch(id -> moved(n, id, day))) {
            return End.MOVED;
        }
        return !stillRuns && isOverMeans(n, unit, day) ? End.OVER_MEANS : End.OTHER;
    }

    private static boolean died(Neighbourhood n, String personId, LocalDate day) {
        LocalDate died = n.findPerson(personId).map(p -> p.deathDate()).orElse(null);
        return died != null && !died.isAfter(day);
    }

    private boolean moved(Neighbourhood n, String personId, LocalDate day) {
        // A unit sees no registrations of its own members: only of who owes them support.
        List<Registration> all = facts.list(Groupings.PLACES.registrations(), personId);
        LocalDate first = day.minusDays(DAYS);
        LocalDate last = day.plusDays(DAYS);
        return all.stream()
                        .map(r -> r.spell().to())
                        .anyMatch(to -> to != null && !to.isBefore(first) && !to.isAfter(last))
                && all.stream().noneMatch(r -> r.spell().runsOn(last))
                && n.findPerson(personId).map(p -> p.aliveOn(last)).orElse(false);
    }

    private boolean isOverMeans(Neighbourhood n, String unit, LocalDate day) {
        PolicyAt policy =
                catalogue.at(
                        day.isBefore(PolicyCatalogue.FIRST_DAY) ? PolicyCatalogue.FIRST_DAY : day);
        Spell around = new Spell(day, day.plusDays(DAYS));
        boolean lower =
                n.statusesOf(unit).stream()
                        .anyMatch(
                                s -> policy.tierOf(s.status()) == 2 && s.spell().overlaps(around));
        Yuan standard = policy.dibaoStandard(Units.divisionOf(n, unit)).orElse(null);
        if (lower || standard == null) {
            return lower;
        }
        return atLeast(n, unit, standard, day.minusDays(1), day.minusDays(1))
                || atLeast(n, unit, standard, day.minusDays(1), day);
    }

    private static boolean atLeast(
            Neighbourhood n, String unit, Yuan standard, LocalDate members, LocalDate day) {
        List<String> people =
                members(n, unit, members).stream()
                        .filter(id -> n.findPerson(id).map(p -> p.aliveOn(day)).orElse(false))
                        .toList();
        Yuan yearly = RecordedIncome.of(n, people, day).yearly();
        return yearly != null
                && yearly.compareTo(standard.times((long) MONTHS_OF_YEAR * people.size())) >= 0;
    }
}
