package org.kinscope.analytics.roster;

import java.util.Arrays;
import java.util.List;
import org.kinscope.analytics.measure.SeededDraws;

/**
 * Deals decisions out again: within each stratum who decided which decision is drawn anew, so that
 * everybody has as many decisions there as before, and it is counted how many fall to somebody who
 * is tied to them.
 *
 * @param observed of each official, how many own decisions the official is tied to
 * @param expected of each official, how many it is on average when they are dealt out by chance
 * @param atLeast of each official, in how many deals it is as many as observed or more
 * @param deals how many deals there were
 */
record Shuffle(int[] observed, double[] expected, int[] atLeast, int deals) {

    /**
     * Decisions among which approvers could as well have been exchanged.
     *
     * @param approvers of each decision, the number of the official who approved it
     * @param tied of each decision, the numbers of those of the stratum's officials who are tied
     * @param exchangeable whether they are dealt out; else each stays with who made it
     */
    record Stratum(int[] approvers, int[][] tied, boolean exchangeable) {

        boolean hasTies() {
            return Arrays.stream(tied).anyMatch(of -> of.length > 0);
        }

        void count(int[] into, int[] dealt) {
            for (int i = 0; i < dealt.length; i++) {
                for (int official : tied[i]) {
                    if (official == dealt[i]) {
                        into[official]++;
                    }
                }
            }
        }
    }

    static Shuffle of(List<Stratum> strata, int officials, int deals, int seed) {
        int[] observed = new int[officials];
        int[] fixed = new int[officials];
        for (Stratum stratum : strata) {
            stratum.count(observed, stratum.approvers());
            if (!stratum.exchangeable()) {
                stratum.count(fixed, stratum.approvers());
            }
        }
        List<Stratum> dealt = strata.stream().filter(s -> s.exchangeable() && s.hasTies()).toList();
        SeededDraws draws = new SeededDraws(seed);
        double[] sums = new double[officials];
        int[] atLeast = new int[officials];
        for (int deal = 0; deal < deals; deal++) {
            int[] count = fixed.clone();
            for (Stratum stratum : dealt) {
                stratum.count(count, shuffled(stratum.approvers(), draws));
            }
            for (int i = 0; i < officials; i++) {
                sums[i] += count[i];
                atLeast[i] += count[i] >= observed[i] ? 1 : 0;
            }
        }
        return new Shuffle(
                observed, Arrays.stream(sums).map(s -> s / deals).toArray(), atLeast, deals);
    }

    private static int[] shuffled(int[] approvers, SeededDraws draws) {
        int[] dealt = approvers.clone();
        for (int i = dealt.length - 1; i > 0; i--) {
            int other = draws.below(i + 1);
            int kept = dealt[i];
            dealt[i] = dealt[other];
            dealt[other] = kept;
        }
        return dealt;
    }

    /** {@return (1 + deals with as many or more) ÷ (1 + deals)} */
    double p(int official) {
        return (1.0 + atLeast[official]) / (1 + deals);
    }
}
