package org.kinscope.analytics.measure.rd;

/** Residuals, by nearest neighbours or by a regression. */
final class Residuals {

    private static final double LEAST = 1e-8;

    private Residuals() {}

    /**
     * {@return the residuals of a column}
     *
     * @param fit the regression; nearest neighbours need none
     */
    static double[] of(Vce vce, int neighbours, Window window, double[] column, Fit fit) {
        if (vce == Vce.NN) {
            return neighbours(neighbours, window.x, column);
        }
        double[] residuals = fit.fitted(column);
        int n = residuals.length;
        double all = vce == Vce.HC1 ? Math.sqrt(n / (double) (n - fit.order - 1)) : 1;
        for (int i = 0; i < n; i++) {
            double own =
                    switch (vce) {
                        case HC2 -> Math.sqrt(1 / Math.max(1 - fit.leverage(i), LEAST));
                        case HC3 -> 1 / Math.max(1 - fit.leverage(i), LEAST);
                        default -> all;
                    };
            residuals[i] = own * (column[i] - residuals[i]);
        }
        return residuals;
    }

    /** Rows of one value share their neighbours, so the search is made once for a value. */
    private static double[] neighbours(int wanted, double[] x, double[] column) {
        int n = x.length;
        int[] starts = new int[n + 1];
        int groups = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || x[i] != x[i - 1]) {
                starts[groups++] = i;
            }
        }
        starts[groups] = n;
        double[] sums = new double[groups];
        for (int g = 0; g < groups; g++) {
            for (int i = starts[g]; i < starts[g + 1]; i++) {
                sums[g] += column[i];
            }
        }
        double[] residuals = new double[n];
        int least = Math.min(wanted, n - 1);
        for (int g = 0; g < groups; g++) {
            int low = g;
            int high = g;
            double at = x[starts[g]];
            int others = starts[g + 1] - starts[g] - 1;
            while (others < least) {
                boolean up;
                boolean down;
                if (low == 0) {
                    up = true;
                    down = false;
                } else if (high == groups - 1) {
                    up = false;
                    down = true;
                } else {
                    double below = at - x[starts[low - 1]];
                    double above = x[starts[high + 1]] - at;
                    up = below >= above;
                    down = below <= above;
                }
                if (up) {
                    high++;
                    others += starts[high + 1] - starts[high];
                }
                if (down) {
                    low--;
                    others += starts[low + 1] - starts[low];
                }
            }
            double sum = 0;
            for (int k = low; k <= high; k++) {
                sum += sums[k];
            }
            double factor = Math.sqrt(others / (others + 1.0));
            for (int i = starts[g]; i < starts[g + 1]; i++) {
                residuals[i] = factor * (column[i] - (sum - column[i]) / others);
            }
        }
        return residuals;
    }
}
