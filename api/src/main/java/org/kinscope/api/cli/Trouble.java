package org.kinscope.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.kinscope.embedded.EmbeddedGraph;
import org.kinscope.embedded.GraphUnavailable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Faults of the machine and of the graph behind what a command threw, each in one line. */
final class Trouble {

    private static final String AGAIN =
            " Nothing that was written is lost; the same command again goes on from there.";

    private Trouble() {}

    /** {@return the line for a fault of the machine or the graph, or null where it was none} */
    static @Nullable String lineOf(Throwable problem, GlobalOptions global) {
        if (isFull(problem)) {
            return full(problem, global.data);
        }
        OpenGraph graph = global.opened;
        EmbeddedGraph own = graph == null ? null : graph.own();
        GraphUnavailable fault = own == null ? null : own.findFault();
        if (fault != null && find(problem, Neo4jException.class) != null) {
            return fault.getMessage() + AGAIN;
        }
        if (isSilent(problem)) {
            return "The graph gave no sign of life for 15 s and was given up: see whether its"
                    + " process is stopped or the machine is overloaded."
                    + AGAIN;
        }
        if (graph != null && isGone(problem)) {
            return "The graph at "
                    + graph.connection().uri()
                    + " does not answer any more."
                    + AGAIN;
        }
        return null;
    }

    /** A query heard nothing, or none could be sent since no connection opened in time. */
    private static boolean isSilent(Throwable problem) {
        ClientException refused = find(problem, ClientException.class);
        return find(problem, ConnectionReadTimeoutException.class) != null
                || (refused != null && refused.getCause() instanceof TimeoutException);
    }

    private static boolean isGone(Throwable problem) {
        return find(problem, ServiceUnavailableException.class) != null
                || find(problem, SessionExpiredException.class) != null;
    }

    private static boolean isFull(Throwable problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            boolean machine =
                    t instanceof IOException
                            || t instanceof UncheckedIOException
                            || t instanceof Neo4jException;
            String text = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
            if (machine
                    && (text.contains("no space left") || text.contains("disk quota exceeded"))) {
                return true;
            }
        }
        return false;
    }

    private static String full(Throwable problem, Path data) {
        FileSystemException named = find(problem, FileSystemException.class);
        Path file = named == null || named.getFile() == null ? data : Path.of(named.getFile());
        return "There is no space left for "
                + file.toAbsolutePath().normalize()
                + " ("
                + freeSpace(file.toAbsolutePath())
                + " free)."
                + AGAIN.replace("the same command", "free some, and the same command");
    }

    private static String freeSpace(Path file) {
        for (Path folder = file; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder)) {
                try {
                    return (Files.getFileStore(folder).getUsableSpace() >> 10) + " KiB";
                } catch (IOException e) {
                    return "0 KiB";
                }
            }
        }
        return "0 KiB";
    }

    private static <T extends Throwable> @Nullable T find(Throwable problem, Class<T> kind) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return kind.cast(t);
            }
        }
        return null;
    }
}
