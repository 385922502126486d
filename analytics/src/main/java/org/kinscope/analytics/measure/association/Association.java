package org.kinscope.analytics.measure.association;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Gamma;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;

/**
 * How two columns go together.
 *
 * @param counts of the units
 * @param lift share of both over the product of both shares
 * @param jaccard both over either
 * @param phi correlation
 * @param oddsRatio sample odds ratio; null where it is infinite
 * @param oddsLow end of its interval, by Woolf; null where a count is 0
 * @param oddsHigh end of its interval
 * @param chiSquare of Pearson
 * @param p of it
 * @param chiSquareCorrected with the continuity correction of Yates
 * @param pCorrected of that
 */
public record Association(
        Counts counts,
        double lift,
        double jaccard,
        double phi,
        @Nullable Double oddsRatio,
        @Nullable Double oddsLow,
        @Nullable Double oddsHigh,
        double chiSquare,
        double p,
        double chiSquareCorrected,
        double pCorrected) {

    /**
     * {@return how they go together}
     *
     * @param level of the interval, in percent
     * @throws SampleRefused if a column is the same for all units
     */
    public static Association of(Counts counts, double level) {
        double n = counts.all();
        double a = counts.a();
        double b = counts.b();
        check("first", counts.a(), counts.all());
        check("second", counts.b(), counts.all());
        if (!(level > 0 && level < 100)) {
            throw SampleRefused.option("level", level, "a percentage between 0 and 100, as 95");
        }
        double both = counts.both();
        double neither = counts.neither();
        double onlyA = counts.onlyA();
        double onlyB = counts.onlyB();
        double cross = both * neither - onlyA * onlyB;
        double margins = a * (n - a) * b * (n - b);
        double chi = n * cross * cross / margins;
        double gap = Math.abs(cross) / n;
        double less = gap - Math.min(0.5, gap);
        double corrected = n * n * n * less * less / margins;
        boolean whole = both > 0 && neither > 0 && onlyA > 0 && onlyB > 0;
        double odds = both * neither / (onlyA * onlyB);
        double error = Math.sqrt(1 / both + 1 / neither + 1 / onlyA + 1 / onlyB);
        double z =
                new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.5 + level / 200);
        return new Association(
                counts,
                both * n / (a * b),
                both / (n - neither),
                cross / Math.sqrt(margins),
                onlyA * onlyB == 0 ? null : odds,
                whole ? odds * Math.exp(-z * error) : null,
                whole ? odds * Math.exp(z * error) : null,
                chi,
                Gamma.regularizedGammaQ(0.5, chi / 2),
                corrected,
                Gamma.regularizedGammaQ(0.5, corrected / 2));
    }

    private static void check(String which, long yes, long all) {
        if (yes == 0 || yes == all) {
            throw new SampleRefused(
                    "the %s column is %s for all %d units; it must be yes for some and no for others"
                            .formatted(which, yes == 0 ? "no" : "yes", all));
        }
    }
}
