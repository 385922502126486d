package org.kinscope.bench.calculator;

import java.util.Locale;
import org.kinscope.bench.frame.Spread;

/**
 * What was measured.
 *
 * @param people how many people stand in the families that were asked
 * @param families how many families that are
 * @param units how many aid units have a known income of at most three standards
 * @param read seconds to read the city out of the graph, once
 * @param city seconds for the whole catalogue over all families
 * @param schedules seconds for R(y) of all those units
 * @param schedule milliseconds for R(y) of one of them: median, 95th, 99th of a hundred
 * @param request milliseconds for one family over GraphQL: median, 95th, 99th of a hundred
 * @param due how many entitlements are due in the city, so that two runs can be compared
 * @param boundaries how many boundaries all schedules have together
 */
record CalculatorReport(
        long people,
        int families,
        int units,
        double read,
        Spread city,
        Spread schedules,
        Percentiles schedule,
        Percentiles request,
        long due,
        long boundaries) {

    /** Three of a hundred. */
    record Percentiles(double middle, double high, double highest) {

        private String text() {
            return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", middle, high, highest);
        }
    }

    String markdown() {
        return String.format(
                Locale.ROOT,
                """
               # Calculator

               %,d people in %,d families; %,d units with a known income of at most three standards. Entitlements due: %,d; boundaries of R(y): %,d.

               | figure | value |
               |---|---|
               | entitlements of one family over GraphQL, warm, one at a time: p50 / p95 / p99 | %s ms |
               | reading the city out of the graph, once | %.1f s |
               | the whole catalogue for all families, two threads | %s s |
               | R(y) of one unit: p50 / p95 / p99 | %s ms |
               | R(y) of all those units, two threads | %s s |

               Median, least and greatest of the counted runs. There is no peer: no other program knows these rules.
               """,
                people,
                families,
                units,
                due,
                boundaries,
                request.text(),
                read,
                city,
                schedule.text(),
                schedules);
    }
}
