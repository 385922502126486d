package org.kinscope.ingest.identity.linkage.compare;

/**
 * Remembers levels of pairs of values. A new pair takes the place of an older one with the same
 * slot, so that it stays small and near the processor; it belongs to one thread.
 */
final class PairCache {

    private static final int SLOTS = 1 << 16;

    private final long[] keys = new long[SLOTS];
    private final byte[] levels = new byte[SLOTS];

    static long key(int a, int b) {
        return a < b ? ((long) a + 1) << 32 | b : ((long) b + 1) << 32 | a;
    }

    static int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 48) & SLOTS - 1;
    }

    int get(long key, int slot) {
        return keys[slot] == key ? levels[slot] : -1;
    }

    void put(long key, int slot, int level) {
        keys[slot] = key;
        levels[slot] = (byte) level;
    }
}
