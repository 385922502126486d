package org.kinscope.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.kinscope.embedded.GraphUnavailable.Reason;
import org.neo4j.driver.Driver;

/**
 * A graph of the program's own: Neo4j in a child process, its store in a data folder, Bolt on the
 * loopback address. It ends with {@link #close()}, and with this process however that ends.
 */
public final class EmbeddedGraph implements AutoCloseable {

    private static final String USER = "neo4j";
    private static final long FORMER_SERVER_SECONDS = 30;

    private final DataFolder data;
    private final WriteLock lock;
    private final ServerProcess server;
    private final GraphConnection connection;
    private final Driver driver;
    private final @Nullable Long crashed;
    private boolean closed;
    private @Nullable GraphUnavailable faultAtEnd;

    private EmbeddedGraph(
            DataFolder data,
            WriteLock lock,
            ServerProcess server,
            GraphConnection connection,
            Driver driver,
            @Nullable Long crashed) {
        this.crashed = crashed;
        this.data = data;
        this.lock = lock;
        this.server = server;
        this.connection = connection;
        this.driver = driver;
    }

    /**
     * {@return the running graph of the data folder, made new where the folder has none}
     *
     * @throws GraphUnavailable where it cannot run, with the reason and what to do
     */
    public static EmbeddedGraph start(Options options) {
        DataFolder data = DataFolder.open(options.dataFolder());
        WriteLock lock = WriteLock.take(data);
        try {
            awaitFormerServer(data);
            OfflineImport.discardUnfinished(data);
            Files.createDirectories(data.home().resolve("logs"));
        } catch (IOException e) {
            lock.close();
            throw DataFolder.notWritable(data.path(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        return start(data, lock, options);
    }

    /** {@return the graph, started in a folder whose lock is held; the graph gives it back} */
    static EmbeddedGraph start(DataFolder data, WriteLock lock, Options options) {
        ServerProcess server = null;
        Driver driver = null;
        try {
            DataFolder.Running former = data.findRunning();
            data.confirmSpace();
            data.deleteRunning();
            String password = data.getPassword();
            server = ServerProcess.start(data, options, password);
            DataFolder.Running running =
                    new DataFolder.Running(
                            server.port(),
                            USER,
                            password,
                            ProcessHandle.current().pid(),
                            server.pid());
            driver = open(data, running.connection());
            data.writeRunning(running);
            return new EmbeddedGraph(
                    data,
                    lock,
                    server,
                    running.connection(),
                    driver,
                    former == null ? null : former.pid());
        } catch (IOException e) {
            release(driver, server, lock);
            throw DataFolder.notWritable(data.path(), e);
        } catch (RuntimeException e) {
            release(driver, server, lock);
            throw e;
        }
    }

    /**
     * {@return the connection of the graph that another process runs in the data folder, or null
     * where none seems to run}
     *
     * <p>What a crashed run left is not believed: its port may be another program's by now, to
     * which the password would be sent. Only the process that the lock names has written the file.
     */
    public static @Nullable GraphConnection findRunning(Path dataFolder) {
        DataFolder data = DataFolder.at(dataFolder);
        DataFolder.Running running = data.findRunning();
        if (running == null) {
            return null;
        }
        Long owner = WriteLock.findOwner(data);
        return owner != null
                        && owner == running.pid()
                        && ProcessHandle.of(owner).map(ProcessHandle::isAlive).orElse(false)
                        && isServer(data, running.serverPid())
                ? running.connection()
                : null;
    }

    /**
     * {@return whether the folder holds a graph that has answered before, so that a start would not
     * make a new one}
     */
    public static boolean isIn(Path dataFolder) {
        return DataFolder.at(dataFolder).hasGraph() && !OfflineImport.isUnfinished(dataFolder);
    }

    /** {@return where the graph is, with its password} */
    public GraphConnection connection() {
        return connection;
    }

    /** {@return the driver of the graph, which is closed with the graph} */
    public Driver driver() {
        return driver;
    }

    /** {@return whether the child process still runs} */
    public boolean isAlive() {
        return server.isAlive();
    }

    /** {@return completed when the child process has ended, however that was} */
    public CompletableFuture<?> onExit() {
        return server.onExit();
    }

    /**
     * {@return why the child process ended by itself, or null while it runs and where it ended as
     * it was asked to}
     */
    public synchronized @Nullable GraphUnavailable findFault() {
        return closed ? faultAtEnd : server.findFault();
    }

    /**
     * {@return the process of the last run in the folder where that ended without closing the
     * graph, which was then recovered by this start, or null}
     */
    public @Nullable Long crashedProcess() {
        return crashed;
    }

    /** {@return whether the folder still is where it was and names this graph} */
    public boolean isInPlace() {
        DataFolder.Running running = data.findRunning();
        return running != null && running.serverPid() == server.pid();
    }

    /** {@return the process id of the child} */
    public long serverPid() {
        return server.pid();
    }

    /** Stops the graph; the store stays. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            data.deleteRunning();
        } catch (IOException e) {
            // A file left over is recognised by its process that has ended.
        }
        release(driver, server, lock);
        GraphUnavailable fault = server.findFault();
        faultAtEnd = server.endedInOrder() ? null : fault;
    }

    private static Driver open(DataFolder data, GraphConnection connection) {
        try {
            return RemoteGraph.open(connection);
        } catch (GraphUnavailable e) {
            throw e.reason() == Reason.WRONG_PASSWORD ? data.wrongPassword(e) : e;
        }
    }

    /** The child of a run that was killed needs a moment to end; the store is its own till then. */
    static void awaitFormerServer(DataFolder data) {
        DataFolder.Running former = data.findRunning();
        if (former == null || !isServer(data, former.serverPid())) {
            return;
        }
        ProcessHandle process = ProcessHandle.of(former.serverPid()).orElse(null);
        if (process == null) {
            return;
        }
        try {
            process.onExit().get(FORMER_SERVER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new GraphUnavailable(
                    Reason.STORE_IN_USE,
                    "The graph server of a former run still holds "
                            + data.home()
                            + ": end process "
                            + former.serverPid()
                            + " and start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphUnavailable(
                    Reason.START_FAILED, "The start of the graph was interrupted.", e);
        }
    }

    /**
     * Process ids are used again: where the system shows what a process was started with, only a
     * server of this very folder counts, else any Java.
     */
    private static boolean isServer(DataFolder data, long pid) {
        ProcessHandle process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).orElse(null);
        if (process == null) {
            return false;
        }
        try {
            String started = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
            return started.contains(ServerProcess.MAIN + "\0" + data.home() + "\0");
        } catch (IOException e) {
            return process.info().command().orElse("").contains("java");
        }
    }

    private static void release(
            @Nullable Driver driver, @Nullable ServerProcess server, WriteLock lock) {
        try (lock;
                server) {
            if (driver != null) {
                driver.close();
            }
        }
    }
}
