package org.kinscope.analytics.measure.survival;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SortOrder;

/**
 * The curve of Kaplan and Meier, with the cumulative hazard of Nelson and Aalen.
 *
 * @param time when spells end or are last seen, each time once, in order
 * @param atRisk how many are watched just before: entered before it, not left before it
 * @param events how many end then
 * @param survival the share that goes on after it
 * @param logError standard error of the logarithm of that, by Greenwood; infinite where it is 0
 * @param hazard cumulative
 * @param hazardError standard error of it
 * @param spells how many there are
 * @param ended how many of them end
 */
public record Curve(
        double[] time,
        int[] atRisk,
        int[] events,
        double[] survival,
        double[] logError,
        double[] hazard,
        double[] hazardError,
        int spells,
        int ended) {

    private static final double SAME = Math.sqrt(Math.ulp(1.0));

    /** {@return the curve of spells, all ends being one kind} */
    public static Curve of(Spells spells) {
        double[] exits = spells.exits();
        double[] entries = spells.entries();
        double[] ends = spells.ends(0);
        int count = 0;
        for (int i = 0; i < exits.length; i++) {
            count += i == 0 || exits[i] != exits[i - 1] ? 1 : 0;
        }
        double[] time = new double[count];
        int[] atRisk = new int[count];
        int[] events = new int[count];
        double[] survival = new double[count];
        double[] logError = new double[count];
        double[] hazard = new double[count];
        double[] hazardError = new double[count];
        double s = 1;
        double greenwood = 0;
        double h = 0;
        double squares = 0;
        int left = 0;
        int entered = 0;
        int ended = 0;
        for (int k = 0; k < count; k++) {
            double t = exits[left];
            while (entered < entries.length && entries[entered] < t) {
                entered++;
            }
            int n = (spells.delayed() ? entered : exits.length) - left;
            int d = 0;
            while (ended < ends.length && ends[ended] == t) {
                ended++;
                d++;
            }
            s *= (n - d) / (double) n;
            greenwood += d == 0 ? 0 : d / ((double) n * (n - d));
            h += d / (double) n;
            squares += d / ((double) n * n);
            time[k] = t;
            atRisk[k] = n;
            events[k] = d;
            survival[k] = s;
            logError[k] = Math.sqrt(greenwood);
            hazard[k] = h;
            hazardError[k] = Math.sqrt(squares);
            while (left < exits.length && exits[left] == t) {
                left++;
            }
        }
        return new Curve(
                time,
                atRisk,
                events,
                survival,
                logError,
                hazard,
                hazardError,
                exits.length,
                ends.length);
    }

    /** {@return the last step at or before {@code t}, −1 before the first} */
    public int step(double t) {
        return SortOrder.upperBound(time, t) - 1;
    }

    /** {@return the share that goes on after {@code t}} */
    public double at(double t) {
        int k = step(t);
        return k < 0 ? 1 : survival[k];
    }

    /** {@return the standard error of that} */
    public double errorAt(double t) {
        int k = step(t);
        return k < 0 || survival[k] == 0 ? 0 : survival[k] * logError[k];
    }

    /** {@return the interval at a step, or null where there is none} */
    public Interval.@Nullable Ends interval(int step, Interval scale, double level) {
        return scale.of(survival[step], logError[step], quantile(level));
    }

    /**
     * A quantile of the length of spells.
     *
     * @param value when the share that goes on falls to it, null if it never does
     * @param low when the lower end of the interval does
     * @param high when the upper end does
     */
    public record Quantile(@Nullable Double value, @Nullable Double low, @Nullable Double high) {}

    /**
     * {@return the time up to which a share of the spells ends: 0.5 for the median}
     *
     * @param share between 0 and 1
     */
    public Quantile quantile(double share, Interval scale, double level) {
        if (!(share > 0 && share < 1)) {
            throw SampleRefused.option("quantile", share, "a share between 0 and 1, as 0.5");
        }
        double[] low = new double[time.length];
        double[] high = new double[time.length];
        double z = quantile(level);
        for (int k = 0; k < time.length; k++) {
            Interval.Ends ends = scale.of(survival[k], logError[k], z);
            low[k] = ends == null ? Double.NaN : ends.low();
            high[k] = ends == null ? Double.NaN : ends.high();
        }
        return new Quantile(
                crossing(survival, 1 - share), crossing(low, 1 - share), crossing(high, 1 - share));
    }

    /** Where values that fall are at or below a limit; the middle of where they are equal to it. */
    private @Nullable Double crossing(double[] values, double limit) {
        for (int k = 0; k < values.length; k++) {
            if (values[k] < limit + SAME) {
                if (Math.abs(values[k] - limit) < SAME) {
                    for (int j = k + 1; j < values.length; j++) {
                        if (values[j] < values[k]) {
                            return (time[k] + time[j]) / 2;
                        }
                    }
                }
                return time[k];
            }
        }
        return null;
    }

    /**
     * A restricted mean.
     *
     * @param value mean length of spells up to a limit: the area under the curve
     * @param error standard error
     */
    public record Mean(double value, double error) {}

    /**
     * {@return the restricted mean; where the limit is beyond the last time, the curve goes on as
     * it ended}
     *
     * @param limit above 0
     */
    public Mean mean(double limit) {
        if (!(limit > 0) || Double.isInfinite(limit)) {
            throw SampleRefused.option("rmst", limit, "a time above 0");
        }
        int steps = step(limit) + 1;
        double[] after = new double[steps + 1];
        double area = 0;
        for (int k = steps; k >= 0; k--) {
            double from = k == 0 ? 0 : time[k - 1];
            double to = k == steps ? limit : time[k];
            area += (k == 0 ? 1 : survival[k - 1]) * (to - from);
            after[k] = area;
        }
        double variance = 0;
        for (int k = 0; k < steps; k++) {
            double n = atRisk[k];
            if (events[k] > 0 && events[k] < n) {
                variance += after[k + 1] * after[k + 1] * events[k] / (n * (n - events[k]));
            }
        }
        return new Mean(area, Math.sqrt(variance));
    }

    /** {@return the two-sided quantile of a level in percent} */
    static double quantile(double level) {
        if (!(level > 0 && level < 100)) {
            throw SampleRefused.option("level", level, "a percentage between 0 and 100, as 95");
        }
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.5 + level / 200);
    }
}
