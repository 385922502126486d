package org.kinscope.analytics.study.premium;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.family.Holdings;
import org.kinscope.analytics.family.Told;
import org.kinscope.graph.money.Yuan;

/**
 * A typed family in two parts. In whose name something is nobody told: deposits are divided by
 * heads, the home, what is told of it and all other property stay with the applicant's part, and so
 * do emergencies and disasters.
 *
 * @param family the family
 */
record TypedParting(Family family) implements Parting {

    /** Facts of the family that both parts share. */
    private static final List<String> SHARED = List.of("rural");

    @Override
    public Ties ties() {
        return Ties.of(family);
    }

    @Override
    public Family part(List<String> members, List<String> gone, boolean home) {
        List<FamilyMember> part =
                members.stream()
                        .map(
                                id ->
                                        family.members().stream()
                                                .filter(m -> m.key().equals(id))
                                                .findFirst()
                                                .orElseThrow())
                        .toList();
        Holdings all = family.holdings();
        Yuan deposits = all.deposits();
        int heads = members.size() + gone.size();
        Yuan share = deposits == null ? null : deposits.times(members.size()).dividedBy(heads);
        return new Family(
                family.key(),
                family.divisionCode(),
                home ? family.told() : moved(family.told()),
                home ? part : led(part),
                home
                        ? new Holdings(
                                all.vehicles(), all.dwellings(), share, all.shares(), all.unknown())
                        : new Holdings(List.of(), List.of(), share, List.of(), all.unknown()),
                List.of(),
                family.recorded());
    }

    /**
     * {@return what is told of a family that moved: no home, no emergency; the rest is not known}
     */
    private static Told moved(Told told) {
        Map<String, Object> facts = new TreeMap<>();
        told.facts()
                .forEach(
                        (name, value) -> {
                            if (SHARED.contains(name)) {
                                facts.put(name, value);
                            } else if (value instanceof Boolean) {
                                facts.put(name, false);
                            } else if (value instanceof String) {
                                facts.put(name, "none");
                            }
                        });
        facts.put("rent", 0L);
        facts.put("housing_damage", 0L);
        return new Told(facts);
    }

    /** The first grown one leads; a spouse and children of the leader are told as such. */
    private List<FamilyMember> led(List<FamilyMember> part) {
        Ties ties = ties();
        FamilyMember leader =
                part.stream().filter(m -> ties.isAdult(m.key())).findFirst().orElseThrow();
        return part.stream()
                .map(
                        m ->
                                new FamilyMember(
                                        m.key(),
                                        m.name(),
                                        m.told().with("relation", relation(ties, leader, m)),
                                        m.earnings(),
                                        m.obligors()))
                .toList();
    }

    private static String relation(Ties ties, FamilyMember leader, FamilyMember member) {
        if (member.key().equals(leader.key())) {
            return "self";
        }
        if (member.key().equals(ties.spouseOf(leader.key()))) {
            return "spouse";
        }
        if (ties.parentsOf(member.key()).contains(leader.key())) {
            return "child";
        }
        return ties.parentsOf(leader.key()).contains(member.key()) ? "parent" : "other";
    }
}
