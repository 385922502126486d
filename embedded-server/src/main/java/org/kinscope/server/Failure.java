package org.kinscope.server;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;

/**
 * Why the graph did not start, in the words of the protocol.
 *
 * @param code what the launcher knows it by
 * @param message one line
 */
record Failure(Code code, String message) {

    /** The closed list of causes; the launcher has the same names. */
    enum Code {
        STORE_IN_USE,
        STORE_NEWER,
        STORE_DAMAGED,
        PORT_UNAVAILABLE,
        FOLDER_NOT_WRITABLE,
        DISK_FULL,
        START_FAILED
    }

    /** {@return the cause behind an exception, as deep as it says something} */
    static Failure of(Throwable thrown) {
        Throwable deepest = thrown;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            Code code = code(t);
            if (code != Code.START_FAILED) {
                return new Failure(code, line(t));
            }
            deepest = t;
        }
        return new Failure(Code.START_FAILED, line(deepest));
    }

    private static Code code(Throwable t) {
        String text = t.getMessage() == null ? "" : t.getMessage().toLowerCase(Locale.ROOT);
        return switch (t) {
            case StoreVersion.Newer _ -> Code.STORE_NEWER;
            case StoreFiles.Damaged _ -> Code.STORE_DAMAGED;
            case FileLockException _ -> Code.STORE_IN_USE;
            case PortBindException _ -> Code.PORT_UNAVAILABLE;
            case BindException _ -> Code.PORT_UNAVAILABLE;
            case AccessDeniedException _ -> Code.FOLDER_NOT_WRITABLE;
            default -> {
                if (text.contains("no space left")) {
                    yield Code.DISK_FULL;
                }
                if (text.contains("read-only file system")) {
                    yield Code.FOLDER_NOT_WRITABLE;
                }
                if (isNewerStore(t, text)) {
                    yield Code.STORE_NEWER;
                }
                if (text.contains("database files are missing")) {
                    yield Code.STORE_DAMAGED;
                }
                yield Code.START_FAILED;
            }
        };
    }

    /**
     * Neo4j has no one exception for it: formats and log versions of a later kernel are unknown.
     */
    private static boolean isNewerStore(Throwable t, String text) {
        return !(t instanceof FileSystemException)
                && (text.contains("unknown store version")
                        || text.contains("newer version")
                        || text.contains("unsupported kernel version")
                        || text.contains("unknown kernel version"));
    }

    private static String line(@Nullable Throwable t) {
        if (t == null) {
            return "no cause given";
        }
        String text = t.getMessage() == null ? "" : t.getMessage().strip().replaceAll("\\s+", " ");
        return t.getClass().getSimpleName() + (text.isEmpty() ? "" : ": " + text);
    }
}
