package org.kinscope.analytics.fairness;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.interval.Wilson;

/**
 * How many of how many, with the interval of the share.
 *
 * @param found how many
 * @param of of how many
 * @param share with its interval at 95 percent after Wilson; null where the group is too small
 */
public record Rate(long found, long of, @Nullable Wilson share) {

    /** Of fewer than these no share is told: it would say more about chance than about a group. */
    public static final int LEAST = 30;

    private static final double LEVEL = 95;

    /** {@return the rate} */
    public static Rate of(long found, long of) {
        return new Rate(found, of, of < LEAST ? null : Wilson.of(found, of, LEVEL, false));
    }

    /** {@return whether there are too few for a share} */
    public boolean isTooSmall() {
        return share == null;
    }
}
