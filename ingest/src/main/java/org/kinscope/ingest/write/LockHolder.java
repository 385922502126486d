package org.kinscope.ingest.write;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Who has the right to write to a graph.
 *
 * @param id tells this holding from all others
 * @param host the name of the machine, for people
 * @param place the machine and the space of its process numbers, so that a process number means the
 *     same only where this is equal
 * @param pid the process
 * @param what what it does, as in {@code ingest}
 * @param silent how long ago it last gave a sign of life; zero for one that is only asking
 */
public record LockHolder(
        String id, String host, String place, long pid, String what, Duration silent) {

    /** {@return this process, asking for the right to do {@code what}} */
    public static LockHolder here(String what) {
        return new LockHolder(
                GraphState.newName(),
                hostName(),
                placeHere(),
                ProcessHandle.current().pid(),
                what,
                Duration.ZERO);
    }

    /**
     * {@return whether the process is known to be gone: only on its own machine can that be seen}
     */
    boolean isGone() {
        return place.equals(placeHere())
                && !ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** The run of the machine and the name space of process numbers, as far as the system tells. */
    private static String placeHere() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip()
                    + ' '
                    + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
        } catch (IOException | UnsupportedOperationException e) {
            return hostName();
        }
    }
}
