package org.kinscope.analytics.measure.rd;

import java.util.Locale;
import org.kinscope.analytics.measure.SampleRefused;

/** How the variance is estimated. */
public enum Vce {
    /** From the nearest neighbours of each point. */
    NN,
    /** Squared residuals of the regression. */
    HC0,
    /** HC0 with the correction n/(n − k). */
    HC1,
    /** Residuals divided by √(1 − leverage). */
    HC2,
    /** Residuals divided by 1 − leverage. */
    HC3,
    /** Clusters, with the correction of degrees of freedom. */
    CR1,
    /** Clusters, after Bell and McCaffrey (2002). */
    CR2,
    /** Clusters, after Pustejovsky and Tipton (2018): about a jackknife. */
    CR3;

    /** {@return whether it is one of clusters} */
    public boolean clusters() {
        return this == CR1 || this == CR2 || this == CR3;
    }

    /** {@return what the reference uses in its place where there are clusters, or are none} */
    Vce fitting(boolean clustered) {
        if (clustered) {
            return switch (this) {
                case NN, HC0, HC1, CR1 -> CR1;
                case HC2, CR2 -> CR2;
                case HC3, CR3 -> CR3;
            };
        }
        return switch (this) {
            case CR1 -> HC1;
            case CR2 -> HC2;
            case CR3 -> HC3;
            default -> this;
        };
    }

    /**
     * {@return the one of a name}
     *
     * @throws SampleRefused if there is none
     */
    public static Vce of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw SampleRefused.option(
                    "vce", name, "nn, hc0, hc1, hc2, hc3, or with a cluster cr1, cr2, cr3");
        }
    }
}
