package org.kinscope.analytics.measure.density;

import org.kinscope.analytics.measure.local.Kernel;

/** Integrals of a kernel over [0, 1], exact. */
final class Moments {

    private Moments() {}

    /** {@return the integrals of x^(i+j) K, i and j from 0 to p} */
    static double[][] gram(int p, Kernel kernel) {
        double[][] s = new double[p + 1][p + 1];
        for (int i = 0; i <= p; i++) {
            for (int j = 0; j <= p; j++) {
                s[i][j] = kernel.halfMoment(i + j);
            }
        }
        return s;
    }

    /** {@return the integrals of x^(i+k) K, i from 0 to p} */
    static double[] curved(int k, int p, Kernel kernel) {
        double[] c = new double[p + 1];
        for (int i = 0; i <= p; i++) {
            c[i] = kernel.halfMoment(i + k);
        }
        return c;
    }

    /** {@return the double integrals of min(x, y) x^i y^j K(x) K(y)} */
    static double[][] middle(int p, Kernel kernel) {
        double[][] g = new double[p + 1][p + 1];
        for (int i = 0; i <= p; i++) {
            for (int j = 0; j <= p; j++) {
                g[i][j] = below(i + 1, j, kernel) + below(j + 1, i, kernel);
            }
        }
        return g;
    }

    /** The integral over x below y of x^a y^b K(x) K(y). */
    private static double below(int a, int b, Kernel kernel) {
        double[] terms = kernel.polynomial();
        double sum = 0;
        for (int m = 0; m < terms.length; m++) {
            int power = a + m + 1;
            for (int n = 0; n < terms.length; n++) {
                sum += terms[m] * terms[n] / (power * (double) (power + b + n + 1));
            }
        }
        return sum;
    }

    /** {@return a matrix of the powers as one of the restricted model: the right density third} */
    static double[][] spread(double[][] s) {
        int p = s.length - 1;
        double[][] spread = new double[p + 2][p + 2];
        for (int i = 0; i <= p; i++) {
            for (int j = 0; j <= p; j++) {
                spread[place(i)][place(j)] = s[i][j];
            }
        }
        return spread;
    }

    /** {@return the same for a vector} */
    static double[] spread(double[] c) {
        double[] spread = new double[c.length + 1];
        for (int i = 0; i < c.length; i++) {
            spread[place(i)] = c[i];
        }
        return spread;
    }

    private static int place(int power) {
        return power == 0 ? 0 : power + 1;
    }

    /** {@return what turns the right into the left: signs, and both densities changed over} */
    static double[][] mirror(int p) {
        double[][] psi = new double[p + 2][p + 2];
        psi[0][0] = 1;
        psi[1][2] = -1;
        psi[2][1] = -1;
        for (int j = 2; j <= p; j++) {
            psi[j + 1][j + 1] = j % 2 == 0 ? 1 : -1;
        }
        return psi;
    }
}
