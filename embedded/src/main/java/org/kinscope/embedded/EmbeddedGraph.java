package org.kinscope.embedded;

import java.io.IOException;
import java.nio.file.Path;
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
    private boolean closed;

    private EmbeddedGraph(
            DataFolder data,
            WriteLock lock,
            ServerProcess server,
            GraphConnection connection,
            Driver driver) {
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
        ServerProcess server = null;
        Driver driver = null;
        try {
            awaitFormerServer(data);
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
            return new EmbeddedGraph(data, lock, server, running.connection(), driver);
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
     */
    public static @Nullable GraphConnection findRunning(Path dataFolder) {
        DataFolder.Running running =
                new DataFolder(dataFolder.toAbsolutePath().normalize()).findRunning();
        return running != null && isServer(running.serverPid()) ? running.connection() : null;
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
    }

    private static Driver open(DataFolder data, GraphConnection connection) {
        try {
            return RemoteGraph.open(connection);
        } catch (GraphUnavailable e) {
            throw e.reason() == Reason.WRONG_PASSWORD ? data.wrongPassword(e) : e;
        }
    }

    /** The child of a run that was killed needs a moment to end; the store is its own till then. */
    private static void awaitFormerServer(DataFolder data) {
        DataFolder.Running former = data.findRunning();
        if (former == null || !isServer(former.serverPid())) {
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

    /** Process ids are used again: only a Java that is of this user can be the former server. */
    private static boolean isServer(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().command().orElse("").contains("java"))
                .orElse(false);
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
