package org.kinscope.embedded;

import org.jspecify.annotations.Nullable;

/**
 * There is no graph to work with. The message is one line: what is wrong, where, and what to do. A
 * password is never part of it.
 */
public final class GraphUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed list of reasons. */
    public enum Reason {
        /** The data folder, or something in it, cannot be written. */
        FOLDER_NOT_WRITABLE,
        /** The disk of the data folder is full. */
        DISK_FULL,
        /** Another process, or this one, already runs the graph of the folder. */
        STORE_IN_USE,
        /** The store was written by a newer program than this one. */
        STORE_NEWER,
        /** Files of the store are missing or were cut. */
        STORE_DAMAGED,
        /** The jars of the server are not built. */
        SERVER_NOT_BUILT,
        /** There is no JDK that can run the server. */
        NO_JDK,
        /** The server ran and has ended by itself. */
        SERVER_ENDED,
        /** The server ended, or did not answer, while it started. */
        START_FAILED,
        /** The server got no port on the loopback address. */
        PORT_UNAVAILABLE,
        /** User and password are not those of the graph. */
        WRONG_PASSWORD,
        /** Nothing that speaks Bolt answers at the address. */
        NOT_REACHABLE,
        /** The address is not one of a graph. */
        UNSUPPORTED_SCHEME
    }

    private final Reason reason;

    GraphUnavailable(Reason reason, String message) {
        this(reason, message, null);
    }

    GraphUnavailable(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** {@return why there is no graph} */
    public Reason reason() {
        return reason;
    }
}
