package org.kinscope.analytics.conflict;

import java.util.Locale;

/** What has become of a disagreement. */
public enum ConflictState {
    /** It stands, and nobody was asked. */
    OPEN,
    /** It stands; the department that owns the attribute was asked. */
    SENT_BACK,
    /** The values agree now, or one of them is gone. */
    CORRECTED,
    /** It stands, and somebody decided that it may. */
    ACCEPTED;

    /** {@return the name at the edges, for example {@code sent-back}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
