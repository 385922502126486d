package org.kinscope.analytics.cohort;

import java.util.Arrays;

/** A column of whole numbers that grows. */
final class Longs {

    private long[] values = new long[1 << 8];
    private int count;

    void add(long value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count + (count >> 1));
        }
        values[count++] = value;
    }

    long get(int row) {
        return values[row];
    }

    int at(int row) {
        return (int) values[row];
    }

    int size() {
        return count;
    }
}
