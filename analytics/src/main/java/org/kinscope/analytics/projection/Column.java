package org.kinscope.analytics.projection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.function.IntToLongFunction;

/**
 * Whole numbers, one a row, packed into as many bits as the difference of the greatest and the
 * least needs. Immutable.
 *
 * @param name its name in a snapshot
 * @param shape how it is packed
 * @param memory the packed bits, in this process or mapped from a file
 */
record Column(String name, Shape shape, MemorySegment memory) implements Section {

    /** Stands for a value that is not known. */
    static final long NONE = Long.MIN_VALUE;

    private static final ValueLayout.OfLong WORD =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** A word is read at any byte, so that beyond this width a value may not lie in one. */
    private static final int MOST_BITS = 57;

    /**
     * How numbers are packed.
     *
     * @param rows how many there are
     * @param bits the width of each, 0 to 57 or 64
     * @param least what is added to the bits of a row
     * @param gaps whether the bits 0 stand for {@link #NONE}
     */
    record Shape(int rows, int bits, long least, boolean gaps) {
        long bytes() {
            return ((long) rows * bits + Byte.SIZE - 1) / Byte.SIZE + Long.BYTES;
        }

        long mask() {
            return bits == Long.SIZE ? -1 : (1L << bits) - 1;
        }
    }

    /** {@return the numbers packed} */
    static Column of(String name, int rows, IntToLongFunction values) {
        long least = Long.MAX_VALUE;
        long most = NONE;
        boolean gaps = false;
        for (int i = 0; i < rows; i++) {
            long value = values.applyAsLong(i);
            if (value == NONE) {
                gaps = true;
            } else {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        if (least > most) {
            least = 0;
            most = 0;
        }
        long base = gaps ? least - 1 : least;
        long range = most - base;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(range);
        Shape shape = new Shape(rows, bits > MOST_BITS ? Long.SIZE : bits, base, gaps);
        Column column =
                new Column(
                        name,
                        shape,
                        MemorySegment.ofArray(new byte[Math.toIntExact(shape.bytes())]));
        for (int i = 0; i < rows; i++) {
            long value = values.applyAsLong(i);
            column.put(i, value == NONE ? 0 : value - base);
        }
        return column;
    }

    private void put(int row, long raw) {
        long bit = (long) row * shape.bits();
        long at = bit >>> 3;
        memory.set(WORD, at, memory.get(WORD, at) | raw << (bit & 7));
    }

    /** {@return the number of the row, or {@link #NONE}} */
    long get(int row) {
        long bit = (long) row * shape.bits();
        long raw = memory.get(WORD, bit >>> 3) >>> (bit & 7) & shape.mask();
        return raw == 0 && shape.gaps() ? NONE : raw + shape.least();
    }

    /** {@return the number of the row as a place or code, -1 for {@link #NONE}} */
    int at(int row) {
        long value = get(row);
        return value == NONE ? -1 : (int) value;
    }

    int rows() {
        return shape.rows();
    }
}
