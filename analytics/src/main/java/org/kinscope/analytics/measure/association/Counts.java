package org.kinscope.analytics.measure.association;

import org.kinscope.analytics.measure.SampleRefused;

/**
 * Units counted by two yes-or-no columns a and b.
 *
 * @param both have a and b
 * @param onlyA have a alone
 * @param onlyB have b alone
 * @param neither have none
 */
public record Counts(long both, long onlyA, long onlyB, long neither) {

    /**
     * Checks that none is below zero.
     *
     * @throws SampleRefused if one is, or all are zero
     */
    public Counts {
        if (both < 0 || onlyA < 0 || onlyB < 0 || neither < 0) {
            throw new SampleRefused(
                    "the counts %d, %d, %d, %d: none may be below 0"
                            .formatted(both, onlyA, onlyB, neither));
        }
    }

    /** {@return the counts of the rows in {@code rows}} */
    public static Counts of(boolean[] a, boolean[] b, int[] rows) {
        long both = 0;
        long onlyA = 0;
        long onlyB = 0;
        for (int row : rows) {
            if (a[row]) {
                if (b[row]) {
                    both++;
                } else {
                    onlyA++;
                }
            } else if (b[row]) {
                onlyB++;
            }
        }
        return new Counts(both, onlyA, onlyB, rows.length - both - onlyA - onlyB);
    }

    /** {@return both added up} */
    public Counts plus(Counts other) {
        return new Counts(
                both + other.both,
                onlyA + other.onlyA,
                onlyB + other.onlyB,
                neither + other.neither);
    }

    /** {@return how many units there are} */
    public long all() {
        return both + onlyA + onlyB + neither;
    }

    /** {@return how many have a} */
    public long a() {
        return both + onlyA;
    }

    /** {@return how many have b} */
    public long b() {
        return both + onlyB;
    }
}
