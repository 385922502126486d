package org.kinscope.analytics.measure.rd;

import java.util.Locale;
import org.kinscope.analytics.measure.SampleRefused;

/** Which bandwidths are chosen. MSE: least mean squared error; CER: least coverage error. */
public enum BandwidthSelector {
    /** One for both sides, for the difference of both sides. */
    MSERD,
    /** One for each side. */
    MSETWO,
    /** One for both sides, for their sum. */
    MSESUM,
    /** The smaller of MSERD and MSESUM. */
    MSECOMB1,
    /** The median of MSETWO, MSERD and MSESUM, for each side. */
    MSECOMB2,
    /** MSERD, made smaller. */
    CERRD,
    /** MSETWO, made smaller. */
    CERTWO,
    /** MSESUM, made smaller. */
    CERSUM,
    /** MSECOMB1, made smaller. */
    CERCOMB1,
    /** MSECOMB2, made smaller. */
    CERCOMB2;

    boolean coverage() {
        return ordinal() >= CERRD.ordinal();
    }

    BandwidthSelector squaredError() {
        return coverage() ? values()[ordinal() - CERRD.ordinal()] : this;
    }

    /**
     * {@return the one of a name}
     *
     * @throws SampleRefused if there is none
     */
    public static BandwidthSelector of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw SampleRefused.option(
                    "bwselect",
                    name,
                    "mserd, msetwo, msesum, msecomb1, msecomb2, cerrd, certwo, cersum, cercomb1"
                            + " or cercomb2");
        }
    }
}
