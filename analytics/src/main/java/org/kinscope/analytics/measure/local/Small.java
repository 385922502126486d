package org.kinscope.analytics.measure.local;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.jspecify.annotations.Nullable;

/** Small dense matrices. */
public final class Small {

    private static final double PIVOT = 1e-15;
    private static final double PSEUDO = 1.490116119384766e-8;

    private Small() {}

    /**
     * {@return the inverse of a symmetric positive definite matrix, or null if it is none} The
     * matrix is first scaled to a unit diagonal, so that powers of different size do not matter.
     */
    public static double @Nullable [][] inverse(double[][] gram) {
        int k = gram.length;
        double[] scale = new double[k];
        for (int i = 0; i < k; i++) {
            if (!(gram[i][i] > 0)) {
                return null;
            }
            scale[i] = 1 / Math.sqrt(gram[i][i]);
        }
        double[][] scaled = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                scaled[i][j] = gram[i][j] * scale[i] * scale[j];
            }
        }
        try {
            double[][] inverse =
                    new CholeskyDecomposition(new Array2DRowRealMatrix(scaled, false), 1e-6, PIVOT)
                            .getSolver()
                            .getInverse()
                            .getData();
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    inverse[i][j] *= scale[i] * scale[j];
                }
            }
            return inverse;
        } catch (NonPositiveDefiniteMatrixException e) {
            return null;
        }
    }

    /** {@return the inverse, or the pseudo-inverse of a matrix that has none} */
    public static double[][] pseudoInverse(double[][] square) {
        RealMatrix matrix = new Array2DRowRealMatrix(square, false);
        try {
            return new LUDecomposition(matrix, 1e-300).getSolver().getInverse().getData();
        } catch (SingularMatrixException e) {
            SingularValueDecomposition svd = new SingularValueDecomposition(matrix);
            double[] values = svd.getSingularValues();
            RealMatrix middle = new Array2DRowRealMatrix(square.length, square.length);
            for (int i = 0; i < values.length; i++) {
                middle.setEntry(i, i, values[i] > PSEUDO * values[0] ? 1 / values[i] : 0);
            }
            return svd.getV().multiply(middle).multiply(svd.getUT()).getData();
        }
    }

    /** {@return the product of a matrix and a vector} */
    public static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            product[i] = dot(matrix[i], vector);
        }
        return product;
    }

    /** {@return the product of two matrices} */
    public static double[][] times(double[][] left, double[][] right) {
        double[][] product = new double[left.length][right[0].length];
        for (int i = 0; i < left.length; i++) {
            for (int k = 0; k < right.length; k++) {
                for (int j = 0; j < right[0].length; j++) {
                    product[i][j] += left[i][k] * right[k][j];
                }
            }
        }
        return product;
    }

    /** {@return the inner product} */
    public static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** {@return the value at {@code u} of a polynomial whose constant stands first} */
    public static double polynomial(double[] coefficients, double u) {
        double value = 0;
        for (int j = coefficients.length - 1; j >= 0; j--) {
            value = value * u + coefficients[j];
        }
        return value;
    }
}
