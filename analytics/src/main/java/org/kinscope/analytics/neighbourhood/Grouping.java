package org.kinscope.analytics.neighbourhood;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * One way in which facts are found: by which key, and in which order those of a key come. Every
 * store of facts keeps to these, so that all give the same lists.
 *
 * @param ordinal its place in {@link Groupings#all()}
 * @param name its name, for files
 * @param kind the facts that are found
 * @param space what the keys name
 * @param keys the keys of a fact: none, one, or two for a relation that is read both ways
 * @param order the order of a key's facts; facts that it holds for equal are equal
 * @param reverse whether it only finds whom a change concerns: no rule looks that way but by a
 *     {@link FarSight}
 * @param <T> the record of such a fact
 */
public record Grouping<T>(
        int ordinal,
        String name,
        FactKind kind,
        Space space,
        Function<T, List<String>> keys,
        Comparator<T> order,
        boolean reverse) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Grouping<?> grouping && grouping.ordinal == ordinal;
    }

    @Override
    public int hashCode() {
        return ordinal;
    }

    @Override
    public String toString() {
        return name;
    }
}
