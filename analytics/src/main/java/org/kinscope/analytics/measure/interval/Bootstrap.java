package org.kinscope.analytics.measure.interval;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SeededDraws;

/**
 * The interval of a statistic by drawing rows with putting back (Efron 1979), from a seed.
 *
 * @param estimate from all rows
 * @param error deviation of the draws
 * @param low percentile
 * @param high percentile
 * @param draws how many could be used
 * @param seed of them
 */
public record Bootstrap(
        double estimate, double error, double low, double high, int draws, int seed) {

    /**
     * {@return the interval}
     *
     * @param rows how many there are
     * @param statistic of the rows whose numbers are given, each as often as it was drawn; a draw
     *     for which it is not finite is not counted
     * @param draws 2 or more
     * @param level in percent
     */
    public static Bootstrap of(
            int rows, ToDoubleFunction<int[]> statistic, int draws, int seed, double level) {
        if (draws < 2) {
            throw SampleRefused.option("bootstrap", draws, "2 draws or more");
        }
        int[] all = new int[rows];
        Arrays.setAll(all, i -> i);
        SeededDraws random = new SeededDraws(seed);
        double[] found = new double[draws];
        int count = 0;
        for (int r = 0; r < draws; r++) {
            double value = statistic.applyAsDouble(random.resample(rows));
            if (Double.isFinite(value)) {
                found[count++] = value;
            }
        }
        if (count < 2) {
            throw SampleRefused.option(
                    "bootstrap",
                    draws + " draws, of which " + count + " could be used",
                    "used on a statistic that most draws of the rows have");
        }
        double[] used = Arrays.copyOf(found, count);
        double[] ends = SeededDraws.percentiles(used, level);
        return new Bootstrap(
                statistic.applyAsDouble(all),
                Math.sqrt(StatUtils.variance(used)),
                ends[0],
                ends[1],
                count,
                seed);
    }
}
