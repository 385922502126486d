package org.kinscope.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The child process: runs the graph in a folder until its parent asks it to stop or is gone.
 *
 * <p>Arguments: the home folder, the parent's process id, the page cache in MiB. On standard input
 * the password comes first, on a line of its own, so that no listing of processes shows it; then
 * {@code STOP}, or the end of the input, ends the process. On standard output it says one line:
 * {@code READY <port>} or {@code ERROR <code> <message>}; later perhaps one more, {@code BROKEN
 * <code> <message>}, when the graph can write no more and the process ends itself. All else goes to
 * standard error, which the parent sends to a file.
 */
public final class GraphServer {

    private static final Duration PARENT_GRACE = Duration.ofSeconds(30);
    private static final long SHUTDOWN_LIMIT_MILLIS = 20_000;
    private static final long ANSWER_MILLIS = 500;

    private GraphServer() {}

    /**
     * Runs the graph; returns never, the process ends with status 0 after an orderly stop.
     *
     * @param args home folder, parent's process id, page cache in MiB
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream protocol = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        Path home = Path.of(args[0]).toAbsolutePath().normalize();
        Parent parent = Parent.greet(System.in, Long.parseLong(args[1]));
        // Until the graph answers there is nothing to save: an interrupted start is simply left.
        parent.whenGone(() -> Runtime.getRuntime().halt(1));
        Graph graph;
        try {
            graph =
                    Graph.start(
                            home,
                            parent.password(),
                            Long.parseLong(args[2]),
                            cause -> leave(protocol, cause));
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            Failure failure = Failure.of(e);
            protocol.println("ERROR " + failure.code() + " " + failure.message());
            Runtime.getRuntime().halt(1);
            return;
        }
        parent.whenGone(() -> stop(graph));
        // A Ctrl-C reaches the whole group of processes at once: the parent may still need the
        // graph while it closes, so the graph waits for its word.
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    parent.awaitGone(PARENT_GRACE);
                                    stop(graph);
                                }));
        protocol.println("READY " + graph.port());
        Thread.currentThread().join();
    }

    /**
     * Ends the process at once, without closing the store: its log of transactions is whole to the
     * last one that was committed, and the next start reads it. The answer to the query that met
     * the fault is given a moment to leave.
     */
    private static void leave(PrintStream protocol, Throwable cause) {
        cause.printStackTrace();
        Failure failure = Failure.of(cause);
        protocol.println("BROKEN " + failure.code() + " " + failure.message());
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            try {
                                Thread.sleep(ANSWER_MILLIS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            Runtime.getRuntime().halt(5);
                        });
    }

    /** Ends the process; a second caller waits for the first, which does not return. */
    private static synchronized void stop(Graph graph) {
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            try {
                                Thread.sleep(SHUTDOWN_LIMIT_MILLIS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            Runtime.getRuntime().halt(3);
                        });
        graph.close();
        Runtime.getRuntime().halt(0);
    }
}
