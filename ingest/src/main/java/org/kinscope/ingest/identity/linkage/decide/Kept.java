package org.kinscope.ingest.identity.linkage.decide;

import java.util.Arrays;

/** Pairs that are worth a closer look, in order, each once. */
public final class Kept {

    private long[] pairs = new long[1024];
    private int size;

    /** Keeps a pair of which {@code left} is the smaller. */
    public void add(int left, int right) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = (long) left << 32 | right;
    }

    /** Keeps all that {@code other} keeps. */
    public void add(Kept other) {
        for (int i = 0; i < other.size; i++) {
            add(other.left(i), other.right(i));
        }
    }

    /** Puts the pairs in order and drops repeated ones. */
    public void sort() {
        Arrays.sort(pairs, 0, size);
        int end = 0;
        for (int i = 0; i < size; i++) {
            if (end == 0 || pairs[i] != pairs[end - 1]) {
                pairs[end++] = pairs[i];
            }
        }
        size = end;
    }

    /** {@return how many pairs are kept} */
    public int size() {
        return size;
    }

    /** {@return the smaller record of pair {@code i}} */
    public int left(int i) {
        return (int) (pairs[i] >>> 32);
    }

    /** {@return the greater record of pair {@code i}} */
    public int right(int i) {
        return (int) pairs[i];
    }
}
