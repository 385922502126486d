package org.kinscope.analytics.neighbourhood;

import java.util.List;
import java.util.function.Function;

/**
 * Facts that tie people to one thing. What ties more people than {@link #MOST} is an institution or
 * a mistake: it is not expanded.
 *
 * @param facts the facts, in order; none where it is crowded
 * @param crowded whether there are too many people
 * @param <T> the record of such a fact
 */
public record Shared<T>(List<T> facts, boolean crowded) {

    /** How many people one thing may tie. */
    public static final int MOST = 64;

    public Shared {
        facts = List.copyOf(facts);
    }

    static <T> Shared<T> of(List<T> facts, Function<T, String> person) {
        boolean crowded = facts.stream().map(person).distinct().limit(MOST + 1L).count() > MOST;
        return new Shared<>(crowded ? List.of() : facts, crowded);
    }
}
