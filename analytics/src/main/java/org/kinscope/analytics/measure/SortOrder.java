package org.kinscope.analytics.measure;

import java.util.Arrays;

/** Order of the rows by a column, without boxing. */
public final class SortOrder {

    private SortOrder() {}

    /** {@return the rows from the least to the greatest value; equal ones keep their order} */
    public static int[] of(double[] values) {
        double[] sorted = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            sorted[i] = values[i] + 0.0;
        }
        Arrays.sort(sorted);
        int[] filled = new int[values.length];
        int[] order = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            int place = lowerBound(sorted, values[i] + 0.0);
            order[place + filled[place]++] = i;
        }
        return order;
    }

    /** {@return the values in an order} */
    public static double[] apply(double[] values, int[] order) {
        double[] sorted = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = values[order[i]];
        }
        return sorted;
    }

    /** {@return the values in an order} */
    public static int[] apply(int[] values, int[] order) {
        int[] sorted = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = values[order[i]];
        }
        return sorted;
    }

    /** {@return how many of the sorted values are below {@code value}} */
    public static int lowerBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return how many of the sorted values are at or below {@code value}} */
    public static int upperBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
