package org.kinscope.analytics.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.roll.RollFlows;

/**
 * The families of a division, by what the rule assesses and by what is on record.
 *
 * @param division the beginning of the code, empty for all, or {@code unknown}
 * @param assessed families whose tier could be assessed
 * @param need of these, assessed as tier 1 or 2
 * @param roll families with a recorded status of tier 1 or 2
 * @param rollNeed of those on the roll, assessed as tier 1 or 2
 * @param marked families with one of the statuses that were asked for
 */
public record NeedAndRoll(
        String division, int assessed, int need, int roll, int rollNeed, int marked) {

    /**
     * {@return all together, then each division}
     *
     * @param prefix the beginning of the code of the families' divisions; empty for all
     * @param digits of a division's code for the rows
     * @param policy the rules of the table's day
     * @param statuses which recorded statuses are counted as marked
     */
    public static List<NeedAndRoll> of(
            CityTable table, String prefix, int digits, PolicyAt policy, Set<String> statuses) {
        long aided = 0;
        long wanted = 0;
        for (String status : table.order().codes()) {
            aided |= policy.tierOf(status) <= 2 ? table.bit(status) : 0;
            wanted |= statuses.contains(status) ? table.bit(status) : 0;
        }
        int[] all = new int[5];
        Map<String, int[]> by = new TreeMap<>();
        for (int f = 0; f < table.families(); f++) {
            String division = table.divisions.word(table.division.at(f));
            if (prefix.isEmpty() || division != null && division.startsWith(prefix)) {
                boolean due = table.tierOf(f).isAided();
                boolean on = (table.statuses.get(f) & aided) != 0;
                boolean[] counts = {
                    AidTargeting.ASSESSED.contains(table.tierOf(f)),
                    due,
                    on,
                    due && on,
                    (table.statuses.get(f) & wanted) != 0
                };
                int[] own = by.computeIfAbsent(RollFlows.cut(division, digits), d -> new int[5]);
                for (int i = 0; i < counts.length; i++) {
                    all[i] += counts[i] ? 1 : 0;
                    own[i] += counts[i] ? 1 : 0;
                }
            }
        }
        List<NeedAndRoll> rows = new ArrayList<>();
        rows.add(row("", all));
        by.forEach(
                (division, n) -> {
                    if (n[0] + n[2] + n[4] > 0) {
                        rows.add(row(division, n));
                    }
                });
        return rows;
    }

    private static NeedAndRoll row(String division, int[] n) {
        return new NeedAndRoll(division, n[0], n[1], n[2], n[3], n[4]);
    }
}
