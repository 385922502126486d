package org.kinscope.analytics.projection;

/**
 * Where the rows of each key begin, at a bit and a half for a key that has none: one bit a key, the
 * number of set bits before each 32 keys, and the beginnings of those that have rows.
 */
final class Starts {

    private final Column present;
    private final Column before;
    private final Column begins;

    private Starts(Column present, Column before, Column begins) {
        this.present = present;
        this.before = before;
        this.begins = begins;
    }

    /**
     * {@return the starts, put among the sections}
     *
     * @param counts how many rows each key has; of length {@code keys}
     */
    static Starts of(Sections into, String name, int[] counts) {
        int words = (counts.length + 31) / 32;
        int[] bits = new int[words];
        int[] rank = new int[words];
        int some = 0;
        for (int key = 0; key < counts.length; key++) {
            if ((key & 31) == 0) {
                rank[key >>> 5] = some;
            }
            if (counts[key] > 0) {
                bits[key >>> 5] |= 1 << (key & 31);
                some++;
            }
        }
        int[] begins = new int[some + 1];
        int next = 0;
        for (int count : counts) {
            if (count > 0) {
                begins[next + 1] = begins[next] + count;
                next++;
            }
        }
        into.add(Column.of(name + "/present", words, i -> Integer.toUnsignedLong(bits[i])));
        into.add(Column.of(name + "/before", words, i -> rank[i]));
        into.add(Column.of(name + "/begins", some + 1, i -> begins[i]));
        return read(into, name);
    }

    static Starts read(Sections from, String name) {
        return new Starts(
                from.column(name + "/present"),
                from.column(name + "/before"),
                from.column(name + "/begins"));
    }

    /** {@return the place of the key among those that have rows, or -1 where it has none} */
    int place(int key) {
        int word = key >>> 5;
        if (key < 0 || word >= present.rows()) {
            return -1;
        }
        int bits = (int) present.get(word);
        int bit = 1 << (key & 31);
        return (bits & bit) == 0 ? -1 : (int) before.get(word) + Integer.bitCount(bits & bit - 1);
    }

    /** {@return where the rows of the key at that place begin; the next place's tells the end} */
    int begin(int place) {
        return (int) begins.get(place);
    }

    /** {@return how many keys have rows} */
    int keys() {
        return begins.rows() - 1;
    }

    /** {@return how many rows there are} */
    int rows() {
        return begin(keys());
    }

    /** {@return the next key from {@code key} on that has rows, or -1} */
    int next(int key) {
        for (int word = key >>> 5; word < present.rows(); word++) {
            int bits = (int) present.get(word);
            if (word == key >>> 5) {
                bits &= -1 << (key & 31);
            }
            if (bits != 0) {
                return word << 5 | Integer.numberOfTrailingZeros(bits);
            }
        }
        return -1;
    }
}
