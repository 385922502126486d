package org.kinscope.ingest.write;

/** A set of hashes, eight bytes each, for what is known to be in the graph. */
public final class LongSet {

    private long[] table = new long[1 << 12];
    private int used;

    /** {@return whether the hash was added} */
    public boolean contains(long hash) {
        return table[slotOf(table, nonZero(hash))] != 0;
    }

    /** Adds a hash. */
    public void add(long hash) {
        if (used * 10L > table.length * 7L) {
            long[] larger = new long[table.length * 2];
            for (long old : table) {
                if (old != 0) {
                    larger[slotOf(larger, old)] = old;
                }
            }
            table = larger;
        }
        int slot = slotOf(table, nonZero(hash));
        if (table[slot] == 0) {
            table[slot] = nonZero(hash);
            used++;
        }
    }

    private static long nonZero(long hash) {
        return hash == 0 ? 1 : hash;
    }

    private static int slotOf(long[] table, long hash) {
        int mask = table.length - 1;
        int slot = (int) (hash ^ (hash >>> 32)) & mask;
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
