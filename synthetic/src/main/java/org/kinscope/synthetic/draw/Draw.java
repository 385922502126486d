package org.kinscope.synthetic.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A stream of pseudo-random numbers. {@link #at} gives another one that depends only on where this
 * one began and on the name, not on how much was drawn from it.
 */
public final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long origin;
    private long state;

    private Draw(long origin) {
        this.origin = origin;
        this.state = origin;
    }

    /** {@return the draw from which all others of that seed are reached} */
    public static Draw of(long seed) {
        return new Draw(mix(seed + GOLDEN));
    }

    /** {@return the draw of that name below this one} */
    public Draw at(String name) {
        return at(name, 0);
    }

    /** {@return the draw of that name and number below this one} */
    public Draw at(String name, long index) {
        long key = origin;
        for (int i = 0; i < name.length(); i++) {
            key = mix(key ^ name.charAt(i)) + GOLDEN;
        }
        return new Draw(mix(key ^ mix(index + GOLDEN)));
    }

    /** {@return any 64 bits} */
    public long bits() {
        state += GOLDEN;
        return mix(state);
    }

    /** {@return a number from 0 to below 1} */
    public double share() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    /** {@return a whole number from 0 to below {@code bound}} */
    public int below(int bound) {
        return (int) (share() * bound);
    }

    /** {@return a whole number from {@code low} to {@code high}, both possible} */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** {@return an amount from {@code low} to {@code high}, a multiple of {@code step}} */
    public long amount(long low, long high, long step) {
        long steps = (high - low) / step;
        return low + (long) (share() * (steps + 1)) * step;
    }

    /** {@return true with that probability} */
    public boolean chance(double probability) {
        return share() < probability;
    }

    /** {@return a normally distributed number} */
    public double normal(double mean, double deviation) {
        double u = 1 - share();
        return mean + deviation * Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * share());
    }

    /** {@return one of them, each as likely} */
    public <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** {@return one of them, each as likely} */
    public String word(String... words) {
        return words[below(words.length)];
    }

    /** {@return an index, each as likely as its weight is large} */
    public int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = share() * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** {@return a day from {@code first} to {@code last}, both possible} */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
