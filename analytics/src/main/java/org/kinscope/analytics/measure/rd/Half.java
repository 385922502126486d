package org.kinscope.analytics.measure.rd;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.analytics.measure.local.Small;

/** Both regressions on one side: that of the estimate and that of its bias. */
final class Half {

    final Vce vce;
    final int size;
    final int rowsH;
    final int rowsB;
    final int clusters;

    /**
     * For each column the coefficient of the derivative that is asked for, without its factorial.
     */
    final double[] conventional;

    /** The same, corrected. */
    final double[] corrected;

    private final RdOptions options;
    private final Window window;
    private final double h;
    private final Fit estimate;
    private final Fit bias;
    private final double[] effective;
    private final double[] robust;
    private final boolean direct;

    Half(Side side, RdOptions options, Vce vce, double h, double b, boolean same) {
        this.options = options;
        this.vce = vce;
        this.h = h;
        size = side.size();
        clusters = side.clusters();
        window = Window.of(side, options.cutoff(), Math.max(h, b), options.kernel());
        estimate = Fit.of(window, h, options.p());
        bias = Fit.of(window, b, options.q());
        rowsH = positive(estimate.w);
        rowsB = positive(bias.w);
        int deriv = options.deriv();
        double unit = Math.pow(h, deriv);
        effective = estimate.effective(deriv);
        double[] curved = bias.effective(options.p() + 1);
        double lead = 0;
        for (int i = 0; i < effective.length; i++) {
            lead += effective[i] * Math.pow(estimate.u[i], options.p() + 1);
        }
        double ratio = Math.pow(h / b, options.p() + 1);
        robust = new double[effective.length];
        for (int i = 0; i < robust.length; i++) {
            robust[i] = (effective[i] - ratio * lead * curved[i]) / unit;
            effective[i] /= unit;
        }
        conventional = coefficients(effective);
        corrected = coefficients(robust);
        direct = same && side.cluster() != null;
    }

    private static int positive(double[] weights) {
        int count = 0;
        for (double weight : weights) {
            count += weight > 0 ? 1 : 0;
        }
        return count;
    }

    private double[] coefficients(double[] weights) {
        double[] sums = new double[window.d.length];
        for (int k = 0; k < sums.length; k++) {
            sums[k] = Small.dot(weights, window.d[k]);
        }
        return sums;
    }

    double[][] products(int first) {
        return Covariates.products(window, estimate, first);
    }

    /** {@return the variance of the columns' coefficients added up with their factors} */
    double variance(double[] factors) {
        double[] combined = window.combined(factors);
        double[] residuals = Residuals.of(vce, options.neighbours(), window, combined, estimate);
        return Sandwich.variance(
                vce, effective, residuals, window.cluster, estimate, options.p() + 1);
    }

    /** {@return the variance that knows of the correction} */
    double robustVariance(double[] factors) {
        double[] combined = window.combined(factors);
        double[] residuals = Residuals.of(vce, options.neighbours(), window, combined, bias);
        double[] weights = robust;
        if (direct) {
            weights = bias.effective(options.deriv());
            double unit = Math.pow(h, options.deriv());
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= unit;
            }
        }
        return Sandwich.variance(vce, weights, residuals, window.cluster, bias, options.q() + 1);
    }

    /** {@return the fitted polynomial of the columns added up, of the distance from the cut-off} */
    List<Double> polynomial(double[] factors) {
        double[] combined = window.combined(factors);
        double[] beta = estimate.coefficients(combined);
        List<Double> coefficients = new ArrayList<>();
        for (int j = 0; j < beta.length; j++) {
            coefficients.add(beta[j] / Math.pow(h, j));
        }
        return List.copyOf(coefficients);
    }
}
