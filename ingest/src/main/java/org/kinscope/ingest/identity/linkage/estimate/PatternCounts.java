package org.kinscope.ingest.identity.linkage.estimate;

import java.util.Arrays;

/** Counts how often each pattern of levels occurs. */
public final class PatternCounts {

    private long[] keys = new long[1 << 12];
    private long[] counts = new long[1 << 12];
    private int size;

    /** Counts {@code times} more pairs with this pattern. */
    public void add(long pattern, long times) {
        long key = pattern + 1;
        int at = slot(key);
        if (keys[at] == 0) {
            if (size * 2 >= keys.length) {
                grow();
                at = slot(key);
            }
            keys[at] = key;
            size++;
        }
        counts[at] += times;
    }

    /** Counts all that {@code other} counted. */
    public void add(PatternCounts other) {
        for (int i = 0; i < other.keys.length; i++) {
            if (other.keys[i] != 0) {
                add(other.keys[i] - 1, other.counts[i]);
            }
        }
    }

    /** {@return the patterns, rising} */
    long[] patterns() {
        long[] patterns = new long[size];
        int next = 0;
        for (long key : keys) {
            if (key != 0) {
                patterns[next++] = key - 1;
            }
        }
        Arrays.sort(patterns);
        return patterns;
    }

    /** {@return how often {@code pattern} occurred} */
    long count(long pattern) {
        return counts[slot(pattern + 1)];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long hash = key * 0x9E3779B97F4A7C15L;
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
