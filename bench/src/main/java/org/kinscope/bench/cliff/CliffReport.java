package org.kinscope.bench.cliff;

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
 */
record CliffReport(
        long people,
        int families,
        int placed,
        int near,
        long notches,
        Spread exposure,
        Spread bundles) {

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

               Median, least and greatest of the counted runs; the first is not counted. There is no peer: no other program knows these rules.
               """,
                people,
                families,
                placed,
                near,
                notches,
                exposure,
                bundles);
    }
}
