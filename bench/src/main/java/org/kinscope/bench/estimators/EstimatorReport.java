package org.kinscope.bench.estimators;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.bench.frame.Spread;

/**
 * What was measured.
 *
 * @param times of each estimator
 * @param rejected for each test how many samples without an effect it rejects at 5 %
 * @param seeds how many samples there were
 */
record EstimatorReport(List<Time> times, Map<String, Integer> rejected, int seeds) {

    private static final double LEAST = 0.02;
    private static final double MOST = 0.09;

    /**
     * Times of an estimator.
     *
     * @param name of it
     * @param rows it had
     * @param own seconds
     * @param peer seconds of R, or null where it was left out
     */
    record Time(String name, int rows, Spread own, @Nullable Spread peer) {}

    /** {@return whether each test rejects 2 to 9 in a hundred} */
    boolean sizesHold() {
        return rejected.values().stream().allMatch(this::holds);
    }

    private boolean holds(int count) {
        double share = count / (double) seeds;
        return share >= LEAST && share <= MOST;
    }

    String markdown() {
        StringBuilder text = new StringBuilder("\n| estimator | rows | seconds | R, seconds |\n");
        text.append("|---|---|---|---|\n");
        for (Time time : times) {
            Spread peer = time.peer();
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %,d | %s | %s |%n",
                            time.name(),
                            time.rows(),
                            shown(time.own()),
                            peer == null ? "–" : shown(peer)));
        }
        text.append("\n| test at 5 %, no effect | rejects | of | |\n|---|---|---|---|\n");
        rejected.forEach(
                (name, count) ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "| %s | %d | %d | %s |%n",
                                        name,
                                        count,
                                        seeds,
                                        holds(count) ? "within 2–9 %" : "not within 2–9 %")));
        return text.toString();
    }

    private static String shown(Spread spread) {
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f–%.3f)",
                spread.median(),
                spread.least(),
                spread.greatest());
    }
}
