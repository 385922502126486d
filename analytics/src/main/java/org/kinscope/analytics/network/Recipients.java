package org.kinscope.analytics.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;

/**
 * Who is aided on a day: lives, and has a running grant that is not one-off, or belongs to a unit
 * that has one or a recorded status.
 */
final class Recipients {

    private Recipients() {}

    /** {@return their personIds, in order} */
    static Collection<String> on(FactSource facts, LocalDate day) {
        Set<String> ids = new TreeSet<>();
        for (String id : facts.keys(Groupings.GRANTS_TO)) {
            if (isRunning(facts.list(Groupings.GRANTS_TO, id), day)) {
                ids.add(id);
            }
        }
        for (String unit : facts.keys(Groupings.MEMBERS)) {
            if (isAided(facts, unit, day)) {
                facts.list(Groupings.MEMBERS, unit).stream()
                        .filter(m -> m.spell().runsOn(day))
                        .forEach(m -> ids.add(m.personId()));
            }
        }
        ids.removeIf(id -> !isAlive(facts, id, day));
        return ids;
    }

    private static boolean isAided(FactSource facts, String unit, LocalDate day) {
        return facts.list(Groupings.STATUSES, unit).stream().anyMatch(s -> s.spell().runsOn(day))
                || isRunning(facts.list(Groupings.GRANTS_FOR, unit), day);
    }

    private static boolean isRunning(List<Grant> grants, LocalDate day) {
        return grants.stream().anyMatch(g -> !g.isOneOff() && g.spell().runsOn(day));
    }

    /** {@return whether the person is known and lives on the day} */
    static boolean isAlive(FactSource facts, String personId, LocalDate day) {
        Person person = find(facts, personId);
        return person != null && person.aliveOn(day);
    }

    /** {@return the person, or null where nobody has that personId} */
    static @Nullable Person find(FactSource facts, String personId) {
        List<Person> found = facts.list(Groupings.PERSON, personId);
        return found.isEmpty() ? null : found.getLast();
    }

    /** {@return the units to which the person belongs on the day, by number} */
    static List<String> unitsOf(FactSource facts, String personId, LocalDate day) {
        return facts.list(Groupings.MEMBERSHIPS, personId).stream()
                .filter(m -> m.spell().runsOn(day))
                .map(Membership::aidUnitNo)
                .distinct()
                .sorted()
                .toList();
    }
}
