package org.kinscope.ingest.identity.linkage.block;

import java.util.Arrays;

/** Numbers distinct longs in the order in which they come, without objects. */
final class LongCodes {

    private static final long EMPTY = Long.MIN_VALUE;

    private long[] keys = new long[1 << 12];
    private int[] codes = new int[1 << 12];
    private int size;

    LongCodes() {
        Arrays.fill(keys, EMPTY);
    }

    int size() {
        return size;
    }

    int codeOf(long key) {
        int at = slot(key);
        if (keys[at] == key) {
            return codes[at];
        }
        if (size * 2 >= keys.length) {
            grow();
            at = slot(key);
        }
        keys[at] = key;
        codes[at] = size;
        return size++;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long hash = key * 0x9E3779B97F4A7C15L;
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (keys[at] != EMPTY && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCodes = codes;
        keys = new long[oldKeys.length * 2];
        codes = new int[oldKeys.length * 2];
        Arrays.fill(keys, EMPTY);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                codes[at] = oldCodes[i];
            }
        }
    }
}
