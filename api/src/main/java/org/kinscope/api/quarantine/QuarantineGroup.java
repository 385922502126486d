package org.kinscope.api.quarantine;

import java.util.Locale;

/** By what entries are counted. */
public enum QuarantineGroup {
    REASON,
    DEPARTMENT,
    DATASET,
    /** The delivery that had them first. */
    DELIVERY,
    STATE;

    /** {@return the name that the question knows} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
