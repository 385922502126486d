package org.kinscope.analytics.measure.rd;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.util.CombinatoricsUtils;

/** Bias and variance on one side of the cut-off, of which bandwidths are made. */
final class Pilot {

    private final Side side;
    private final RdOptions options;
    private final double cutoff;
    private final Vce vce;
    private final double pilot;
    private final Window window;
    private final Map<Integer, VarianceFit> fits = new HashMap<>();

    /** What of the variance does not depend on the bandwidth of the bias. */
    private record VarianceFit(double variance, double constant, double[] factors) {}

    /**
     * Terms of the mean squared error.
     *
     * @param variance V
     * @param bias B
     * @param regular R, the variance of the bias
     * @param rate exponent of the bandwidth
     */
    record Terms(double variance, double bias, double regular, double rate) {}

    Pilot(Side side, RdOptions options, double cutoff, Vce vce, double pilot) {
        this.side = side;
        this.options = options;
        this.cutoff = cutoff;
        this.vce = vce;
        this.pilot = pilot;
        this.window = Window.of(side, cutoff, pilot, options.kernel());
    }

    /**
     * {@return the terms}
     *
     * @param o order of the polynomial
     * @param nu derivative
     * @param orderOfBias of the polynomial that estimates the bias, o + 1 or more
     * @param h bandwidth of that
     * @param scale factor of the regularisation
     */
    Terms terms(int o, int nu, int orderOfBias, double h, double scale) {
        VarianceFit of = fits.computeIfAbsent(100 * o + nu, k -> fit(o, nu));
        Window wide = Window.of(side, cutoff, h, options.kernel());
        Fit fit = Fit.of(wide, h, orderOfBias);
        double[] combined = wide.combined(of.factors);
        double[] effective = fit.effective(o + 1);
        double slope = 0;
        for (int i = 0; i < effective.length; i++) {
            slope += effective[i] * combined[i];
        }
        double unit = Math.pow(h, o + 1);
        double regular = 0;
        if (scale > 0) {
            double[] residuals = Residuals.of(vce, options.neighbours(), wide, combined, fit);
            double variance =
                    Sandwich.variance(vce, effective, residuals, wide.cluster, fit, orderOfBias + 1)
                            / (unit * unit);
            regular = 3 * of.constant * of.constant * variance;
        }
        int gap = 2 * (o + 1 - nu);
        return new Terms(
                (2 * nu + 1) * Math.pow(pilot, 2 * nu + 1) * of.variance,
                Math.sqrt(gap) * of.constant * slope / unit,
                scale * gap * regular,
                1 / (2.0 * o + 3));
    }

    private VarianceFit fit(int o, int nu) {
        Fit fit = Fit.of(window, pilot, o);
        double[] effective = fit.effective(nu);
        double unit = Math.pow(pilot, nu);
        double[] factors = factors(fit, effective, nu, unit);
        double[] combined = window.combined(factors);
        double[] residuals = Residuals.of(vce, options.neighbours(), window, combined, fit);
        double variance = Sandwich.variance(vce, effective, residuals, window.cluster, fit, o + 1);
        double constant = 0;
        for (int i = 0; i < effective.length; i++) {
            constant += effective[i] * Math.pow(fit.u[i], o + 1);
        }
        return new VarianceFit(variance / (unit * unit), constant, factors);
    }

    /** By what outcome, treatment and covariates count in the effect. */
    private double[] factors(Fit fit, double[] effective, int nu, double unit) {
        int columns = window.d.length;
        int first = side.fuzzy() ? 2 : 1;
        double[] factors = new double[columns];
        factors[0] = 1;
        if (columns == 1) {
            return factors;
        }
        double scale = CombinatoricsUtils.factorialDouble(nu) / unit;
        double[] beta = new double[columns];
        for (int k = 0; k < columns; k++) {
            for (int i = 0; i < effective.length; i++) {
                beta[k] += effective[i] * window.d[k][i];
            }
            beta[k] *= scale;
        }
        double[][] gamma =
                columns > first
                        ? Covariates.coefficients(Covariates.products(window, fit, first), first)
                        : new double[first][0];
        return combine(beta, gamma, side.fuzzy());
    }

    /** {@return the gradient of the effect in the coefficients of all columns} */
    static double[] combine(double[] beta, double[][] gamma, boolean fuzzy) {
        double[] factors = new double[beta.length];
        if (!fuzzy) {
            factors[0] = 1;
            for (int z = 0; z < gamma[0].length; z++) {
                factors[1 + z] = -gamma[0][z];
            }
            return factors;
        }
        double outcome = beta[0];
        double treatment = beta[1];
        for (int z = 0; z < gamma[0].length; z++) {
            outcome -= gamma[0][z] * beta[2 + z];
            treatment -= gamma[1][z] * beta[2 + z];
        }
        factors[0] = 1 / treatment;
        factors[1] = -outcome / (treatment * treatment);
        for (int z = 0; z < gamma[0].length; z++) {
            factors[2 + z] =
                    -gamma[0][z] / treatment + outcome / (treatment * treatment) * gamma[1][z];
        }
        return factors;
    }
}
