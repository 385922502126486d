package org.kinscope.analytics.measure.association;

import java.util.Locale;
import org.kinscope.analytics.measure.SampleRefused;

/** What a test looks for. */
public enum Alternative {
    /** Any difference. */
    TWO_SIDED,
    /** More than by chance. */
    GREATER,
    /** Less than by chance. */
    LESS;

    /**
     * {@return the one of a name}
     *
     * @throws SampleRefused if there is none
     */
    public static Alternative of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_'));
        } catch (IllegalArgumentException e) {
            throw SampleRefused.option("alternative", name, "two-sided, greater or less");
        }
    }
}
