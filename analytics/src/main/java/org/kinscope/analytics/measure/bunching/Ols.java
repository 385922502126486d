package org.kinscope.analytics.measure.bunching;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.analytics.measure.local.Small;

/** Least squares on columns, of which one that the earlier ones explain is left out. */
final class Ols {

    private static final double EXPLAINED = 1e-7;

    private final List<double[]> basis = new ArrayList<>();
    private final List<double[]> triangle = new ArrayList<>();
    private final int[] place;

    /**
     * Takes the columns, in the order in which they are kept.
     *
     * @param columns of one length
     */
    Ols(List<double[]> columns) {
        place = new int[columns.size()];
        for (int k = 0; k < place.length; k++) {
            place[k] = take(columns.get(k)) ? basis.size() - 1 : -1;
        }
    }

    private boolean take(double[] column) {
        double[] rest = column.clone();
        double norm = Math.sqrt(Small.dot(rest, rest));
        double[] along = new double[basis.size() + 1];
        for (int pass = 0; pass < 2; pass++) {
            for (int j = 0; j < basis.size(); j++) {
                double[] direction = basis.get(j);
                double part = Small.dot(rest, direction);
                along[j] += part;
                for (int i = 0; i < rest.length; i++) {
                    rest[i] -= part * direction[i];
                }
            }
        }
        double left = Math.sqrt(Small.dot(rest, rest));
        if (!(left > EXPLAINED * norm)) {
            return false;
        }
        along[basis.size()] = left;
        for (int i = 0; i < rest.length; i++) {
            rest[i] /= left;
        }
        basis.add(rest);
        triangle.add(along);
        return true;
    }

    /** {@return how many columns are kept} */
    int kept() {
        return basis.size();
    }

    boolean keeps(int column) {
        return place[column] >= 0;
    }

    double[] fitted(double[] y) {
        double[] fitted = new double[y.length];
        for (double[] direction : basis) {
            double part = Small.dot(y, direction);
            for (int i = 0; i < y.length; i++) {
                fitted[i] += part * direction[i];
            }
        }
        return fitted;
    }

    /** {@return the coefficients of the columns, 0 for those left out} */
    double[] coefficients(double[] y) {
        int n = basis.size();
        double[] beta = new double[n];
        for (int j = n - 1; j >= 0; j--) {
            double sum = Small.dot(y, basis.get(j));
            for (int k = j + 1; k < n; k++) {
                sum -= triangle.get(k)[j] * beta[k];
            }
            beta[j] = sum / triangle.get(j)[j];
        }
        double[] all = new double[place.length];
        for (int k = 0; k < place.length; k++) {
            all[k] = place[k] < 0 ? 0 : beta[place[k]];
        }
        return all;
    }
}
