package org.kinscope.analytics.measure.inequality;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;

/**
 * The indicators that the European Council of Laeken agreed on; shares are in percent there, here
 * from 0 to 1.
 *
 * @param gini coefficient
 * @param median income
 * @param threshold at-risk-of-poverty threshold: a share of the median, 0.6 by itself
 * @param atRisk share of people below it
 * @param medianGap relative median gap of those; null if there are none
 * @param quintileRatio S80/S20; null if the poorest fifth has nothing
 */
public record Laeken(
        double gini,
        double median,
        double threshold,
        double atRisk,
        @Nullable Double medianGap,
        @Nullable Double quintileRatio) {

    /**
     * {@return the indicators}
     *
     * @param share of the median, above 0
     */
    public static Laeken of(Incomes incomes, double share) {
        return of(incomes, share, share * incomes.quantile(0.5));
    }

    /** {@return the indicators of a part of the people, under the threshold of all} */
    public static Laeken of(Incomes incomes, double share, double threshold) {
        if (!(share > 0 && share <= 1)) {
            throw SampleRefused.option("share", share, "a share of the median above 0, to 1");
        }
        return new Laeken(
                incomes.gini(),
                incomes.quantile(0.5),
                threshold,
                incomes.below(threshold),
                incomes.medianGap(threshold),
                incomes.quintileRatio());
    }
}
