package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the levels of a pair of records in all comparisons, as one number of four bits each; it
 * belongs to one thread.
 */
public final class Levels {

    /** What stands for a comparison of which one value is not there. */
    public static final int MISSING = 15;

    private final Measure[] measures;
    private final int[] worst;
    private final @Nullable PairCache[] caches;

    /** Levels over {@code measures}, of which there are at most 15. */
    public Levels(List<Measure> measures) {
        this.measures = measures.toArray(Measure[]::new);
        worst = measures.stream().mapToInt(Measure::worst).toArray();
        caches =
                measures.stream()
                        .map(m -> m.isMostlyUnique() ? null : new PairCache())
                        .toArray(PairCache[]::new);
    }

    /** {@return the levels of two records, comparison {@code k} in the bits from {@code 4k}} */
    public long of(int left, int right) {
        long levels = 0;
        for (int k = 0; k < measures.length; k++) {
            levels |= (long) level(k, left, right) << 4 * k;
        }
        return levels;
    }

    /** {@return the level of one comparison in {@code levels}} */
    public static int at(long levels, int k) {
        return (int) (levels >>> 4 * k) & 15;
    }

    private int level(int k, int left, int right) {
        int a = measures[k].values().codeOf()[left];
        int b = measures[k].values().codeOf()[right];
        int level = a < 0 || b < 0 ? MISSING : a == b ? 0 : ofCodes(k, a, b);
        if (measures[k].family().length > 0 && (level == worst[k] || level == MISSING)) {
            return crossed(k, left, right, a, b) ? NameComparer.CROSSED : level;
        }
        return level;
    }

    /** Whether a name stands in another column of the other record, and that one's name here. */
    private boolean crossed(int k, int left, int right, int a, int b) {
        if (a < 0 || b < 0) {
            return false;
        }
        for (int j : measures[k].family()) {
            int otherA = measures[j].values().codeOf()[left];
            int otherB = measures[j].values().codeOf()[right];
            if (isClose(k, a, otherB) && isClose(k, otherA, b)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClose(int k, int a, int b) {
        return a >= 0 && b >= 0 && (a == b || ofCodes(k, a, b) <= NameComparer.ALIKE);
    }

    private int ofCodes(int k, int a, int b) {
        PairCache cache = caches[k];
        if (cache == null) {
            return compute(measures[k], a, b);
        }
        long key = PairCache.key(a, b);
        int slot = PairCache.slot(key);
        int level = cache.get(key, slot);
        if (level < 0) {
            level = compute(measures[k], a, b);
            cache.put(key, slot, level);
        }
        return level;
    }

    private static int compute(Measure measure, int a, int b) {
        String[] texts = measure.values().texts();
        int[][] parts = measure.parts();
        if (parts == null) {
            return measure.comparer().compare(texts[a], texts[b]);
        }
        int best = measure.worst();
        for (int x : parts[a]) {
            for (int y : parts[b]) {
                best = x == y ? 0 : Math.min(best, measure.comparer().compare(texts[x], texts[y]));
            }
        }
        return best;
    }
}
