package org.kinscope.api.quarantine;

import java.util.Locale;

/** What was refused. */
public enum QuarantineKind {
    /** One row. */
    ROW,
    /** A whole file. */
    FILE;

    /** {@return how it stands in the graph} */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
