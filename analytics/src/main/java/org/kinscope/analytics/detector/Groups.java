package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.Kinship;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Membership;

/**
 * Groups of related people among some whom one thing ties: two are of one group where a chain of at
 * most two steps of kinship leads from one to the other, or both belong to one unit, or a third of
 * them is related to both. A family is one group, however many it is.
 */
public final class Groups {

    private Groups() {}

    /** {@return the groups, each and all in order of personId} */
    public static List<Set<String>> of(Neighbourhood n, Collection<String> people, LocalDate day) {
        Set<String> left = new TreeSet<>(people);
        List<Set<String>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> group = new TreeSet<>();
            List<String> next = List.of(left.iterator().next());
            while (!next.isEmpty()) {
                left.removeAll(next);
                group.addAll(next);
                next =
                        next.stream()
                                .flatMap(id -> related(n, id, left, day).stream())
                                .distinct()
                                .toList();
            }
            groups.add(group);
        }
        return groups;
    }

    private static Set<String> related(
            Neighbourhood n, String id, Set<String> among, LocalDate day) {
        Set<String> related = new HashSet<>();
        for (Kin kin : Kinship.withinTwoSteps(n, List.of(id), day)) {
            if (among.contains(kin.personId())) {
                related.add(kin.personId());
            }
        }
        Set<String> units = unitsOf(n, id, day);
        for (String other : among) {
            if (unitsOf(n, other, day).stream().anyMatch(units::contains)) {
                related.add(other);
            }
        }
        return related;
    }

    /** {@return the units to which the person belongs on the day} */
    public static Set<String> unitsOf(Neighbourhood n, String personId, LocalDate day) {
        return n.membershipsOf(personId).stream()
                .filter(m -> m.spell().runsOn(day))
                .map(Membership::aidUnitNo)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * {@return for whom the subject stands: those who belong to the unit on the day; a person alone
     * only where they belong to none}
     */
    public static List<String> standingFor(Neighbourhood n, LocalDate day) {
        String key = n.subject().key();
        return switch (n.subject().kind()) {
            case AID_UNIT ->
                    n.membersOf(key).stream()
                            .filter(m -> m.spell().runsOn(day))
                            .map(Membership::personId)
                            .distinct()
                            .sorted()
                            .toList();
            case PERSON -> unitsOf(n, key, day).isEmpty() ? List.of(key) : List.of();
            case HOUSEHOLD -> List.of();
        };
    }
}
