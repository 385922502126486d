package org.kinscope.api.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.api.city.KeptCity;
import org.kinscope.api.export.Queries;
import org.kinscope.embedded.EmbeddedGraph;
import org.kinscope.embedded.GraphConnection;
import org.kinscope.embedded.GraphUnavailable;
import org.kinscope.embedded.GraphUnavailable.Reason;
import org.kinscope.embedded.OfflineImport;
import org.kinscope.embedded.Options;
import org.kinscope.embedded.RemoteGraph;
import org.kinscope.graph.scope.Scope;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;

/**
 * The graph of one command: a server by URI, the embedded graph of a running service, or one that
 * this command starts for its own run.
 */
final class OpenGraph implements AutoCloseable {

    /** How long another process may take to start the graph of the folder, with recovery. */
    private static final Duration START_OF_ANOTHER = Duration.ofMinutes(1);

    private final Path dataFolder;
    private final Driver driver;
    private final GraphConnection connection;
    private final @Nullable EmbeddedGraph own;
    private final PersonIds ids;
    private GlobalOptions global = new GlobalOptions();
    private boolean shared;

    private OpenGraph(
            Path dataFolder,
            Driver driver,
            GraphConnection connection,
            @Nullable EmbeddedGraph own,
            PersonIds ids) {
        this.dataFolder = dataFolder;
        this.driver = driver;
        this.connection = connection;
        this.own = own;
        this.ids = ids;
    }

    /** Opens the graph that the options name, and brings its schema up to date. */
    static OpenGraph open(GlobalOptions global) {
        Path data = global.data.toAbsolutePath().normalize();
        if (global.graph != null) {
            GraphConnection server = server(global.graph);
            OpenGraph remote = ready(data, RemoteGraph.open(server), server, null);
            remote.global = global;
            remote.shared = true;
            return remote;
        }
        OpenGraph opened = embedded(data);
        opened.global = global;
        global.opened = opened;
        EmbeddedGraph own = opened.own;
        if (own != null && own.crashedProcess() != null) {
            global.tell(
                    global.language
                            .of(
                                    "上次运行（进程 %d）突然中断；图数据库已恢复，已写入的内容没有丢失",
                                    "the last run (process %d) ended suddenly; the graph was"
                                            + " recovered, nothing that was written is lost")
                            .formatted(own.crashedProcess()));
        }
        return opened;
    }

    /**
     * Makes the embedded graph of a data folder from files and opens it.
     *
     * @param making what was begun in the folder
     * @param arguments the importer's
     */
    static OpenGraph made(GlobalOptions global, OfflineImport making, List<String> arguments) {
        Path data = global.data.toAbsolutePath().normalize();
        EmbeddedGraph own = making.make(Options.in(data), arguments);
        OpenGraph opened = ready(data, own.driver(), own.connection(), own);
        opened.global = global;
        global.opened = opened;
        return opened;
    }

    /** {@return whether there is a graph to open, so that none need be made to look into it} */
    static boolean isThere(GlobalOptions global) {
        return global.graph != null || Files.isDirectory(global.data.resolve("graph"));
    }

    /**
     * Opens the embedded graph: starts it, or joins the process that has. That process may be in
     * the middle of its own start, or end at this moment, so it is asked more than once.
     *
     * @throws GraphUnavailable where it can neither be started nor joined
     */
    static OpenGraph embedded(Path data) {
        long end = System.nanoTime() + START_OF_ANOTHER.toNanos();
        while (true) {
            try {
                EmbeddedGraph own = EmbeddedGraph.start(Options.in(data));
                return ready(data, own.driver(), own.connection(), own);
            } catch (GraphUnavailable inUse) {
                OpenGraph joined = inUse.reason() == Reason.STORE_IN_USE ? join(data) : null;
                if (joined != null) {
                    return joined;
                }
                if (inUse.reason() != Reason.STORE_IN_USE || System.nanoTime() > end) {
                    throw inUse;
                }
                pause(inUse);
            }
        }
    }

    private static @Nullable OpenGraph join(Path data) {
        GraphConnection running = EmbeddedGraph.findRunning(data);
        if (running == null) {
            return null;
        }
        try {
            return ready(data, RemoteGraph.open(running), running, null);
        } catch (GraphUnavailable e) {
            // It has ended since; one that is there and does not accept the password has not.
            if (e.reason() == Reason.NOT_REACHABLE && EmbeddedGraph.findRunning(data) == null) {
                return null;
            }
            throw e;
        }
    }

    private static void pause(GraphUnavailable inUse) {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw inUse;
        }
    }

    private static OpenGraph ready(
            Path data, Driver driver, GraphConnection connection, @Nullable EmbeddedGraph own) {
        try {
            Migrations.apply(driver);
            PersonIds ids = new PersonIds(IdentityKeys.open(data, System.getenv()));
            return new OpenGraph(data, driver, connection, own, ids);
        } catch (RuntimeException e) {
            driver.close();
            if (own != null) {
                own.close();
            }
            throw new CommandFailed(ExitCode.ENVIRONMENT, String.valueOf(e.getMessage()), e);
        }
    }

    private static GraphConnection server(String uri) {
        if (!uri.matches("(bolt|neo4j)(\\+s|\\+ssc)?://[^/\\s]+/?")) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    "--graph '"
                            + uri
                            + "' is no address of a graph; it should look like bolt://host:7687 or"
                            + " neo4j://host:7687");
        }
        String user = System.getenv("KINSCOPE_GRAPH_USER");
        return new GraphConnection(
                URI.create(uri), user == null ? "neo4j" : user, passwordOfEnvironment());
    }

    private static String passwordOfEnvironment() {
        String password = System.getenv("KINSCOPE_GRAPH_PASSWORD");
        String file = System.getenv("KINSCOPE_GRAPH_PASSWORD_FILE");
        if (password != null) {
            return password;
        }
        if (file == null) {
            throw new CommandFailed(
                    ExitCode.ENVIRONMENT,
                    "--graph needs the server's password: set KINSCOPE_GRAPH_PASSWORD, or"
                            + " KINSCOPE_GRAPH_PASSWORD_FILE to a file that holds it");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.ENVIRONMENT,
                    "KINSCOPE_GRAPH_PASSWORD_FILE names " + file + ", which cannot be read",
                    e);
        }
    }

    /**
     * {@return the right to write to this graph, until closed} One writer at a time: a second one
     * is refused.
     */
    WriteRight write() {
        return write(Duration.ZERO);
    }

    /**
     * {@return the same, after waiting for another writer to end}
     *
     * @param longest how long to wait
     */
    WriteRight write(Duration longest) {
        return new WriteRights(dataFolder, shared ? driver : null, global).take(longest);
    }

    /** The right to write; give it back by closing. */
    interface WriteRight extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /** Says where the graph holds only a part of a delivery: answers then rest on that part. */
    void tellUnfinished(GlobalOptions global) {
        driver.executableQuery(Queries.text(OpenGraph.class, "unfinished-deliveries.cypher"))
                .execute()
                .records()
                .forEach(
                        delivery ->
                                global.tell(
                                        global.language
                                                .of(
                                                        "第 %d 批数据只载入了一部分：请用同一文件夹再次运行 kinscope"
                                                                + " ingest",
                                                        "delivery %d is loaded only in part: run"
                                                                + " kinscope ingest with the same"
                                                                + " folder again")
                                                .formatted(delivery.get("deliveryNo").asInt())));
    }

    Driver driver() {
        return driver;
    }

    GraphConnection connection() {
        return connection;
    }

    PersonIds ids() {
        return ids;
    }

    Path dataFolder() {
        return dataFolder;
    }

    /** {@return the whole city in memory, as the data folder keeps it and as the graph is now} */
    CityProjection city() {
        return new KeptCity(driver, dataFolder).open();
    }

    /**
     * {@return its families on the day of the command}
     *
     * @param scope whose: people outside it are seen without a name, as relatives only
     */
    CityFamilies families(Scope scope) {
        return CityFamilies.of(city(), driver, scope, global.day());
    }

    /** {@return the graph that this command started itself, or null where it joined another} */
    @Nullable EmbeddedGraph own() {
        return own;
    }

    /** {@return whether this command started the graph itself} */
    boolean isOwn() {
        return own != null;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        } else {
            driver.close();
        }
    }
}
