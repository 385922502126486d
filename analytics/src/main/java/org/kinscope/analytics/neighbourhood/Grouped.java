package org.kinscope.analytics.neighbourhood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Facts of one kind by key: one array of all facts and one of the places where each key's facts
 * begin. The facts of a key stand in order, each once.
 */
final class Grouped<T> {

    private final Keys keys;
    private final int[] starts;
    private final List<T> facts;

    private Grouped(Keys keys, int[] starts, List<T> facts) {
        this.keys = keys;
        this.starts = starts;
        this.facts = facts;
    }

    /**
     * {@return the facts grouped}
     *
     * @param keys the numbers of the keys; keys it lacks are added
     * @param facts the facts, in any order
     * @param keysOf the keys of a fact: one, or two for a relation that is read both ways
     * @param order the order within a key; facts that it holds for equal must be equal
     */
    static <T> Grouped<T> of(
            Keys keys, List<T> facts, Function<T, List<String>> keysOf, Comparator<T> order) {
        for (T fact : facts) {
            keysOf.apply(fact).forEach(keys::add);
        }
        int[] counts = new int[keys.size() + 1];
        for (T fact : facts) {
            for (String key : keysOf.apply(fact)) {
                counts[keys.find(key) + 1]++;
            }
        }
        Arrays.parallelPrefix(counts, Integer::sum);
        @SuppressWarnings("unchecked") // only facts of type T are put in
        T[] placed = (T[]) new Object[counts[keys.size()]];
        int[] next = counts.clone();
        for (T fact : facts) {
            for (String key : keysOf.apply(fact)) {
                placed[next[keys.find(key)]++] = fact;
            }
        }
        int[] starts = sortEachOnce(counts, placed, order);
        T[] kept = Arrays.copyOf(placed, starts[keys.size()]);
        return new Grouped<>(keys, starts, Collections.unmodifiableList(Arrays.asList(kept)));
    }

    /**
     * Sorts each key's facts and closes the gaps that equal facts leave; returns the new starts.
     */
    private static <T> int[] sortEachOnce(int[] old, T[] placed, Comparator<T> order) {
        int[] starts = new int[old.length];
        int end = 0;
        for (int k = 0; k + 1 < old.length; k++) {
            starts[k] = end;
            Arrays.sort(placed, old[k], old[k + 1], order);
            for (int i = old[k]; i < old[k + 1]; i++) {
                if (end == starts[k] || !placed[end - 1].equals(placed[i])) {
                    placed[end++] = placed[i];
                }
            }
        }
        starts[old.length - 1] = end;
        return starts;
    }

    /** {@return the facts of the key, in order; none where nobody knows the key} */
    List<T> of(String key) {
        int number = keys.find(key);
        // A key that another kind of fact added later has no facts of this kind.
        if (number < 0 || number + 1 >= starts.length) {
            return List.of();
        }
        return facts.subList(starts[number], starts[number + 1]);
    }

    /** {@return the keys that have facts} */
    Collection<String> keys() {
        List<String> found = new ArrayList<>();
        keys.forEach(
                (key, number) -> {
                    if (number + 1 < starts.length && starts[number] < starts[number + 1]) {
                        found.add(key);
                    }
                });
        return found;
    }

    /** {@return how many facts there are, a fact read both ways counting twice} */
    int size() {
        return facts.size();
    }
}
