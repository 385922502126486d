package org.kinscope.analytics.calculator;

import org.jspecify.annotations.Nullable;

/** What a condition says. */
public enum Verdict {
    /** It holds. */
    MET,
    /** It does not hold. */
    NOT_MET,
    /** It cannot be said; this is not "no". */
    NOT_KNOWN;

    /** {@return the verdict of a value that may be unknown} */
    public static Verdict of(@Nullable Boolean holds) {
        if (holds == null) {
            return NOT_KNOWN;
        }
        return holds ? MET : NOT_MET;
    }
}
