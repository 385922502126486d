package org.kinscope.analytics.measure.inequality;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.SortOrder;

/** Incomes in order, with their weights. */
public final class Incomes {

    private final String name;
    private final double[] x;
    private final double[] w;

    /** The rank among the sorted incomes of each row that was given. */
    private final int[] ranks;

    private Incomes(String name, double[] x, double[] w, int[] ranks) {
        this.name = name;
        this.x = x;
        this.w = w;
        this.ranks = ranks;
    }

    /**
     * {@return the incomes}
     *
     * @param weights none below 0, or null for 1 each
     * @throws SampleRefused if there are none, or their weights are all 0
     */
    public static Incomes of(Column income, @Nullable Column weights) {
        if (income.size() == 0) {
            throw SampleRefused.column(income.name(), "it has no rows", "at least one is needed");
        }
        double[] w = new double[income.size()];
        Arrays.fill(w, 1);
        if (weights != null) {
            w = weights.sameLengthAs(income).notNegative().values();
            if (!(Arrays.stream(w).sum() > 0)) {
                throw SampleRefused.column(weights.name(), "all rows are 0", "one must be above 0");
            }
        }
        int[] order = SortOrder.of(income.values());
        int[] ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
        return new Incomes(
                income.name(),
                SortOrder.apply(income.values(), order),
                SortOrder.apply(w, order),
                ranks);
    }

    /** {@return the incomes of some rows, each as often as it is named} */
    public Incomes select(int[] rows) {
        int[] times = new int[x.length];
        for (int row : rows) {
            times[ranks[row]]++;
        }
        double[] values = new double[rows.length];
        double[] weights = new double[rows.length];
        int next = 0;
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < times[i]; k++) {
                values[next] = x[i];
                weights[next++] = w[i];
            }
        }
        int[] all = new int[rows.length];
        Arrays.setAll(all, i -> i);
        return new Incomes(name, values, weights, all);
    }

    /** {@return how many rows there are} */
    public int size() {
        return x.length;
    }

    /** {@return the mean} */
    public double mean() {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < x.length; i++) {
            sum += w[i] * x[i];
            weight += w[i];
        }
        return sum / weight;
    }

    /**
     * {@return the Gini coefficient, from 0 to 1}
     *
     * @throws SampleRefused if the incomes add up to 0 or less
     */
    public double gini() {
        double product = 0;
        double square = 0;
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < x.length; i++) {
            weight += w[i];
            product += w[i] * x[i] * weight;
            square += w[i] * w[i] * x[i];
            sum += w[i] * x[i];
        }
        if (!(sum > 0)) {
            throw SampleRefused.column(
                    name, "its rows add up to " + Column.number(sum), "the sum must be above 0");
        }
        return (2 * product - square) / (weight * sum) - 1;
    }

    /** {@return the first income at which the share of the weights is above {@code share}} */
    public double quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw SampleRefused.option("quantile", share, "a share from 0 to 1");
        }
        if (share == 0) {
            return x[0];
        }
        if (share == 1) {
            return x[x.length - 1];
        }
        return quantile(share, x.length);
    }

    private double quantile(double share, int rows) {
        double all = 0;
        for (int i = 0; i < rows; i++) {
            all += w[i];
        }
        double weight = 0;
        for (int i = 0; i < rows; i++) {
            weight += w[i];
            if (weight / all > share) {
                return x[i];
            }
        }
        return x[rows - 1];
    }

    /** {@return the share of the weights below a line} */
    public double below(double line) {
        double low = 0;
        double all = 0;
        for (int i = 0; i < x.length; i++) {
            all += w[i];
            low += x[i] < line ? w[i] : 0;
        }
        return low / all;
    }

    /**
     * {@return how far the median of those below a line is from it, as a share of it; null if
     * nobody is below}
     */
    public @Nullable Double medianGap(double line) {
        int poor = SortOrder.lowerBound(x, line);
        return poor == 0 ? null : (line - quantile(0.5, poor)) / line;
    }

    /**
     * {@return what those above the fourth quintile have, over what those up to the first have;
     * null if these have nothing}
     */
    public @Nullable Double quintileRatio() {
        double low = quantile(0.2);
        double high = quantile(0.8);
        double rich = 0;
        double poor = 0;
        for (int i = 0; i < x.length; i++) {
            rich += x[i] > high ? w[i] * x[i] : 0;
            poor += x[i] <= low ? w[i] * x[i] : 0;
        }
        return poor > 0 ? rich / poor : null;
    }

    /**
     * {@return the index of Foster, Greer and Thorbecke: the mean of the gaps below a line, as
     * shares of it, to a power}
     *
     * @param line above 0
     * @param power 0 headcount, 1 gap, 2 squared gap
     */
    public double fgt(double line, double power) {
        if (!(line > 0) || Double.isInfinite(line)) {
            throw SampleRefused.option("line", line, "a number above 0");
        }
        if (!(power >= 0)) {
            throw SampleRefused.option("alpha", power, "0 or more");
        }
        double sum = 0;
        double all = 0;
        for (int i = 0; i < x.length; i++) {
            all += w[i];
            if (x[i] < line) {
                sum += w[i] * Math.pow((line - x[i]) / line, power);
            }
        }
        return sum / all;
    }

    /** {@return shares of the people, and of the money that the poorest of these have} */
    public double[][] lorenz() {
        double[][] curve = new double[2][x.length + 1];
        for (int i = 0; i < x.length; i++) {
            curve[0][i + 1] = curve[0][i] + w[i];
            curve[1][i + 1] = curve[1][i] + w[i] * x[i];
        }
        for (double[] line : curve) {
            double last = line[x.length];
            for (int i = 0; i <= x.length; i++) {
                line[i] /= last;
            }
        }
        return curve;
    }
}
