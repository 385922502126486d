package org.kinscope.bench.cohort;

import java.util.List;
import java.util.Locale;
import org.kinscope.bench.frame.Spread;

/**
 * What was measured.
 *
 * @param people how many people the columns hold
 * @param families in how many families they stand
 * @param read seconds to read the city out of the graph, once
 * @param filled seconds to fill the columns of one day
 * @param cohorts the cohorts that were counted
 * @param payments how many payments the month has
 * @param monthly seconds from the city in memory to the workbook of the monthly report
 */
record CohortsReport(
        int people,
        int families,
        double read,
        Spread filled,
        List<Counted> cohorts,
        int payments,
        Spread monthly) {

    CohortsReport {
        cohorts = List.copyOf(cohorts);
    }

    /**
     * One cohort.
     *
     * @param what whom it takes
     * @param people how many these are
     * @param families in how many families
     * @param seconds to count both
     */
    record Counted(String what, int people, int families, Spread seconds) {}

    String markdown() {
        StringBuilder told = new StringBuilder();
        told.append(line("# Cohorts%n%n%,d people in %,d families.%n%n", people, families));
        told.append(line("| what | people | families | seconds |%n|---|---|---|---|%n"));
        told.append(line("| reading the city out of the graph, once | | | %.1f |%n", read));
        told.append(line("| filling the columns of a day | | | %s |%n", filled));
        for (Counted one : cohorts) {
            told.append(
                    line(
                            "| count: %s | %,d | %,d | %s |%n",
                            one.what, one.people, one.families, exactly(one.seconds)));
        }
        told.append(
                line(
                        "| monthly report of %,d payments, as a workbook | | | %s |%n",
                        payments, monthly));
        told.append(
                line(
                        "%nMedian, least and greatest of the counted runs; the first is not"
                                + " counted. There is no peer. Each count is the number of people"
                                + " that the cohort lists.%n"));
        return told.toString();
    }

    /** A count takes less than a tenth of a second. */
    private static String exactly(Spread seconds) {
        return line("%.4f (%.4f–%.4f)", seconds.median(), seconds.least(), seconds.greatest());
    }

    private static String line(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
