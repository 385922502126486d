package org.kinscope.analytics.projection;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kinscope.analytics.neighbourhood.Space;

/** Keys by what they name. */
public final class Keyed {

    private final Map<Space, SortedSet<String>> keys = new EnumMap<>(Space.class);

    /** {@return the keys of that space, in order} */
    public SortedSet<String> keys(Space space) {
        return Collections.unmodifiableSortedSet(keys.getOrDefault(space, new TreeSet<>()));
    }

    boolean has(Space space, String key) {
        SortedSet<String> ofSpace = keys.get(space);
        return ofSpace != null && ofSpace.contains(key);
    }

    void add(Space space, String key) {
        keys.computeIfAbsent(space, s -> new TreeSet<>()).add(key);
    }

    void addAll(Space space, Collection<String> more) {
        more.forEach(key -> add(space, key));
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return keys.values().stream().allMatch(SortedSet::isEmpty);
    }

    /** {@return how many there are} */
    public int size() {
        return keys.values().stream().mapToInt(SortedSet::size).sum();
    }

    @Override
    public String toString() {
        return keys.toString();
    }
}
