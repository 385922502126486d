package org.kinscope.bench.cliff;

import java.util.List;
import java.util.Locale;
import org.kinscope.bench.frame.Spread;

/**
 * What was measured.
 *
 * @param people how many people stand in the families that were asked
 * @param families how many families that are
 * @param placed how many have a known income
 * @param near how many of them stand within 10 percent of the line of dibao
 * @param notches how many boundaries at which something is lost all families have together
 * @param exposure seconds to place all families and to add up their exposure
 * @param bundles seconds to tell what their statuses carry
 * @param one seconds to compare one reform with today: aid, place and bundle of all by both rules
 * @param oneRatio the same over the exposure, run by run
 * @param two seconds to compare two reforms with today
 * @param twoRatio the same over the exposure, run by run
 * @param study seconds, once, of all that the command {@code cliff} tells of a city: places, limits
 *     other than income, the registers at the lines
 * @param reforms each reform with what it costs more in a year
 * @param sample the same by CEL, of a sample
 */
record CliffReport(
        long people,
        int families,
        int placed,
        int near,
        long notches,
        Spread exposure,
        Spread bundles,
        Spread one,
        Spread oneRatio,
        Spread two,
        Spread twoRatio,
        double study,
        List<String> reforms,
        Sample sample) {

    CliffReport {
        reforms = List.copyOf(reforms);
    }

    /**
     * A sample by both ways, which said the same.
     *
     * @param ours by pieces
     * @param naive by all rules twice, by CEL
     * @param seconds of the naive way, by one thread
     */
    record Sample(NaiveCliff.Sum ours, NaiveCliff.Sum naive, double seconds) {}

    String markdown() {
        return String.format(
                Locale.ROOT,
                """
               # Cliff

               %,d people in %,d families; %,d with a known income, %,d within 10 %% of the line of dibao; %,d notches.

               | figure | value |
               |---|---|
               | exposure of all families, two threads | %s s |
               | bundles of all families, two threads | %s s |
               | one reform beside today: aid, place and bundle of all families by both rules, two threads | %s s |
               | the same, times the exposure | %s |
               | two reforms beside today | %s s |
               | the same, times the exposure | %s |
               | all that the command cliff tells: places, limits other than income, the registers at the lines, once | %.1f s |
               | cliffShare and cliffGap of %,d families by CEL, all rules twice, one thread | %.1f s |

               Median, least and greatest of the counted runs; the first is not counted. More a year by the reforms: %s.
               On the sample ours says cliffShare %.4f, cliffGap %.2f yuan a month; CEL says %.4f and %.2f. There is no peer: no other program knows these rules.
               """,
                people,
                families,
                placed,
                near,
                notches,
                exposure,
                bundles,
                one,
                oneRatio,
                two,
                twoRatio,
                study,
                sample.ours().families(),
                sample.seconds(),
                String.join("; ", reforms),
                sample.ours().share(),
                sample.ours().gapFen() / 100.0,
                sample.naive().share(),
                sample.naive().gapFen() / 100.0);
    }
}
