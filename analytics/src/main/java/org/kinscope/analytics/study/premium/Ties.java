package org.kinscope.analytics.study.premium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Parenthood;

/**
 * Who is who's spouse and parent within a family.
 *
 * @param members all members, the applicant first
 * @param ages in full years; who is not in it has no known age
 * @param students who is in full-time schooling
 * @param spouse the spouse of who has one in the family
 * @param parents the parents that who has any has in the family
 */
record Ties(
        List<String> members,
        Map<String, Long> ages,
        Set<String> students,
        Map<String, String> spouse,
        Map<String, Set<String>> parents) {

    private static final int ADULT = 18;

    /** {@return those of a registered family: marriages that run, parents on record} */
    static Ties of(CityFamily found, LocalDate day) {
        Ties ties = empty(found.family());
        for (String id : ties.members()) {
            for (Marriage marriage : found.around().marriagesOf(id)) {
                if (marriage.spell().runsOn(day)) {
                    ties.marry(id, marriage.otherThan(id));
                }
            }
            for (Parenthood parent : found.around().parentsOf(id)) {
                ties.bear(parent.parentId(), id);
            }
        }
        return ties;
    }

    /** {@return those of a typed family, by what each is to the applicant} */
    static Ties of(Family family) {
        Ties ties = empty(family);
        String self = ties.members().isEmpty() ? "" : ties.members().getFirst();
        List<String> couple = new ArrayList<>(List.of(self));
        for (FamilyMember member : family.members()) {
            if ("spouse".equals(member.told().text("relation"))) {
                ties.marry(self, member.key());
                couple.add(member.key());
            }
        }
        List<String> elders = new ArrayList<>();
        for (FamilyMember member : family.members()) {
            if ("child".equals(member.told().text("relation"))) {
                couple.forEach(parent -> ties.bear(parent, member.key()));
            } else if ("parent".equals(member.told().text("relation"))) {
                ties.bear(member.key(), self);
                elders.add(member.key());
            }
        }
        if (elders.size() == 2) {
            ties.marry(elders.getFirst(), elders.getLast());
        }
        return ties;
    }

    private static Ties empty(Family family) {
        List<String> order = new ArrayList<>();
        Map<String, Long> ages = new LinkedHashMap<>();
        Set<String> students = new HashSet<>();
        for (FamilyMember member : family.members()) {
            order.add(
                    "self".equals(member.told().text("relation")) ? 0 : order.size(), member.key());
            Long age = member.told().number("age");
            if (age != null) {
                ages.put(member.key(), age);
            }
            String stage = member.told().text("stage");
            if (stage != null && !stage.equals("none")) {
                students.add(member.key());
            }
        }
        return new Ties(order, ages, students, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private void marry(String a, String b) {
        if (!a.equals(b) && members.contains(a) && members.contains(b)) {
            spouse.putIfAbsent(a, b);
            spouse.putIfAbsent(b, a);
        }
    }

    private void bear(String parent, String child) {
        if (!parent.equals(child) && members.contains(parent) && members.contains(child)) {
            parents.computeIfAbsent(child, _ -> new TreeSet<>()).add(parent);
        }
    }

    /** {@return the spouse in the family; null without one} */
    @Nullable String spouseOf(String id) {
        String other = spouse.get(id);
        // A spouse who was married to somebody else first is nobody's second half.
        return other != null && id.equals(spouse.get(other)) ? other : null;
    }

    /** {@return the parents in the family} */
    Set<String> parentsOf(String id) {
        return parents.getOrDefault(id, Set.of());
    }

    /** {@return the children in the family, in order} */
    List<String> childrenOf(String id) {
        return members.stream().filter(m -> parentsOf(m).contains(id)).toList();
    }

    /** {@return whether the member is known to be 18 or older} */
    boolean isAdult(String id) {
        Long age = ages.get(id);
        return age != null && age >= ADULT;
    }

    /** {@return whether the member is grown and could live on the own: no minor, no student} */
    boolean isIndependent(String id) {
        return isAdult(id) && !students.contains(id);
    }

    /** {@return those with spouses and minor children, as far as they are in the family} */
    Set<String> withDependants(String id) {
        Set<String> block = new LinkedHashSet<>(List.of(id));
        String other = spouseOf(id);
        if (other != null) {
            block.add(other);
        }
        for (String parent : List.copyOf(block)) {
            childrenOf(parent).stream().filter(c -> !isIndependent(c)).forEach(block::add);
        }
        return block;
    }
}
