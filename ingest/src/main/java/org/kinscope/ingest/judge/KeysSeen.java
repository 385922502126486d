package org.kinscope.ingest.judge;

import java.util.Arrays;

/**
 * The keys of one dataset that a delivery has had so far, with what was said under each: twelve
 * bytes a row (a 64-bit hash of the key and a 32-bit hash of the row), in segments that grow one by
 * one, so that twenty million rows take about 400 MB and no copy of all of them is ever made.
 */
public final class KeysSeen {

    private static final int SEGMENTS = 256;
    private static final int FIRST_SIZE = 16;

    private final long[][] keys = new long[SEGMENTS][];
    private final int[][] rows = new int[SEGMENTS][];
    private final int[] used = new int[SEGMENTS];

    /** What a key was to those before it. */
    public enum Sight {
        /** Never seen. */
        NEW,
        /** Seen with the same row. */
        SAME,
        /** Seen with another row. */
        DIFFERENT
    }

    /** {@return what the key is to those before it} A new one is remembered with its row. */
    public Sight see(long keyHash, int rowHash) {
        long key = keyHash == 0 ? 1 : keyHash;
        int segment = (int) (key >>> 56);
        if (keys[segment] == null) {
            keys[segment] = new long[FIRST_SIZE];
            rows[segment] = new int[FIRST_SIZE];
        } else if (used[segment] * 10 > keys[segment].length * 7) {
            grow(segment);
        }
        int slot = slotOf(keys[segment], key);
        if (keys[segment][slot] == key) {
            return rows[segment][slot] == rowHash ? Sight.SAME : Sight.DIFFERENT;
        }
        keys[segment][slot] = key;
        rows[segment][slot] = rowHash;
        used[segment]++;
        return Sight.NEW;
    }

    /** {@return how many keys were seen} */
    public long size() {
        return Arrays.stream(used).asLongStream().sum();
    }

    private void grow(int segment) {
        long[] oldKeys = keys[segment];
        int[] oldRows = rows[segment];
        long[] newKeys = new long[oldKeys.length * 2];
        int[] newRows = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slotOf(newKeys, oldKeys[i]);
                newKeys[slot] = oldKeys[i];
                newRows[slot] = oldRows[i];
            }
        }
        keys[segment] = newKeys;
        rows[segment] = newRows;
    }

    private static int slotOf(long[] table, long key) {
        int mask = table.length - 1;
        int slot = (int) (key ^ (key >>> 29)) & mask;
        while (table[slot] != 0 && table[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
