package org.kinscope.analytics.cohort;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.AidTargeting.Measures;
import org.kinscope.analytics.cohort.AidTargeting.Poverty;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.inequality.Incomes;

/** Poverty and inequality of some families before and after running aid. */
final class PovertyOf {

    private final CityTable table;

    PovertyOf(CityTable table) {
        this.table = table;
    }

    /** Adds what those families have, where one of them at least could be assessed. */
    void add(List<Poverty> all, String division, List<Integer> families) {
        int count = 0;
        int people = 0;
        double[] heads = new double[families.size()];
        double[] before = new double[heads.length];
        double[] after = new double[heads.length];
        double[] line = new double[heads.length];
        for (int f : families) {
            if (AidTargeting.ASSESSED.contains(table.tierOf(f))) {
                int size = table.size.at(f);
                people += size;
                heads[count] = size;
                before[count] = table.income.get(f);
                after[count] = before[count] + (double) table.aidOf(f) / size;
                line[count++] = table.standard.get(f);
            }
        }
        if (count > 0) {
            all.add(
                    new Poverty(
                            division,
                            people,
                            measures(before, line, heads, count),
                            measures(after, line, heads, count)));
        }
    }

    /** Incomes are told in parts of each family's own S, so that areas stand together. */
    private static Measures measures(double[] income, double[] line, double[] heads, int count) {
        double[] relative = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            relative[i] = income[i] / line[i];
            sum += income[i];
        }
        Column people = Reach.column("people", heads, count);
        Incomes inS = Incomes.of(new Column("income", relative), people);
        @Nullable Double gini =
                sum > 0
                        ? (Double) Incomes.of(Reach.column("income", income, count), people).gini()
                        : null;
        return new Measures(inS.fgt(1, 0), inS.fgt(1, 1), inS.fgt(1, 2), gini);
    }
}
