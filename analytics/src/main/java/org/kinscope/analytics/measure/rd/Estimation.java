package org.kinscope.analytics.measure.rd;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.analytics.measure.local.Small;
import org.kinscope.analytics.measure.rd.RdEstimate.Covariate;
import org.kinscope.analytics.measure.rd.RdEstimate.Effect;
import org.kinscope.analytics.measure.rd.RdEstimate.Line;
import org.kinscope.analytics.measure.rd.RdEstimate.Sides;

/** The estimate itself, once the bandwidths are known. */
final class Estimation {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final RdSample rows;
    private final RdOptions options;
    private final Bandwidths.Chosen chosen;
    private final Half left;
    private final Half right;
    private final int first;
    private final int columns;

    Estimation(
            RdSample rows,
            Side left,
            Side right,
            RdOptions options,
            Vce vce,
            Bandwidths.Chosen chosen) {
        this.rows = rows;
        this.options = options;
        this.chosen = chosen;
        boolean same =
                chosen.h().left() == chosen.b().left() && chosen.h().right() == chosen.b().right();
        this.left = new Half(left, options, vce, chosen.h().left(), chosen.b().left(), same);
        this.right = new Half(right, options, vce, chosen.h().right(), chosen.b().right(), same);
        first = rows.fuzzy == null ? 1 : 2;
        columns = left.d().length;
    }

    RdEstimate estimate(String how, Sides distinct, List<String> notes) {
        double factorial = CombinatoricsUtils.factorialDouble(options.deriv());
        double[][] gamma = gamma();
        double[] jump = new double[columns];
        double[] corrected = new double[columns];
        for (int k = 0; k < columns; k++) {
            jump[k] = factorial * (right.conventional[k] - left.conventional[k]);
            corrected[k] = factorial * (right.corrected[k] - left.corrected[k]);
        }
        double scale = options.scalePar();
        double[] outcome = without(0, gamma[0]);
        double[] own = outcome;
        double tau = Small.dot(outcome, jump);
        double tauBc = Small.dot(outcome, corrected);
        Effect stage = null;
        if (rows.fuzzy != null) {
            double[] treatment = without(1, gamma[1]);
            double t = Small.dot(treatment, jump);
            double tBc = Small.dot(treatment, corrected);
            tauBc = tau / t - ((tau - tauBc) / t - tau / (t * t) * (t - tBc));
            tau /= t;
            own = Pilot.combine(jump, gamma, true);
            stage = effect(t, tBc, treatment, factorial);
        }
        Effect effect = effect(scale * tau, scale * tauBc, own, factorial * scale);
        List<Covariate> covariates = new ArrayList<>();
        for (int z = 0; z < rows.covariates.size(); z++) {
            covariates.add(new Covariate(rows.covariates.get(z).name(), gamma[0][z]));
        }
        return new RdEstimate(
                options,
                left.vce,
                how,
                chosen.h(),
                chosen.b(),
                new Sides(left.size, right.size),
                new Sides(left.rowsH, right.rowsH),
                new Sides(left.rowsB, right.rowsB),
                distinct,
                new Sides(left.clusters, right.clusters),
                effect,
                stage,
                left.polynomial(outcome),
                right.polynomial(outcome),
                bias(left, own, factorial, scale),
                bias(right, own, factorial, scale),
                List.copyOf(covariates),
                List.copyOf(notes));
    }

    private double bias(Half half, double[] factors, double factorial, double scale) {
        double bias = 0;
        for (int k = 0; k < columns; k++) {
            bias += factors[k] * factorial * (half.conventional[k] - half.corrected[k]);
        }
        return scale * bias;
    }

    /** Coefficients of the covariates in the regressions of outcome and treatment, both sides. */
    private double[][] gamma() {
        if (columns == first) {
            return new double[first][0];
        }
        double[][] l = left.products(first);
        double[][] r = right.products(first);
        for (int z = 0; z < l.length; z++) {
            for (int k = 0; k < l[z].length; k++) {
                l[z][k] += r[z][k];
            }
        }
        return Covariates.coefficients(l, first);
    }

    /** {@return the factors of a column less what the covariates explain of it} */
    private double[] without(int column, double[] gamma) {
        double[] factors = new double[columns];
        factors[column] = 1;
        for (int z = 0; z < gamma.length; z++) {
            factors[first + z] = -gamma[z];
        }
        return factors;
    }

    private Effect effect(double tau, double tauBc, double[] factors, double scale) {
        double cl = Math.sqrt(left.variance(factors) + right.variance(factors)) * Math.abs(scale);
        double rb =
                Math.sqrt(left.robustVariance(factors) + right.robustVariance(factors))
                        * Math.abs(scale);
        return new Effect(line(tau, cl), line(tauBc, cl), line(tauBc, rb));
    }

    private Line line(double estimate, double error) {
        if (!(error > 0) || !Double.isFinite(estimate) || Double.isInfinite(error)) {
            throw new SampleRefused(
                    ("within the bandwidths %s and %s of the cutoff there is no standard error:"
                                    + " the outcome does not vary there, or the treatment does not"
                                    + " jump; give wider bandwidths, or a treatment that jumps")
                            .formatted((float) chosen.h().left(), (float) chosen.h().right()));
        }
        double quantile =
                -NORMAL.inverseCumulativeProbability(Math.abs((1 - options.level() / 100) / 2));
        double z = estimate / error;
        return new Line(
                estimate,
                error,
                z,
                2 * NORMAL.cumulativeProbability(-Math.abs(z)),
                estimate - quantile * error,
                estimate + quantile * error);
    }
}
