package org.kinscope.api.portrait;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.Kinship;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.api.finding.Finding;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.time.Spell;

/**
 * A subject with the family around it, loaded once for all sections of one portrait.
 *
 * @param subject whose portrait it is
 * @param at the point of view
 * @param neighbourhood the facts around the subject, of all times
 * @param unitNo the subject's unit: itself, or where the person belongs on the day; null for none
 * @param memberships who belongs or belonged to that unit up to the day
 * @param people those whose facts are the family's: the members of the day, else those of earlier
 *     days; for a person the person first
 * @param kin relatives within two steps of them, nearest first
 * @param findings findings about them or resting on them
 */
record Family(
        Subject subject,
        AsOf at,
        Neighbourhood neighbourhood,
        @Nullable String unitNo,
        List<Membership> memberships,
        List<String> people,
        List<Kin> kin,
        List<Finding> findings) {

    static Family of(Subject subject, AsOf at, Neighbourhood n) {
        LocalDate day = at.day();
        String unitNo =
                subject.kind() == Subject.Kind.AID_UNIT
                        ? subject.key()
                        : n.membershipsOf(subject.key()).stream()
                                .filter(m -> m.spell().runsOn(day))
                                .map(Membership::aidUnitNo)
                                .findFirst()
                                .orElse(null);
        List<Membership> memberships =
                unitNo == null
                        ? List.of()
                        : n.membersOf(unitNo).stream()
                                .filter(m -> hasBegun(m.spell(), day))
                                .sorted(
                                        Comparator.comparing(
                                                        (Membership m) -> !m.spell().runsOn(day))
                                                .thenComparing(m -> !m.applicant())
                                                .thenComparing(Membership::personId))
                                .toList();
        List<String> people = people(subject, n, unitNo, memberships, day);
        List<Kin> kin =
                Kinship.withinTwoSteps(n, people, day).stream()
                        .sorted(
                                Comparator.comparing((Kin k) -> k.path().size())
                                        .thenComparing(k -> k.path().getFirst().link())
                                        .thenComparing(Kin::personId))
                        .toList();
        return new Family(subject, at, n, unitNo, memberships, people, kin, List.of());
    }

    private static List<String> people(
            Subject subject,
            Neighbourhood n,
            @Nullable String unitNo,
            List<Membership> memberships,
            LocalDate day) {
        List<String> people = new ArrayList<>();
        if (subject.kind() == Subject.Kind.PERSON) {
            people.add(subject.key());
        }
        if (unitNo != null) {
            Units.membersOn(n, unitNo, day).forEach(m -> people.add(m.personId()));
        }
        if (people.isEmpty()) {
            memberships.forEach(m -> people.add(m.personId()));
        }
        return people.stream().distinct().toList();
    }

    Family with(List<Finding> found) {
        return new Family(
                subject, at, neighbourhood, unitNo, memberships, people, kin, List.copyOf(found));
    }

    /** {@return the day} */
    LocalDate day() {
        return at.day();
    }

    /** {@return the findings that stand} */
    List<Finding> openFindings() {
        return findings.stream().filter(Finding::isOpen).toList();
    }

    /** {@return whether it began on the day or before} What begins later is not known yet. */
    static boolean hasBegun(Spell spell, LocalDate day) {
        return spell.from() == null || !spell.from().isAfter(day);
    }
}
