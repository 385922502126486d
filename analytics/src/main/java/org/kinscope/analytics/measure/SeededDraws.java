package org.kinscope.analytics.measure;

import java.util.Arrays;

/**
 * Random draws that depend on a seed alone: the Mersenne Twister of Matsumoto and Nishimura (1998)
 * with the seeding and the sampling by rejection of R since 3.6, so that the same seed draws the
 * same rows in both.
 */
public final class SeededDraws {

    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final double SCALE = 2.3283064365386963e-10;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    /** Begins at a seed. */
    public SeededDraws(int seed) {
        int scrambled = seed;
        for (int i = 0; i < 51; i++) {
            scrambled = 69069 * scrambled + 1;
        }
        for (int i = 0; i < SIZE; i++) {
            scrambled = 69069 * scrambled + 1;
            state[i] = scrambled;
        }
    }

    /** {@return a number between 0 and 1, both excluded} */
    public double uniform() {
        double value = Integer.toUnsignedLong(bits()) * SCALE;
        return value <= 0 ? 0.5 * SCALE : 1 - value <= 0 ? 1 - 0.5 * SCALE : value;
    }

    private int bits() {
        if (next == SIZE) {
            for (int i = 0; i < SIZE; i++) {
                int y = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7fffffff);
                state[i] = state[(i + SHIFT) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
            }
            next = 0;
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    /** {@return a whole number from 0 to {@code bound} − 1} */
    public int below(int bound) {
        if (bound < 1) {
            throw SampleRefused.option("bound", bound, "1 or more");
        }
        int width = bound == 1 ? 0 : 32 - Integer.numberOfLeadingZeros(bound - 1);
        while (true) {
            long value = 0;
            for (int n = 0; n <= width; n += 16) {
                value = 65536 * value + (long) Math.floor(uniform() * 65536);
            }
            value &= (1L << width) - 1;
            if (value < bound) {
                return (int) value;
            }
        }
    }

    /** {@return {@code size} draws from 0 to {@code size} − 1, with putting back} */
    public int[] resample(int size) {
        int[] rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = below(size);
        }
        return rows;
    }

    /**
     * {@return the percentiles between which a level of the values lies; their seventh definition}
     */
    public static double[] percentiles(double[] values, double level) {
        if (!(level > 0 && level < 100)) {
            throw SampleRefused.option("level", level, "a percentage between 0 and 100, as 95");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double tail = 0.5 - level / 200;
        return new double[] {quantile(sorted, tail), quantile(sorted, 1 - tail)};
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        double part = place - below;
        return part == 0
                ? sorted[below]
                : sorted[below] + part * (sorted[below + 1] - sorted[below]);
    }
}
