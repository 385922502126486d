package org.kinscope.analytics.study.bundle;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * What a family really has: its grants of a day beside what it could have.
 *
 * @param key the unit's or the household's number
 * @param divisionCode where it lives; null where unknown
 * @param stratum the recorded statuses that run, joined by {@code +}; {@code none} without any
 * @param received the yearly amount of each programme of which a grant runs
 * @param could the programmes whose own conditions, the gate apart, it does not fail
 */
public record Holding(
        String key,
        @Nullable String divisionCode,
        String stratum,
        SortedMap<String, Yuan> received,
        Set<String> could) {

    public Holding {
        received = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(received));
        could = Set.copyOf(could);
    }

    /** {@return all that it receives in a year} */
    public Yuan all() {
        Yuan sum = Yuan.ZERO;
        for (Yuan one : received.values()) {
            sum = sum.plus(one);
        }
        return sum;
    }
}
