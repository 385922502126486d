package org.kinscope.analytics.tier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;

/** What is said of aid units in every analysis: who belongs, what runs, whether it is aided. */
public final class Units {

    /** The mode of a status that is one person's alone. */
    private static final String SINGLE = "single";

    private Units() {}

    /** {@return the memberships that run on {@code day} of people alive on it, by personId} */
    public static List<Membership> membersOn(Neighbourhood n, String aidUnitNo, LocalDate day) {
        return n.membersOf(aidUnitNo).stream()
                .filter(m -> m.spell().runsOn(day))
                .filter(m -> n.findPerson(m.personId()).map(p -> p.aliveOn(day)).orElse(false))
                .sorted(Comparator.comparing(Membership::personId))
                .toList();
    }

    /** {@return the statuses of tier 1 or 2 that run on the policy's day, by first day} */
    public static List<StatusSpell> aidedStatuses(
            Neighbourhood n, String aidUnitNo, PolicyAt policy) {
        return runningStatuses(n, aidUnitNo, policy.date()).stream()
                .filter(s -> policy.tierOf(s.status()) <= 2)
                .toList();
    }

    /** {@return all recorded statuses that run on {@code day}, by first day} */
    public static List<StatusSpell> runningStatuses(
            Neighbourhood n, String aidUnitNo, LocalDate day) {
        return n.statusesOf(aidUnitNo).stream()
                .filter(s -> s.spell().runsOn(day))
                .sorted(
                        Comparator.comparing(
                                        (StatusSpell s) -> s.spell().from(),
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(StatusSpell::status))
                .toList();
    }

    /** {@return the grants for the unit that run on {@code day} and are paid more than once} */
    public static List<Grant> runningGrants(Neighbourhood n, String aidUnitNo, LocalDate day) {
        return n.grantsFor(aidUnitNo).stream()
                .filter(g -> !g.isOneOff() && g.spell().runsOn(day))
                .toList();
    }

    /**
     * {@return whether the unit is aided on the policy's day: a status of tier 1 or 2 runs, or a
     * grant that is not one-off}
     */
    public static boolean isAided(Neighbourhood n, String aidUnitNo, PolicyAt policy) {
        return !aidedStatuses(n, aidUnitNo, policy).isEmpty()
                || !runningGrants(n, aidUnitNo, policy.date()).isEmpty();
    }

    /** {@return whether the person belongs to a unit that is aided on the policy's day} */
    public static boolean isMemberOfAided(Neighbourhood n, String personId, PolicyAt policy) {
        return n.membershipsOf(personId).stream()
                .filter(m -> m.spell().runsOn(policy.date()))
                .anyMatch(m -> isAided(n, m.aidUnitNo(), policy));
    }

    /**
     * {@return the first day of the unit's current spell: the earliest of the tier-1/2 statuses
     * that run on the policy's day; empty where none runs or its first day is unknown}
     */
    public static Optional<LocalDate> currentSpellStart(
            Neighbourhood n, String aidUnitNo, PolicyAt policy) {
        return aidedStatuses(n, aidUnitNo, policy).stream()
                .map(s -> s.spell().from())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /**
     * {@return whether a tier-1/2 status that runs on the policy's day is that of one person alone
     * (单人保): the rest of the family is then rightly outside the unit}
     */
    public static boolean isSinglePerson(Neighbourhood n, String aidUnitNo, PolicyAt policy) {
        return aidedStatuses(n, aidUnitNo, policy).stream().anyMatch(s -> SINGLE.equals(s.mode()));
    }

    /** {@return whether the person belongs to the unit on {@code day}, alive or dead} */
    public static boolean isInside(
            Neighbourhood n, String aidUnitNo, String personId, LocalDate day) {
        return n.membersOf(aidUnitNo).stream()
                .anyMatch(m -> m.personId().equals(personId) && m.spell().runsOn(day));
    }

    /** {@return the unit's division, else that of its first applicant by personId that has one} */
    public static @Nullable String divisionOf(Neighbourhood n, String aidUnitNo) {
        String own = n.findAidUnit(aidUnitNo).map(AidUnit::divisionCode).orElse(null);
        if (own != null) {
            return own;
        }
        return n.membersOf(aidUnitNo).stream()
                .filter(Membership::applicant)
                .map(Membership::personId)
                .sorted()
                .flatMap(id -> n.findPerson(id).map(Person::divisionCode).stream())
                .findFirst()
                .orElse(null);
    }
}
