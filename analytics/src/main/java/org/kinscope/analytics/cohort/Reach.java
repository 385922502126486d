package org.kinscope.analytics.cohort;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.AidTargeting.Kind;
import org.kinscope.analytics.cohort.AidTargeting.Row;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.inequality.Concentration;
import org.kinscope.analytics.measure.targeting.Targeting;
import org.kinscope.graph.money.Yuan;

/** Whom some of the aid reaches. */
final class Reach {

    private static final double POOREST = 0.4;

    private final CityTable table;

    Reach(CityTable table) {
        this.table = table;
    }

    /** {@return the row of the aid that counts, by its place} */
    Row row(Kind kind, String key, List<Integer> families, IntPredicate counts) {
        long[] money = new long[families.size()];
        boolean[] receives = new boolean[money.length];
        for (int k = 0; k < money.length; k++) {
            int f = families.get(k);
            for (int i = table.firstAidOf(f); i < table.firstAidOf(f + 1); i++) {
                if (counts.test(i)) {
                    money[k] += table.monthly.get(i);
                    receives[k] = true;
                }
            }
        }
        return row(kind, key, families, receives, money);
    }

    /** {@return the row of the statuses in the mask} */
    Row roll(List<Integer> families, long mask) {
        boolean[] receives = new boolean[families.size()];
        for (int k = 0; k < receives.length; k++) {
            receives[k] = (table.statuses.get(families.get(k)) & mask) != 0;
        }
        return row(Kind.ROLL, "", families, receives, new long[receives.length]);
    }

    private Row row(
            Kind kind, String key, List<Integer> families, boolean[] receives, long[] money) {
        int people = 0;
        int eligible = 0;
        int recipients = 0;
        int reached = 0;
        int others = 0;
        long sum = 0;
        long leaked = 0;
        long othersSum = 0;
        int assessed = 0;
        double[] heads = new double[families.size()];
        double[] perHead = new double[heads.length];
        double[] income = new double[heads.length];
        for (int k = 0; k < receives.length; k++) {
            int f = families.get(k);
            int size = table.size.at(f);
            if (!AidTargeting.ASSESSED.contains(table.tierOf(f))) {
                others += receives[k] ? size : 0;
                othersSum += money[k];
                continue;
            }
            boolean due = table.tierOf(f).isAided();
            people += size;
            eligible += due ? size : 0;
            recipients += receives[k] ? size : 0;
            reached += due && receives[k] ? size : 0;
            sum += money[k];
            leaked += due ? 0 : money[k];
            heads[assessed] = size;
            perHead[assessed] = (double) money[k] / size;
            income[assessed++] = table.income.get(f);
        }
        Targeting whom =
                eligible > 0 && recipients > 0
                        ? Targeting.ofCounts(people, eligible, recipients, reached)
                        : null;
        return new Row(
                kind,
                key,
                people,
                eligible,
                recipients,
                reached,
                share(recipients - reached, recipients),
                share(eligible - reached, eligible),
                whom == null ? null : whom.differential(),
                share(leaked, sum),
                sum == 0 ? null : poorest(perHead, income, heads, assessed),
                new Yuan(sum),
                new Yuan(leaked),
                recipients == 0 ? null : new Yuan(sum).dividedBy(recipients),
                others,
                new Yuan(othersSum));
    }

    private static double poorest(double[] money, double[] income, double[] heads, int count) {
        return Concentration.poorest(
                column("money", money, count),
                column("income", income, count),
                column("people", heads, count),
                POOREST);
    }

    static Column column(String name, double[] values, int count) {
        return new Column(name, java.util.Arrays.copyOf(values, count));
    }

    private static @Nullable Double share(long part, long all) {
        return all == 0 ? null : (Double) ((double) part / all);
    }
}
