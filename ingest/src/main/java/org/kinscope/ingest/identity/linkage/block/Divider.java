package org.kinscope.ingest.identity.linkage.block;

import java.util.Arrays;
import java.util.List;

/**
 * Keeps blocks small, so that cost grows with the number of records and not with its square. A
 * block above the limit is divided by the further key that keeps most of its pairs; what stays too
 * large is left out of this key, and counted.
 */
final class Divider {

    private final List<KeyColumn> further;
    private final int limit;
    private int divided;
    private int skipped;

    /**
     * @param further keys that may divide
     * @param limit the most records of a block
     */
    Divider(List<KeyColumn> further, int limit) {
        this.further = further;
        this.limit = limit;
    }

    /** {@return the blocks of {@code keyOf}, none above the limit} */
    Blocks divide(String name, int[] keyOf) {
        Blocks whole = Blocks.of(name, keyOf, 0, 0);
        if (whole.largest() <= limit) {
            return whole;
        }
        int[] keys = keyOf.clone();
        int next = whole.count();
        for (int block = 0; block < whole.count(); block++) {
            if (whole.size(block) > limit) {
                divided++;
                int[] members =
                        Arrays.copyOfRange(
                                whole.members(), whole.starts()[block], whole.starts()[block + 1]);
                next = divide(members, keys, next, 0);
            }
        }
        return Blocks.of(name, keys, divided, skipped);
    }

    private int divide(int[] members, int[] keys, int next, int depth) {
        KeyColumn best = null;
        double most = 0;
        for (KeyColumn column : further) {
            double kept = kept(members, column);
            if (kept > most) {
                most = kept;
                best = column;
            }
        }
        if (best == null) {
            for (int member : members) {
                keys[member] = -1;
            }
            skipped += members.length;
            return next;
        }
        Blocks parts = parts(members, best);
        int free = next;
        for (int part = 0; part < parts.count(); part++) {
            int[] some = new int[parts.size(part)];
            for (int i = 0; i < some.length; i++) {
                some[i] = members[parts.members()[parts.starts()[part] + i]];
            }
            if (some.length > limit && depth < 2 && some.length < members.length) {
                free = divide(some, keys, free, depth + 1);
                continue;
            }
            for (int member : some) {
                keys[member] = some.length > limit ? -1 : free;
            }
            skipped += some.length > limit ? some.length : 0;
            free++;
        }
        return free;
    }

    /** How many pairs stay together; those of parts that are still too large count little. */
    private double kept(int[] members, KeyColumn column) {
        Blocks parts = parts(members, column);
        double kept = 0;
        for (int part = 0; part < parts.count(); part++) {
            double size = parts.size(part);
            kept += size <= limit ? size * (size - 1) / 2 : size == members.length ? 0 : size / 2;
        }
        return kept;
    }

    private static Blocks parts(int[] members, KeyColumn column) {
        LongCodes codes = new LongCodes();
        int[] keys = new int[members.length];
        for (int i = 0; i < members.length; i++) {
            keys[i] = codes.codeOf(column.keyOf()[members[i]]);
        }
        return Blocks.of("", keys, 0, 0);
    }
}
