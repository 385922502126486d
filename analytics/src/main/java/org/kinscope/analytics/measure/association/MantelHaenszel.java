package org.kinscope.analytics.measure.association;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Gamma;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;

/**
 * The test of Cochran, Mantel and Haenszel: whether two columns go together within strata.
 *
 * @param oddsRatio common odds ratio; null where it is infinite
 * @param low end of its interval, after Robins, Breslow and Greenland (1986); null where it has
 *     none
 * @param high end of its interval
 * @param chiSquare without continuity correction
 * @param p of it
 * @param chiSquareCorrected with it
 * @param pCorrected of that
 * @param strata how many were used
 * @param leftOut how many have fewer than two units
 */
public record MantelHaenszel(
        @Nullable Double oddsRatio,
        @Nullable Double low,
        @Nullable Double high,
        double chiSquare,
        double p,
        double chiSquareCorrected,
        double pCorrected,
        int strata,
        int leftOut) {

    /**
     * {@return the two-sided test}
     *
     * @param level of the interval, in percent
     * @throws SampleRefused if in no stratum both columns vary
     */
    public static MantelHaenszel test(List<Counts> strata, double level) {
        return test(strata, Alternative.TWO_SIDED, level);
    }

    /** {@return the test, for an alternative} */
    public static MantelHaenszel test(List<Counts> strata, Alternative alternative, double level) {
        if (!(level > 0 && level < 100)) {
            throw SampleRefused.option("level", level, "a percentage between 0 and 100, as 95");
        }
        double gap = 0;
        double variance = 0;
        double diagonal = 0;
        double off = 0;
        double dd = 0;
        double mixed = 0;
        double oo = 0;
        int used = 0;
        for (Counts c : strata) {
            double n = c.all();
            if (n < 2) {
                continue;
            }
            used++;
            double a = c.a();
            double b = c.b();
            gap += c.both() - a * b / n;
            variance += a * (n - a) * b * (n - b) / (n * n * (n - 1));
            double d = (double) c.both() * c.neither();
            double o = (double) c.onlyA() * c.onlyB();
            double same = c.both() + c.neither();
            double other = c.onlyA() + c.onlyB();
            diagonal += d / n;
            off += o / n;
            dd += same * d / (n * n);
            mixed += (same * o + other * d) / (n * n);
            oo += other * o / (n * n);
        }
        if (!(variance > 0)) {
            throw new SampleRefused(
                    "in every stratum one column is the same for all units; in one at least both"
                            + " must vary");
        }
        double delta = Math.abs(gap);
        double less = delta >= 0.5 ? delta - 0.5 : delta;
        double chi = gap * gap / variance;
        double corrected = less * less / variance;
        boolean whole = diagonal > 0 && off > 0;
        double odds = diagonal / off;
        double error =
                Math.sqrt(
                        dd / (2 * diagonal * diagonal)
                                + mixed / (2 * diagonal * off)
                                + oo / (2 * off * off));
        double share = level / 100;
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        boolean two = alternative == Alternative.TWO_SIDED;
        double z = normal.inverseCumulativeProbability(two ? 0.5 + share / 2 : share);
        return new MantelHaenszel(
                off > 0 ? odds : null,
                whole ? (alternative == Alternative.LESS ? 0 : odds * Math.exp(-z * error)) : null,
                whole && alternative != Alternative.GREATER ? odds * Math.exp(z * error) : null,
                chi,
                p(gap, chi, alternative),
                corrected,
                p(gap, corrected, alternative),
                used,
                strata.size() - used);
    }

    private static double p(double gap, double chi, Alternative alternative) {
        if (alternative == Alternative.TWO_SIDED) {
            return Gamma.regularizedGammaQ(0.5, chi / 2);
        }
        double z = Math.signum(gap) * Math.sqrt(chi);
        return new NormalDistribution(null, 0, 1)
                .cumulativeProbability(alternative == Alternative.LESS ? z : -z);
    }
}
