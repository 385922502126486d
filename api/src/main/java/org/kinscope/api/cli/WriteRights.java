package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.write.GraphLock;
import org.kinscope.ingest.write.LockHolder;
import org.neo4j.driver.Driver;

/**
 * Gives one command at a time the right to write: by {@code write.lock} among those on one data
 * folder, and in the graph itself where other data folders may lead to the same server.
 */
final class WriteRights {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Path folder;
    private final @Nullable Driver shared;
    private final GlobalOptions global;

    /**
     * @param shared the graph where others may reach it by other data folders; null where not
     */
    WriteRights(Path folder, @Nullable Driver shared, GlobalOptions global) {
        this.folder = folder;
        this.shared = shared;
        this.global = global;
    }

    /**
     * {@return the right to write, until closed}
     *
     * @param longest how long to wait for another command to end; zero to be refused at once
     * @throws CommandFailed if another command has the right for longer
     */
    OpenGraph.WriteRight take(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        boolean told = false;
        while (true) {
            try {
                return taken();
            } catch (Busy busy) {
                if (System.nanoTime() >= end) {
                    throw new CommandFailed(
                            ExitCode.ENVIRONMENT,
                            busy.getMessage()
                                    + "; wait for it to end and run this one again, or let this one"
                                    + " wait by --wait",
                            busy);
                }
                if (!told) {
                    told = true;
                    global.tell(
                            global.language.of("等待另一命令结束：", "waiting for another command to end: ")
                                    + busy.getMessage());
                }
                pause();
            }
        }
    }

    /** That another command has the right. */
    private static final class Busy extends Exception {

        private static final long serialVersionUID = 1;

        Busy(String line) {
            super(line);
        }
    }

    private OpenGraph.WriteRight taken() throws Busy {
        FileChannel file = file();
        if (shared == null) {
            return file::close;
        }
        try {
            GraphLock lock = GraphLock.take(shared, LockHolder.here(global.commandName()));
            tellOfTakeover(lock.before());
            return () -> {
                lock.close();
                file.close();
            };
        } catch (GraphLock.Held held) {
            close(file);
            LockHolder by = held.by();
            throw new Busy(
                    "another command is writing to this graph (%s, process %d on %s, last heard of %d s ago)"
                            .formatted(by.what(), by.pid(), by.host(), by.silent().toSeconds()));
        } catch (RuntimeException e) {
            close(file);
            throw e;
        }
    }

    private FileChannel file() throws Busy {
        Path path = folder.resolve("write.lock");
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            path,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                String holder = holder(channel);
                channel.close();
                throw new Busy(
                        "another command is writing to this graph ("
                                + (holder.isEmpty() ? "" : holder + ", ")
                                + "it holds "
                                + path
                                + ")");
            }
            byte[] here =
                    (global.commandName() + ", process " + ProcessHandle.current().pid() + "\n")
                            .getBytes(StandardCharsets.UTF_8);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(here), 0);
            return channel;
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.ENVIRONMENT,
                    "the data folder " + folder + " cannot be written; name another by --data",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(200);
        int read = channel.read(buffer, 0);
        return read <= 0
                ? ""
                : new String(buffer.array(), 0, read, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse("");
    }

    private void tellOfTakeover(@Nullable LockHolder before) {
        if (before != null) {
            global.tell(
                    global.language
                            .of(
                                    "上一个写入进程（%s，进程 %d，主机 %s）已不在，其写入权由本命令接管",
                                    "the last writer (%s, process %d on %s) is gone; this command"
                                            + " took over its right to write")
                            .formatted(before.what(), before.pid(), before.host()));
        }
    }

    private static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(ExitCode.ENVIRONMENT, "interrupted while waiting", e);
        }
    }
}
