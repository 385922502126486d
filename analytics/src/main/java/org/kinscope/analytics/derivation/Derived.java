package org.kinscope.analytics.derivation;

import java.util.List;
import java.util.Set;

/**
 * What one derivation says should be in the graph.
 *
 * @param type the relationship type
 * @param relations the relations
 * @param hubs what linked too many people and was left out
 */
record Derived(String type, Set<Relation> relations, List<Hub> hubs) {

    /** People that one thing may link; beyond that it says nothing about them. */
    static final int LINKS = 64;

    Derived {
        relations = Set.copyOf(relations);
        hubs = List.copyOf(hubs);
    }
}
