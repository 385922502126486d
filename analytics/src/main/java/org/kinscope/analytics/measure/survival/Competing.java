package org.kinscope.analytics.measure.survival;

import org.kinscope.analytics.measure.SampleRefused;

/**
 * The shares of spells that have ended in each of several ways, after Aalen and Johansen.
 *
 * @param time when spells end or are last seen, each time once, in order
 * @param atRisk how many are watched just before
 * @param survival the share that goes on
 * @param survivalError standard error
 * @param ended for each kind the share that has ended so
 * @param error for each kind its standard error
 * @param events for each kind how many end so, at each time
 */
public record Competing(
        double[] time,
        int[] atRisk,
        double[] survival,
        double[] survivalError,
        double[][] ended,
        double[][] error,
        int[][] events) {

    private static final long MOST = 100_000_000;

    /**
     * {@return the shares; the errors are those of Greenwood's formula for several ends, and with
     * delayed entry those of the infinitesimal jackknife, unless entries times exits are more than
     * a hundred million}
     *
     * @throws SampleRefused if no spell ends
     */
    public static Competing of(Spells spells) {
        int kinds = spells.kinds();
        if (kinds == 0) {
            throw SampleRefused.option("event", "0 in every row", "above 0 where a spell ends");
        }
        Curve curve = Curve.of(spells);
        int count = curve.time().length;
        double[][] ends = new double[kinds][];
        for (int k = 0; k < kinds; k++) {
            ends[k] = spells.ends(k + 1);
        }
        int[] next = new int[kinds];
        double[][] ended = new double[kinds][count];
        double[][] error = new double[kinds][count];
        int[][] events = new int[kinds][count];
        double[] survivalError = new double[count];
        double s = 1;
        double[] f = new double[kinds];
        double ofS = 0;
        double[] ofF = new double[kinds];
        double[] both = new double[kinds];
        for (int i = 0; i < count; i++) {
            double n = curve.atRisk()[i];
            double total = curve.events()[i] / n;
            for (int k = 0; k < kinds; k++) {
                int d = 0;
                while (next[k] < ends[k].length && ends[k][next[k]] == curve.time()[i]) {
                    next[k]++;
                    d++;
                }
                events[k][i] = d;
                double share = d / n;
                double own = share * (1 - share) / n;
                double withAll = share * (1 - total) / n;
                ofF[k] += 2 * share * both[k] + share * share * ofS + s * s * own;
                both[k] = (both[k] + share * ofS) * (1 - total) - s * s * withAll;
                f[k] += s * share;
                ended[k][i] = f[k];
                error[k][i] = Math.sqrt(Math.max(0, ofF[k]));
            }
            ofS = (1 - total) * (1 - total) * ofS + s * s * total * (1 - total) / n;
            s *= 1 - total;
            survivalError[i] = Math.sqrt(Math.max(0, ofS));
        }
        Competing shares =
                new Competing(
                        curve.time(),
                        curve.atRisk(),
                        curve.survival(),
                        survivalError,
                        ended,
                        error,
                        events);
        if (spells.delayed() && Influence.work(spells, count) <= MOST) {
            new Influence(spells, kinds).into(shares);
        }
        return shares;
    }
}
