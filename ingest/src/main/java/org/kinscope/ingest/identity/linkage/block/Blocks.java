package org.kinscope.ingest.identity.linkage.block;

import java.util.Arrays;

/**
 * The records by one key. Records with the same number meet; -1 meets nobody.
 *
 * @param name the key, as in a schema
 * @param keyOf for each record the number of its block
 * @param starts where each block begins in {@code members}, and the end of the last
 * @param members the records, block after block
 * @param largest records in the largest block
 * @param divided blocks that were divided since they were too large
 * @param skipped records left out since their block stayed too large
 */
record Blocks(
        String name,
        int[] keyOf,
        int[] starts,
        int[] members,
        int largest,
        int divided,
        int skipped) {

    static Blocks of(String name, int[] keyOf, int divided, int skipped) {
        int most = -1;
        for (int key : keyOf) {
            most = Math.max(most, key);
        }
        int[] starts = new int[most + 2];
        for (int key : keyOf) {
            if (key >= 0) {
                starts[key + 1]++;
            }
        }
        int largest = 0;
        for (int i = 1; i < starts.length; i++) {
            largest = Math.max(largest, starts[i]);
            starts[i] += starts[i - 1];
        }
        int[] next = Arrays.copyOf(starts, starts.length);
        int[] members = new int[starts[starts.length - 1]];
        for (int record = 0; record < keyOf.length; record++) {
            if (keyOf[record] >= 0) {
                members[next[keyOf[record]]++] = record;
            }
        }
        return new Blocks(name, keyOf, starts, members, largest, divided, skipped);
    }

    int count() {
        return starts.length - 1;
    }

    int size(int block) {
        return starts[block + 1] - starts[block];
    }

    /** {@return how many pairs meet, among them those that met by an earlier key} */
    long pairs() {
        long pairs = 0;
        for (int block = 0; block < count(); block++) {
            pairs += (long) size(block) * (size(block) - 1) / 2;
        }
        return pairs;
    }

    boolean meet(int a, int b) {
        return keyOf[a] >= 0 && keyOf[a] == keyOf[b];
    }
}
