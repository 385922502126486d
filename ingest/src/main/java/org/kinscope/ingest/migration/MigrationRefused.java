package org.kinscope.ingest.migration;

import org.jspecify.annotations.Nullable;

/** The graph was left as it is, because its schema is not one this program may change. */
public final class MigrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed list of reasons. */
    public enum Reason {
        /** The graph has a version that this program does not know. */
        NEWER,
        /** A file was changed after it had been applied. */
        CHANGED,
        /** A later version was applied and an earlier one was not. */
        GAP,
        /** A statement failed; what ran before it may run again. */
        FAILED
    }

    private final Reason reason;

    MigrationRefused(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** {@return why the graph was refused} */
    public Reason reason() {
        return reason;
    }
}
