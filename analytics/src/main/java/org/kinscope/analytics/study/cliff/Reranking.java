package org.kinscope.analytics.study.cliff;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.inequality.Redistribution;
import org.kinscope.graph.money.Yuan;

/**
 * How many have changed places by aid: income and R per head.
 *
 * @param families how many were compared
 * @param overtaken pairs of which the one had less before and has more after
 * @param pairs of all pairs with different incomes before
 * @param index Gini, concentration and the index of Atkinson and Plotnick; null where nobody has
 *     anything, before or after
 */
public record Reranking(int families, long overtaken, long pairs, @Nullable Redistribution index) {

    /** {@return the comparison of columns of equal length, yuan a month} */
    public static Reranking of(double[] before, double[] after) {
        int n = before.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingDouble(i -> before[i])
                        .thenComparingDouble(i -> after[i]));
        double[] later = new double[n];
        long equal = 0;
        int run = 0;
        for (int i = 0; i < n; i++) {
            later[i] = after[order[i]];
            run = i > 0 && before[order[i]] == before[order[i - 1]] ? run + 1 : 0;
            equal += run;
        }
        long all = (long) n * (n - 1) / 2 - equal;
        double had = Arrays.stream(before).sum();
        double has = Arrays.stream(after).sum();
        return new Reranking(
                n,
                inversions(later, new double[n], 0, n),
                all,
                n == 0 || had <= 0 || has <= 0
                        ? null
                        : Redistribution.of(
                                new Column("income", before),
                                new Column("resources", after),
                                null));
    }

    /** {@return the comparison of families that stand within their schedules} */
    public static Reranking of(List<Position> positions) {
        List<Position> known = positions.stream().filter(p -> p.resources() != null).toList();
        double[] before = new double[known.size()];
        double[] after = new double[known.size()];
        for (int i = 0; i < before.length; i++) {
            Position one = known.get(i);
            before[i] = one.income().fen() / 100.0 / one.size();
            Yuan has = one.resources();
            after[i] = has == null ? 0 : has.fen() / 100.0 / one.size();
        }
        return of(before, after);
    }

    /** {@return how many pairs stand the wrong way round; the array is sorted by it} */
    private static long inversions(double[] values, double[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long count =
                inversions(values, spare, from, middle) + inversions(values, spare, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takesRight = left == middle || (right < to && values[right] < values[left]);
            if (takesRight) {
                count += middle - left;
                spare[i] = values[right++];
            } else {
                spare[i] = values[left++];
            }
        }
        System.arraycopy(spare, from, values, from, to - from);
        return count;
    }
}
