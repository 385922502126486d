package org.kinscope.analytics.review;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.fact.Support;

/** Which derived relations the rows about marriages and parents still carry. */
final class DerivedTies {

    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Set<String> spouses = new HashSet<>();

    DerivedTies(Facts facts) {
        for (Parenthood one : facts.parenthoods()) {
            parents.computeIfAbsent(one.childId(), _ -> new HashSet<>()).add(one.parentId());
        }
        for (Marriage one : facts.marriages()) {
            spouses.add(pair(one.husbandId(), one.wifeId()));
        }
    }

    /** {@return whether the rows carry the relation; one of an unknown kind they do not} */
    boolean carry(Object derived) {
        return switch (derived) {
            case Siblings pair -> shareParent(pair.firstId(), pair.secondId());
            case Support duty -> carry(duty);
            default -> false;
        };
    }

    private boolean carry(Support duty) {
        String from = duty.supporterId();
        String to = duty.supportedId();
        return switch (duty.basis()) {
            case "spouse" -> spouses.contains(pair(from, to));
            case "parent-to-minor-child", "parent-to-disabled-child" -> of(to).contains(from);
            case "child-to-parent" -> of(from).contains(to);
            case "grandparent-to-grandchild" -> isGrandparent(from, to);
            case "grandchild-to-grandparent" -> isGrandparent(to, from);
            case "elder-to-younger-sibling" -> shareParent(from, to);
            default -> false;
        };
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + '\n' + other : other + '\n' + one;
    }

    private boolean isGrandparent(String elder, String child) {
        return of(child).stream().anyMatch(parent -> of(parent).contains(elder));
    }

    private boolean shareParent(String one, String other) {
        return !Collections.disjoint(of(one), of(other));
    }

    private Collection<String> of(String child) {
        return parents.getOrDefault(child, Set.of());
    }
}
