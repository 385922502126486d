package org.kinscope.api.quarantine;

import java.util.Locale;

/** What has become of an entry. */
public enum QuarantineState {
    /** It waits for its department. */
    OPEN,
    /** A later delivery has it right. */
    CORRECTED,
    /** The department took the row back. */
    WITHDRAWN,
    /** It stays as it is. */
    ACCEPTED;

    /** {@return how it stands in the graph} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the state of that code} */
    static QuarantineState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
