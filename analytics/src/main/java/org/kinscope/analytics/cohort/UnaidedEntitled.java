package org.kinscope.analytics.cohort;

import org.kinscope.analytics.policy.PolicyAt;

/**
 * Families that the rule assesses as tier 1 or 2 and that have no recorded status of either: the
 * twin that stands beside every figure about those who stay too long.
 *
 * @param families how many
 * @param people over how many their means are shared
 */
public record UnaidedEntitled(int families, int people) {

    /**
     * {@return how many there are}
     *
     * @param prefix the beginning of the code of the families' divisions; empty for all
     * @param policy the rules of the table's day
     */
    public static UnaidedEntitled of(CityTable table, String prefix, PolicyAt policy) {
        long aided = 0;
        for (String status : table.order().codes()) {
            aided |= policy.tierOf(status) <= 2 ? table.bit(status) : 0;
        }
        int families = 0;
        int people = 0;
        for (int f = 0; f < table.families(); f++) {
            String division = table.divisions.word(table.division.at(f));
            boolean here = prefix.isEmpty() || division != null && division.startsWith(prefix);
            if (here && table.tierOf(f).isAided() && (table.statuses.get(f) & aided) == 0) {
                families++;
                people += table.size.at(f);
            }
        }
        return new UnaidedEntitled(families, people);
    }
}
