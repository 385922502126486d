package org.kinscope.ingest.identity.judgement;

/**
 * Two records, in the order of their ids.
 *
 * @param left the personId that comes first in the alphabet
 * @param right the other one
 */
public record Pair(String left, String right) {

    /** Says that a record is not compared with itself. */
    public Pair {
        if (left.compareTo(right) >= 0) {
            throw new IllegalArgumentException(
                    "a pair has two different records, the first in the alphabet at the left");
        }
    }

    /**
     * {@return the pair of two records, whichever comes first}
     *
     * @throws IllegalArgumentException if they are one
     */
    public static Pair of(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** {@return whether {@code record} is one of the two} */
    public boolean has(String record) {
        return left.equals(record) || right.equals(record);
    }

    /** {@return the other one of the two} */
    public String other(String record) {
        return left.equals(record) ? right : left;
    }
}
