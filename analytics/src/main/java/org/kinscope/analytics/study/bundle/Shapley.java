package org.kinscope.analytics.study.bundle;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinscope.graph.money.Yuan;

/** Shares a value over those who make it together, exactly (Shapley 1953). */
final class Shapley {

    /** So many statuses a family can have at once; more would be an error of the catalogue. */
    static final int MOST = 8;

    private Shapley() {}

    /**
     * {@return each player's share, to the fen; together they are the value of all less that of
     * none}
     *
     * @param players the players
     * @param values in fen, of every subset; place i has the players whose bit of i is set
     * @throws IllegalArgumentException if there are more than {@link #MOST} players
     */
    static SortedMap<String, Yuan> shares(List<String> players, List<Long> values) {
        int n = players.size();
        if (n > MOST) {
            throw new IllegalArgumentException(
                    "a family has the statuses "
                            + players
                            + "; at most "
                            + MOST
                            + " can be shared");
        }
        SortedMap<String, Yuan> shares = new TreeMap<>();
        long whole = factorial(n);
        long left = values.getLast() - values.getFirst();
        for (int i = 0; i < n; i++) {
            long weighed = 0;
            for (int bits = 0; bits < values.size(); bits++) {
                if ((bits >> i & 1) == 0) {
                    int size = Integer.bitCount(bits);
                    long weight = factorial(size) * factorial(n - size - 1);
                    weighed += weight * (values.get(bits | 1 << i) - values.get(bits));
                }
            }
            // What rounding leaves goes to the last.
            long share = i == n - 1 ? left : Math.floorDiv(2 * weighed + whole, 2 * whole);
            left -= share;
            shares.put(players.get(i), new Yuan(share));
        }
        return shares;
    }

    private static long factorial(int n) {
        long product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }
}
