package org.kinscope.analytics.measure.rd;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.kinscope.analytics.measure.local.Small;

/** The variance of an estimate that is a weighted sum of the rows. */
final class Sandwich {

    private static final double LEAST = 1e-8;
    private static final double NOTHING = 1e-14;

    private Sandwich() {}

    /**
     * {@return the variance}
     *
     * @param effective by what each row counts
     * @param residuals of the rows
     * @param cluster of the rows, or null
     * @param fit the regression whose leverage CR2 and CR3 take, and whose order CR1 corrects by
     * @param used how many coefficients CR1 takes off its degrees of freedom
     */
    static double variance(
            Vce vce,
            double[] effective,
            double[] residuals,
            int @org.jspecify.annotations.Nullable [] cluster,
            Fit fit,
            int used) {
        if (cluster == null) {
            double sum = 0;
            for (int i = 0; i < effective.length; i++) {
                double score = effective[i] * residuals[i];
                sum += score * score;
            }
            return sum;
        }
        int[][] clusters = rows(cluster);
        double sum = 0;
        for (int[] rows : clusters) {
            double score = 0;
            for (int i : rows) {
                score += effective[i] * residuals[i];
            }
            if (vce == Vce.CR2 || vce == Vce.CR3) {
                score += adjustment(vce, rows, effective, residuals, fit);
            }
            sum += score * score;
        }
        if (vce == Vce.CR2 || vce == Vce.CR3) {
            return sum;
        }
        double n = effective.length;
        double g = clusters.length;
        return sum * (n - 1) / (n - used) * (g / (g - 1));
    }

    private static int[][] rows(int[] cluster) {
        java.util.Map<Integer, Integer> numbers = new java.util.LinkedHashMap<>();
        int[] sizes = new int[cluster.length];
        for (int id : cluster) {
            Integer known = numbers.putIfAbsent(id, numbers.size());
            sizes[known == null ? numbers.size() - 1 : known]++;
        }
        int[][] rows = new int[numbers.size()][];
        for (int g = 0; g < rows.length; g++) {
            rows[g] = new int[sizes[g]];
            sizes[g] = 0;
        }
        for (int i = 0; i < cluster.length; i++) {
            int g = numbers.getOrDefault(cluster[i], 0);
            rows[g][sizes[g]++] = i;
        }
        return rows;
    }

    /** (Σ effective·R)' Λ (Σ w·R·residual) of the rows of one cluster. */
    private static double adjustment(
            Vce vce, int[] rows, double[] effective, double[] residuals, Fit fit) {
        int k = fit.order + 1;
        double[] left = new double[k];
        double[] right = new double[k];
        double[][] own = new double[k][k];
        double[] power = new double[k];
        for (int i : rows) {
            power[0] = 1;
            for (int j = 1; j < k; j++) {
                power[j] = power[j - 1] * fit.u[i];
            }
            for (int a = 0; a < k; a++) {
                left[a] += effective[i] * power[a];
                right[a] += fit.w[i] * power[a] * residuals[i];
                for (int b = 0; b < k; b++) {
                    own[a][b] += fit.w[i] * power[a] * power[b];
                }
            }
        }
        double[][] lambda = vce == Vce.CR3 ? whole(fit.inverse, own) : root(fit.inverse, own);
        return Small.dot(left, Small.times(lambda, right));
    }

    private static double[][] whole(double[][] inverse, double[][] own) {
        double[][] rest = Small.pseudoInverse(inverse);
        for (int a = 0; a < own.length; a++) {
            for (int b = 0; b < own.length; b++) {
                rest[a][b] -= own[a][b];
            }
        }
        return Small.pseudoInverse(rest);
    }

    /** C' V c V' C, with C'C the inverse and V, σ² the eigenvectors and values of C own C'. */
    private static double[][] root(double[][] inverse, double[][] own) {
        int k = own.length;
        RealMatrix upper;
        try {
            upper = new CholeskyDecomposition(new Array2DRowRealMatrix(inverse), 1e-6, 0).getLT();
        } catch (NonPositiveDefiniteMatrixException e) {
            return new double[k][k];
        }
        RealMatrix middle =
                upper.multiply(new Array2DRowRealMatrix(own)).multiply(upper.transpose());
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < a; b++) {
                middle.setEntry(a, b, middle.getEntry(b, a));
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(middle);
        RealMatrix factors = new Array2DRowRealMatrix(k, k);
        for (int j = 0; j < k; j++) {
            double value = Math.max(eigen.getRealEigenvalue(j), 0);
            factors.setEntry(
                    j,
                    j,
                    value < NOTHING ? 0 : (1 / Math.sqrt(Math.max(1 - value, LEAST)) - 1) / value);
        }
        RealMatrix v = upper.transpose().multiply(eigen.getV());
        return v.multiply(factors).multiply(v.transpose()).getData();
    }
}
