package org.kinscope.analytics.measure.inequality;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SortOrder;

/** How money is spread over people in the order of another column. */
public final class Concentration {

    private Concentration() {}

    /**
     * {@return the concentration coefficient: below 0 where those first in order have more}
     *
     * @param money whose sum is above 0
     * @param order from first to last; equal ones share their rank
     * @param weights none below 0, or null for 1 each
     */
    public static double of(Column money, Column order, @Nullable Column weights) {
        money.sameLengthAs(order);
        int[] rows = SortOrder.of(order.values());
        double[] by = SortOrder.apply(order.values(), rows);
        double[] x = SortOrder.apply(money.values(), rows);
        double[] w = weights(weights, order, rows);
        double all = Arrays.stream(w).sum();
        double sum = 0;
        double ranked = 0;
        double before = 0;
        for (int i = 0; i < x.length; ) {
            int end = i;
            double group = 0;
            double own = 0;
            while (end < x.length && by[end] == by[i]) {
                group += w[end];
                own += w[end] * x[end];
                end++;
            }
            sum += own;
            ranked += own * (before + group / 2);
            before += group;
            i = end;
        }
        if (!(sum > 0)) {
            throw SampleRefused.column(
                    money.name(),
                    "its rows add up to " + Column.number(sum),
                    "the sum must be above 0");
        }
        return 2 * ranked / (all * sum) - 1;
    }

    /**
     * {@return the index of Coady, Grosh and Hoddinott (2004): the share of the money that goes to
     * the poorest, over their share of the people; 1 is what equal sums to all would be}
     *
     * @param share of the poorest, between 0 and 1; of the row at the border a part is taken
     */
    public static double poorest(
            Column money, Column income, @Nullable Column weights, double share) {
        if (!(share > 0 && share <= 1)) {
            throw SampleRefused.option("poorest", share, "a share above 0, to 1");
        }
        money.sameLengthAs(income).notNegative();
        int[] rows = SortOrder.of(income.values());
        double[] x = SortOrder.apply(money.values(), rows);
        double[] w = weights(weights, income, rows);
        double limit = share * Arrays.stream(w).sum();
        double all = 0;
        double poor = 0;
        double before = 0;
        for (int i = 0; i < x.length; i++) {
            double part = w[i] > 0 ? Math.clamp((limit - before) / w[i], 0.0, 1.0) : 0;
            poor += part * w[i] * x[i];
            all += w[i] * x[i];
            before += w[i];
        }
        if (!(all > 0)) {
            throw SampleRefused.column(money.name(), "all rows are 0", "one must be above 0");
        }
        return poor / (all * share);
    }

    private static double[] weights(@Nullable Column weights, Column like, int[] rows) {
        if (weights == null) {
            double[] ones = new double[rows.length];
            Arrays.fill(ones, 1);
            return ones;
        }
        return SortOrder.apply(weights.sameLengthAs(like).notNegative().values(), rows);
    }
}
