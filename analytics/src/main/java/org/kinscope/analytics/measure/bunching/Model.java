package org.kinscope.analytics.measure.bunching;

import java.util.ArrayList;
import java.util.List;

/** The regression of counts on a polynomial, effects of single bins and of round numbers. */
final class Model {

    private final BunchingOptions options;
    private final double[] place;
    private final boolean[] above;
    private final List<double[]> columns = new ArrayList<>();
    private final List<double[]> dummies = new ArrayList<>();
    private final List<Integer> dummyColumns = new ArrayList<>();
    private final Ols ols;
    private final int keptLeft;
    private final int keptRight;

    /** How many bins the dominated region has, at a notch. */
    private final int dominated;

    /**
     * What a regression says.
     *
     * @param expected counts if nobody bunched
     * @param residuals of the regression
     * @param excess those who bunch
     * @param height expected count for one bin there
     * @param below excess at and below the point
     * @param above excess above it, among the excluded bins
     * @param alpha share that stays in the dominated region; NaN at a kink
     */
    record Result(
            double[] expected,
            double[] residuals,
            double excess,
            double height,
            double below,
            double above,
            double alpha) {}

    Model(double[] at, BunchingOptions options, int excludedRight, int dominated) {
        this.options = options;
        this.dominated = dominated;
        place = new double[at.length];
        above = new boolean[at.length];
        double furthest = 1;
        for (int i = 0; i < at.length; i++) {
            place[i] = Math.rint((at[i] - options.point()) / options.width());
            furthest = Math.max(furthest, Math.abs(place[i]));
            above[i] = place[i] > (options.correctAboveExcluded() ? excludedRight : 0);
        }
        double[] ones = new double[at.length];
        java.util.Arrays.fill(ones, 1);
        columns.add(ones);
        dummy(0);
        for (double extra : options.extra()) {
            columns.add(where(at, value -> Math.abs(value - extra) < 1e-9 * Math.abs(extra)));
        }
        for (int j = 1; j <= options.order(); j++) {
            double[] power = new double[at.length];
            for (int i = 0; i < at.length; i++) {
                power[i] = Math.pow(place[i] / furthest, j);
            }
            columns.add(power);
        }
        rounds(at);
        for (int k = 1; k <= options.excludedLeft(); k++) {
            dummy(-k);
        }
        for (int k = 1; k <= excludedRight; k++) {
            dummy(k);
        }
        ols = new Ols(columns);
        int left = 0;
        int right = 0;
        for (int d = 1; d < dummies.size(); d++) {
            boolean kept = ols.keeps(dummyColumns.get(d));
            left += kept && d <= options.excludedLeft() ? 1 : 0;
            right += kept && d > options.excludedLeft() ? 1 : 0;
        }
        keptLeft = left;
        keptRight = right;
    }

    private void dummy(int at) {
        double[] column = new double[place.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = place[i] == at ? 1 : 0;
        }
        dummyColumns.add(columns.size());
        columns.add(column);
        dummies.add(column);
    }

    private void rounds(double[] at) {
        List<Double> rounds = options.rounds();
        for (int k = 0; k < rounds.size(); k++) {
            double round = rounds.get(k);
            boolean within = k == 0 && rounds.size() == 2 && rounds.get(1) % round == 0;
            columns.add(
                    where(
                            at,
                            value ->
                                    multiple(value, round)
                                            && !(within && multiple(value, rounds.get(1)))));
        }
    }

    private static boolean multiple(double value, double of) {
        double times = value / of;
        return Math.abs(times - Math.rint(times)) < 1e-9;
    }

    private static double[] where(double[] at, java.util.function.DoublePredicate is) {
        double[] column = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            column[i] = is.test(at[i]) ? 1 : 0;
        }
        return column;
    }

    int coefficients() {
        return ols.kept();
    }

    /**
     * {@return what the regression says}
     *
     * @param counts that it takes
     * @param people who are really there
     */
    Result fit(double[] counts, double[] people) {
        double[] fitted = ols.fitted(counts);
        double[] beta = ols.coefficients(counts);
        double[] expected = fitted.clone();
        double[] residuals = new double[fitted.length];
        for (int i = 0; i < fitted.length; i++) {
            residuals[i] = counts[i] - fitted[i];
            for (int d = 0; d < dummies.size(); d++) {
                expected[i] -= dummies.get(d)[i] * beta[dummyColumns.get(d)];
            }
        }
        double below = 0;
        double over = 0;
        double within = 0;
        int bins = 0;
        double point = 0;
        double stays = 0;
        double would = 0;
        for (int i = 0; i < expected.length; i++) {
            double excess = people[i] - expected[i];
            if (place[i] == 0) {
                point = expected[i];
            }
            if (place[i] >= -keptLeft && place[i] <= keptRight) {
                within += expected[i];
                bins++;
                below += place[i] <= 0 ? excess : 0;
                over += place[i] > 0 ? excess : 0;
            }
            if (place[i] >= 1 && place[i] <= dominated) {
                stays += people[i];
                would += expected[i];
            }
        }
        return options.notch()
                ? new Result(expected, residuals, below, point, below, over, stays / would)
                : new Result(
                        expected, residuals, below + over, within / bins, below, over, Double.NaN);
    }

    /** {@return the result after the counts above the point were raised until all are there} */
    Result corrected(double[] people, Result first) {
        double sum = 0;
        for (int i = 0; i < people.length; i++) {
            sum += above[i] ? people[i] : 0;
        }
        Result last = first;
        double change = 1000;
        double[] counts = new double[people.length];
        for (int step = 1; change >= 1 && step < options.iterations(); step++) {
            for (int i = 0; i < people.length; i++) {
                counts[i] = people[i] * (1 + (above[i] ? last.excess / sum : 0));
            }
            Result next = fit(counts, people);
            change = last.excess - next.excess;
            last = next;
        }
        return last;
    }
}
