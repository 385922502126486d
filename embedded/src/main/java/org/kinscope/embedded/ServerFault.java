package org.kinscope.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.kinscope.embedded.GraphUnavailable.Reason;

/** What is wrong with a server, in one line that names the folder and says what to do. */
final class ServerFault {

    /** With what a JVM that was told to exit on an OutOfMemoryError does so. */
    private static final int OUT_OF_MEMORY = 3;

    private ServerFault() {}

    /** {@return that the server ran and ended by itself} */
    static GraphUnavailable ended(int status, DataFolder data) {
        return new GraphUnavailable(
                Reason.SERVER_ENDED,
                "The graph server of "
                        + data.home()
                        + " ended by itself ("
                        + (status > 128 ? "signal " + (status - 128) : "status " + status)
                        + (status == OUT_OF_MEMORY ? ", out of memory" : "")
                        + "; its log is "
                        + data.serverLog()
                        + ").");
    }

    /**
     * {@return the refusal for a line of the protocol}
     *
     * @param fault what happened where the reason is none of the known
     */
    static GraphUnavailable refusal(Reason reason, String message, DataFolder data, String fault) {
        String what = "The graph in " + data.home();
        return new GraphUnavailable(
                reason,
                switch (reason) {
                    case STORE_NEWER ->
                            what + " is newer than this program (" + message + "): use the newer.";
                    case STORE_IN_USE ->
                            what
                                    + " is held by another process ("
                                    + message
                                    + "): end it and start again.";
                    case PORT_UNAVAILABLE ->
                            what
                                    + " got no port on 127.0.0.1 ("
                                    + message
                                    + "): see that this machine allows local connections.";
                    case FOLDER_NOT_WRITABLE ->
                            what
                                    + " cannot be written ("
                                    + message
                                    + "): give it to this user, or name another with --data DIR.";
                    case DISK_FULL ->
                            what
                                    + " has no space left ("
                                    + DataFolder.getFreeSpace(data.path())
                                    + " free): free some and start again.";
                    case STORE_DAMAGED ->
                            what
                                    + " is damaged ("
                                    + message
                                    + "): put a backup of the data folder in its place, or remove"
                                    + " the folder graph and its password file graph.password, and"
                                    + " load the deliveries again.";
                    default ->
                            what
                                    + " "
                                    + fault
                                    + " ("
                                    + message
                                    + "): see "
                                    + data.serverLog()
                                    + ".";
                });
    }

    /** {@return that the server ended while it started} */
    static GraphUnavailable died(Process process, String line, DataFolder data)
            throws InterruptedException {
        process.waitFor(5, TimeUnit.SECONDS);
        String last = line.substring("DIED ".length());
        return new GraphUnavailable(
                Reason.START_FAILED,
                "The graph server of "
                        + data.home()
                        + " ended while it started ("
                        + (last.isEmpty() ? lastLogLine(data) : last)
                        + "): see "
                        + data.serverLog()
                        + ".");
    }

    private static String lastLogLine(DataFolder data) {
        try {
            return Files.readString(data.serverLog())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce((_, next) -> next.strip())
                    .orElse("it said nothing");
        } catch (IOException e) {
            return "it said nothing";
        }
    }
}
