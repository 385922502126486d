package org.kinscope.analytics.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Siblings;

/**
 * How many groups of related people there are among some, by the words of {@link
 * org.kinscope.analytics.detector.Groups}: two are of one group where at most two steps of kinship
 * lead from one to the other, or both belong to one unit, or a third of them is related to both.
 * Whoever shares a relative in one step with another is related to them in two, so joining each
 * with the relatives of one step, who may be outside, joins exactly these.
 */
final class RelatedGroups {

    private final FactSource facts;
    private final LocalDate day;
    private final Map<String, String> above = new HashMap<>();

    private RelatedGroups(FactSource facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /** {@return how many groups these people are} */
    static int count(FactSource facts, Collection<String> people, LocalDate day) {
        RelatedGroups groups = new RelatedGroups(facts, day);
        people.forEach(groups::joinRelatives);
        return (int) people.stream().map(id -> groups.top(person(id))).distinct().count();
    }

    private void joinRelatives(String id) {
        String self = person(id);
        Recipients.unitsOf(facts, id, day).forEach(unit -> join(self, "unit " + unit));
        for (Marriage marriage : facts.list(Groupings.MARRIAGES, id)) {
            String spouse = marriage.otherThan(id);
            if (marriage.spell().runsOn(day)
                    && Recipients.isAlive(facts, id, day)
                    && Recipients.isAlive(facts, spouse, day)) {
                join(self, person(spouse));
            }
        }
        for (Parenthood parent : facts.list(Groupings.PARENTS, id)) {
            join(self, person(parent.parentId()));
        }
        for (Parenthood child : facts.list(Groupings.CHILDREN, id)) {
            join(self, person(child.childId()));
        }
        for (Siblings siblings : facts.list(Groupings.SIBLINGS, id)) {
            join(self, person(siblings.otherThan(id)));
        }
    }

    private static String person(String id) {
        return "person " + id;
    }

    private void join(String one, String other) {
        String a = top(one);
        String b = top(other);
        if (!a.equals(b)) {
            above.put(a, b);
        }
    }

    private String top(String key) {
        String at = key;
        for (String next = above.get(at); next != null; next = above.get(at)) {
            String further = above.get(next);
            if (further != null) {
                above.put(at, further);
            }
            at = next;
        }
        return at;
    }
}
