package org.kinscope.analytics.derivation;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What one derivation says should be in the graph. Of a city there are millions of relations: they
 * are kept as they are given, not copied, and who makes them gives them away.
 *
 * @param type the relationship type
 * @param relations the relations
 * @param hubs what linked too many people and was left out
 */
record Derived(String type, Set<Relation> relations, List<Hub> hubs) {

    /** People that one thing may link; beyond that it says nothing about them. */
    static final int LINKS = 64;

    Derived {
        relations = Collections.unmodifiableSet(relations);
        hubs = List.copyOf(hubs);
    }
}
