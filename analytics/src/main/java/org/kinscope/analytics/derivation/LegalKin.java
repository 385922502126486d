package org.kinscope.analytics.derivation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Parenthood;

/**
 * Who is parent and child in law. An adoption ends the tie to the parents by birth (Civil Code art.
 * 1111), except to one who is or was married to the adopter (art. 1103: a step-parent adopts).
 */
final class LegalKin {

    private static final String ADOPTION = "adoption";

    private final Map<String, SortedSet<String>> parents = new HashMap<>();
    private final Map<String, SortedSet<String>> children = new HashMap<>();

    LegalKin(Collection<Parenthood> parenthoods, Collection<Marriage> marriages) {
        Map<String, SortedSet<String>> spouses = new HashMap<>();
        for (Marriage marriage : marriages) {
            link(spouses, marriage.husbandId(), marriage.wifeId());
            link(spouses, marriage.wifeId(), marriage.husbandId());
        }
        Map<String, SortedSet<String>> adopters = new HashMap<>();
        for (Parenthood parenthood : parenthoods) {
            if (parenthood.kind().equals(ADOPTION)) {
                link(adopters, parenthood.childId(), parenthood.parentId());
            }
        }
        for (Parenthood parenthood : parenthoods) {
            String parent = parenthood.parentId();
            String child = parenthood.childId();
            SortedSet<String> adopting = listed(adopters, child);
            boolean ended =
                    !adopting.isEmpty()
                            && !adopting.contains(parent)
                            && listed(spouses, parent).stream().noneMatch(adopting::contains);
            if (!parent.equals(child) && !ended) {
                link(parents, child, parent);
                link(children, parent, child);
            }
        }
    }

    private static void link(Map<String, SortedSet<String>> links, String from, String to) {
        links.computeIfAbsent(from, id -> new TreeSet<>()).add(to);
    }

    private static SortedSet<String> listed(Map<String, SortedSet<String>> links, String id) {
        SortedSet<String> found = links.get(id);
        return found == null ? NOBODY : found;
    }

    private static final SortedSet<String> NOBODY =
            Collections.unmodifiableSortedSet(new TreeSet<>());

    /** {@return the person's parents in law, by id} */
    SortedSet<String> parentsOf(String personId) {
        return listed(parents, personId);
    }

    /** {@return the person's children in law, by id} */
    SortedSet<String> childrenOf(String personId) {
        return listed(children, personId);
    }
}
