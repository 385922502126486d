package org.kinscope.analytics.measure.local;

import java.util.Locale;
import org.kinscope.analytics.measure.SampleRefused;

/** A kernel on [-1, 1]. */
public enum Kernel {
    /** 1 − |u|. */
    TRIANGULAR,
    /** 0.75 (1 − u²). */
    EPANECHNIKOV,
    /** 0.5. */
    UNIFORM;

    /** {@return the weight at {@code u}, 0 outside of [-1, 1]} */
    public double weight(double u) {
        double distance = Math.abs(u);
        if (!(distance <= 1)) {
            return 0;
        }
        return switch (this) {
            case TRIANGULAR -> 1 - distance;
            case EPANECHNIKOV -> 0.75 * (1 - u * u);
            case UNIFORM -> 0.5;
        };
    }

    /** {@return the coefficients of the kernel on [0, 1] as a polynomial, constant first} */
    public double[] polynomial() {
        return switch (this) {
            case TRIANGULAR -> new double[] {1, -1};
            case EPANECHNIKOV -> new double[] {0.75, 0, -0.75};
            case UNIFORM -> new double[] {0.5};
        };
    }

    /** {@return the integral of u^k K(u) over [0, 1]} */
    public double halfMoment(int k) {
        double[] terms = polynomial();
        double moment = 0;
        for (int i = 0; i < terms.length; i++) {
            moment += terms[i] / (k + i + 1);
        }
        return moment;
    }

    /**
     * {@return the kernel of a name or its first three letters}
     *
     * @throws SampleRefused if there is none
     */
    public static Kernel of(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        for (Kernel kernel : values()) {
            String full = kernel.name().toLowerCase(Locale.ROOT);
            if (full.equals(asked) || full.substring(0, 3).equals(asked)) {
                return kernel;
            }
        }
        throw SampleRefused.option("kernel", name, "triangular, epanechnikov or uniform");
    }
}
