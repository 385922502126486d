package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.Kinship;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Membership;

/** The living members of a unit on one day, and their kin within two steps outside it. */
public final class KinOutside {
    private final List<Membership> members;
    private final Map<String, Kin> kin;

    private KinOutside(List<Membership> members, Map<String, Kin> kin) {
        this.members = members;
        this.kin = kin;
    }

    /**
     * {@return the members and the kin of the unit on {@code day}} Whoever belongs to the unit on
     * that day, alive or dead, is not outside it.
     */
    public static KinOutside of(Neighbourhood n, String aidUnitNo, LocalDate day) {
        List<Membership> members = Units.membersOn(n, aidUnitNo, day);
        Set<String> inside =
                n.membersOf(aidUnitNo).stream()
                        .filter(m -> m.spell().runsOn(day))
                        .map(Membership::personId)
                        .collect(Collectors.toSet());
        Map<String, Kin> kin = new TreeMap<>();
        List<String> ids = members.stream().map(Membership::personId).toList();
        for (Kin relative : Kinship.withinTwoSteps(n, ids, day)) {
            if (!inside.contains(relative.personId())) {
                kin.put(relative.personId(), relative);
            }
        }
        return new KinOutside(members, kin);
    }

    /** {@return the living members, by personId} */
    public List<Membership> members() {
        return members;
    }

    /** {@return all relatives outside the unit, by personId} */
    public List<Kin> list() {
        return List.copyOf(kin.values());
    }

    /** {@return the relative outside the unit, or empty where the person is none} */
    public Optional<Kin> find(String personId) {
        return Optional.ofNullable(kin.get(personId));
    }

    /**
     * {@return the relative outside the unit}
     *
     * @throws IllegalArgumentException if the person is none
     */
    public Kin get(String personId) {
        return find(personId)
                .orElseThrow(
                        () -> new IllegalArgumentException(personId + " is no relative outside"));
    }
}
