package org.kinscope.analytics.measure.survival;

import java.util.Arrays;
import org.kinscope.analytics.measure.SortOrder;

/**
 * Standard errors of competing ends by the infinitesimal jackknife: how much each spell moves the
 * estimate. Where all spells are watched from the beginning it is Greenwood's formula; where they
 * are not, it differs a little, and the reference takes this one. Spells that enter together move
 * alike as long as they go on, so they are followed as one.
 */
final class Influence {

    private final Spells spells;
    private final int kinds;
    private final double[] entries;
    private final double[] moveS;
    private final double[][] moveF;
    private final int[] watched;
    private double gone;
    private final double[] goneBoth;
    private final double[] goneF;

    Influence(Spells spells, int kinds) {
        this.spells = spells;
        this.kinds = kinds;
        double[] sorted = spells.entries();
        entries = Arrays.stream(sorted).distinct().toArray();
        moveS = new double[entries.length];
        moveF = new double[entries.length][kinds];
        watched = new int[entries.length];
        for (double entry : sorted) {
            watched[SortOrder.lowerBound(entries, entry)]++;
        }
        goneBoth = new double[kinds];
        goneF = new double[kinds];
    }

    /** {@return how many steps the work has} */
    static long work(Spells spells, int times) {
        return times * Arrays.stream(spells.entries()).distinct().count();
    }

    /**
     * Puts the standard errors in place of those of Greenwood.
     *
     * @param shares with its errors, which are overwritten
     */
    void into(Competing shares) {
        int[] order = SortOrder.of(spells.exitOf());
        int next = 0;
        double s = 1;
        for (int i = 0; i < shares.time().length; i++) {
            double t = shares.time()[i];
            double n = shares.atRisk()[i];
            double[] share = new double[kinds];
            double total = 0;
            for (int k = 0; k < kinds; k++) {
                share[k] = shares.events()[k][i] / n;
                total += share[k];
            }
            step(t, s, n, share, total);
            for (; next < order.length && spells.exitOf()[order[next]] == t; next++) {
                leave(order[next], s / n);
            }
            s *= 1 - total;
            sum(shares, i, t);
        }
    }

    private void step(double t, double s, double n, double[] share, double total) {
        for (int k = 0; k < kinds; k++) {
            goneF[k] += 2 * share[k] * goneBoth[k] + share[k] * share[k] * gone;
            goneBoth[k] = (goneBoth[k] + share[k] * gone) * (1 - total);
        }
        gone *= (1 - total) * (1 - total);
        for (int e = 0; e < entries.length && entries[e] < t; e++) {
            for (int k = 0; k < kinds; k++) {
                moveF[e][k] += share[k] * (moveS[e] - s / n);
            }
            moveS[e] = moveS[e] * (1 - total) + s * total / n;
        }
    }

    private void leave(int spell, double own) {
        int e = SortOrder.lowerBound(entries, spells.entryOf(spell));
        int kind = spells.eventOf(spell);
        watched[e]--;
        double u = moveS[e] - (kind > 0 ? own : 0);
        gone += u * u;
        for (int k = 0; k < kinds; k++) {
            double f = moveF[e][k] + (kind == k + 1 ? own : 0);
            goneBoth[k] += u * f;
            goneF[k] += f * f;
        }
    }

    private void sum(Competing shares, int i, double t) {
        double ofS = gone;
        double[] ofF = goneF.clone();
        for (int e = 0; e < entries.length && entries[e] < t; e++) {
            ofS += watched[e] * moveS[e] * moveS[e];
            for (int k = 0; k < kinds; k++) {
                ofF[k] += watched[e] * moveF[e][k] * moveF[e][k];
            }
        }
        shares.survivalError()[i] = Math.sqrt(ofS);
        for (int k = 0; k < kinds; k++) {
            shares.error()[k][i] = Math.sqrt(ofF[k]);
        }
    }
}
