package org.kinscope.analytics.policy;

import org.jspecify.annotations.Nullable;

/** A policy file breaks its form. The message names file, line, field, value and the right form. */
public final class PolicyFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    PolicyFormatException(
            String file, int line, String field, @Nullable String value, String rightForm) {
        super(
                file
                        + " line "
                        + line
                        + ", field '"
                        + field
                        + "'"
                        + (value == null ? "" : ": '" + value + "'")
                        + "; right is "
                        + rightForm);
    }
}
