package org.kinscope.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.embedded.GraphUnavailable.Reason;

/**
 * One owner of a data folder at a time. The operating system holds the lock, so a crash frees it;
 * the file's text, the owner's process id, is for the message only.
 */
final class WriteLock implements AutoCloseable {

    /** Closing any second channel on the file would free this process's lock, so none is opened. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /**
     * The locked byte lies beyond the text, so that the text can be read where locks are strict.
     */
    private static final long LOCKED_BYTE = 1L << 30;

    private final Path file;
    private final FileChannel channel;

    private WriteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * {@return the lock of the folder}
     *
     * @throws GraphUnavailable where another process, or this one, holds it
     */
    static WriteLock take(DataFolder data) {
        Path file = data.lockFile();
        long self = ProcessHandle.current().pid();
        if (!HELD_HERE.add(file)) {
            throw inUse(data, Long.toString(self));
        }
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                String owner = read(channel);
                channel.close();
                HELD_HERE.remove(file);
                throw inUse(data, owner);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((self + "\n").getBytes(StandardCharsets.UTF_8)));
            return new WriteLock(file, channel);
        } catch (IOException e) {
            HELD_HERE.remove(file);
            closeQuietly(channel);
            throw DataFolder.notWritable(data.path(), e);
        }
    }

    /** Frees the folder; the file stays, since removing it could free another's lock. */
    @Override
    public void close() {
        closeQuietly(channel);
        HELD_HERE.remove(file);
    }

    private static GraphUnavailable inUse(DataFolder data, String pid) {
        DataFolder.Running running = data.findRunning();
        String how =
                running == null
                        ? "wait until it has ended."
                        : "use the running graph with --graph "
                                + running.connection().uri()
                                + " and the user and password in "
                                + data.path().resolve("graph.json")
                                + ", or end that process.";
        return new GraphUnavailable(
                Reason.STORE_IN_USE,
                "The graph in " + data.path() + " is in use by process " + pid + ": " + how);
    }

    /** {@return the process that the lock's file names, or null without one} It may have ended. */
    static @Nullable Long findOwner(DataFolder data) {
        try {
            return Long.valueOf(Files.readString(data.lockFile()).strip());
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(32);
        channel.read(text, 0);
        String pid = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
        return pid.isEmpty() ? "unknown" : pid;
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
    }
}
