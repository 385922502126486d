package org.kinscope.analytics.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Subject;

/**
 * With what somebody is in aid on a day.
 *
 * @param units the aid units of which the person is a member, by number
 * @param statuses the recorded statuses of these that run
 * @param programmes of grants that run and are not one-off, to the person or for these units
 */
public record InAid(List<String> units, List<String> statuses, List<String> programmes) {

    public InAid {
        units = List.copyOf(units);
        statuses = List.copyOf(statuses);
        programmes = List.copyOf(programmes);
    }

    /** {@return what somebody has; empty where the scope covers no such person} */
    public static Optional<InAid> of(Subjects subjects, String personId, LocalDate day) {
        return subjects.find(Subject.person(personId)).map(n -> of(n, personId, day));
    }

    private static InAid of(Neighbourhood n, String personId, LocalDate day) {
        boolean lives = n.findPerson(personId).map(p -> p.aliveOn(day)).orElse(false);
        List<String> units =
                lives
                        ? n.membershipsOf(personId).stream()
                                .filter(m -> m.spell().runsOn(day))
                                .map(Membership::aidUnitNo)
                                .distinct()
                                .sorted()
                                .toList()
                        : List.of();
        Stream<Grant> own =
                n.grantsTo(personId).stream().filter(g -> !g.isOneOff() && g.spell().runsOn(day));
        Stream<Grant> common = units.stream().flatMap(u -> Units.runningGrants(n, u, day).stream());
        return new InAid(
                units,
                units.stream()
                        .flatMap(u -> Units.runningStatuses(n, u, day).stream())
                        .map(StatusSpell::status)
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(own, common).map(Grant::programmeCode).distinct().sorted().toList());
    }

    /** {@return whether anything runs} */
    public boolean isAided() {
        return !statuses.isEmpty() || !programmes.isEmpty();
    }
}
