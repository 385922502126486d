package org.kinscope.analytics.measure.rd;

import java.util.Locale;
import org.kinscope.analytics.measure.SampleRefused;

/** What is done about equal values of the running variable. */
public enum MassPoints {
    /** They are counted once in the pilot bandwidth, and bandwidths reach at least 10 values. */
    ADJUST,
    /** They are told. */
    CHECK,
    /** Nothing. */
    OFF;

    /**
     * {@return the one of a name}
     *
     * @throws SampleRefused if there is none
     */
    public static MassPoints of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw SampleRefused.option("masspoints", name, "adjust, check or off");
        }
    }
}
