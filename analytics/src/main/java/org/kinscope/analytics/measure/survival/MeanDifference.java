package org.kinscope.analytics.measure.survival;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.kinscope.analytics.measure.SampleRefused;

/**
 * By how much the restricted means of two independent groups differ.
 *
 * @param difference of the second from the first
 * @param error standard error
 * @param p of the two-sided test that there is none
 * @param low end of the interval
 * @param high end of the interval
 */
public record MeanDifference(double difference, double error, double p, double low, double high) {

    /**
     * {@return the difference}
     *
     * @param level of the interval, in percent
     */
    public static MeanDifference of(Curve.Mean first, Curve.Mean second, double level) {
        double difference = second.value() - first.value();
        double error = Math.hypot(first.error(), second.error());
        if (!(error > 0)) {
            throw SampleRefused.option(
                    "rmst", "before any spell of both groups ends", "a later time");
        }
        double z = Curve.quantile(level);
        return new MeanDifference(
                difference,
                error,
                2
                        * new NormalDistribution(null, 0, 1)
                                .cumulativeProbability(-Math.abs(difference / error)),
                difference - z * error,
                difference + z * error);
    }
}
