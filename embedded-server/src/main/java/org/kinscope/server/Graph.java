package org.kinscope.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;
import org.neo4j.monitoring.DatabaseHealth;
import picocli.CommandLine;

/** Neo4j Community in one folder, behind Bolt on the loopback address at a port it chose. */
final class Graph implements AutoCloseable {

    static final String LOOPBACK = "127.0.0.1";
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
    private static final int SIGNS_MISSED = 3;

    private final Path home;
    private final DatabaseManagementService service;
    private final int port;

    private Graph(Path home, DatabaseManagementService service, int port) {
        this.home = home;
        this.service = service;
        this.port = port;
    }

    /**
     * Starts the graph, creating it with the given password where the folder holds none.
     *
     * @param whenBroken hears the cause when the graph can write no more: Neo4j then refuses all
     *     work until it is started again
     * @throws Exception where it does not start; {@link Failure} sorts the causes
     */
    static Graph start(
            Path home, String password, long pageCacheMebibytes, Consumer<Throwable> whenBroken)
            throws Exception {
        StoreVersion.check(home, Version.getNeo4jVersion());
        FirstStart.begin(home);
        StoreFiles.check(home);
        if (Files.notExists(home.resolve("data/databases/system"))) {
            setInitialPassword(home, password);
        }
        DatabaseManagementService service = builder(home, pageCacheMebibytes).build();
        try {
            GraphDatabaseAPI graph = (GraphDatabaseAPI) service.database("neo4j");
            awaitAvailable(graph);
            int port =
                    graph.getDependencyResolver()
                            .resolveDependency(ConnectorPortRegister.class)
                            .getLocalAddress(ConnectorType.BOLT)
                            .getPort();
            StoreVersion.record(home, Version.getNeo4jVersion());
            FirstStart.end(home);
            watch(service, graph, whenBroken);
            return new Graph(home, service, port);
        } catch (Exception e) {
            service.shutdown();
            throw e;
        }
    }

    int port() {
        return port;
    }

    /** Closes the store in order, and keeps what its files are like then. */
    @Override
    public void close() {
        service.shutdown();
        try {
            StoreFiles.record(home);
        } catch (IOException e) {
            // The former list stays, which asks for less.
            e.printStackTrace();
        }
    }

    private static void watch(
            DatabaseManagementService service,
            GraphDatabaseAPI graph,
            Consumer<Throwable> whenBroken) {
        DatabaseHealth health =
                graph.getDependencyResolver().resolveDependency(DatabaseHealth.class);
        service.registerDatabaseEventListener(
                new DatabaseEventListenerAdapter() {
                    @Override
                    public void databasePanic(DatabaseEventContext event) {
                        Throwable cause = health.causeOfPanic();
                        whenBroken.accept(
                                cause == null
                                        ? new IllegalStateException(
                                                event.getDatabaseName() + " failed")
                                        : cause);
                    }
                });
    }

    private static DatabaseManagementServiceBuilder builder(Path home, long pageCacheMebibytes) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, 0))
                .setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, 0))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        ByteUnit.mebiBytes(pageCacheMebibytes))
                // The folder is a user's own: no 256 MiB of empty log per database, and no
                // query with its parameters in a log.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "256M size")
                .setConfig(
                        GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                .setConfig(
                        GraphDatabaseSettings.log_queries_transactions_level,
                        GraphDatabaseSettings.LogQueryLevel.OFF)
                // A plan for each question, not one for each size of each list that comes with it:
                // a family has ten lists, and every other one would be planned anew.
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                // Nothing leaves the machine.
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                // While a query runs the server says every few seconds that it lives; a driver that
                // hears nothing for three times as long gives the connection up.
                .setConfig(
                        BoltConnector.connection_keep_alive_type,
                        BoltConnector.KeepAliveRequestType.ALL)
                .setConfig(BoltConnector.connection_keep_alive, SIGN_OF_LIFE)
                .setConfig(BoltConnector.connection_keep_alive_probes, SIGNS_MISSED)
                // Without these a stop takes ten seconds.
                .setConfig(
                        BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
                .setConfig(
                        BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ZERO)
                .setConfig(
                        GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period,
                        Duration.ZERO);
    }

    /**
     * Writes the password's hash where Neo4j looks for it before it opens Bolt the first time;
     * after -- even one that begins with a dash is no option.
     */
    private static void setInitialPassword(Path home, String password) throws IOException {
        ExecutionContext context = new ExecutionContext(home, home.resolve("conf"));
        int status =
                new CommandLine(new SetInitialPasswordCommand(context)).execute("--", password);
        if (status != 0) {
            throw new IOException("the initial password could not be written below " + home);
        }
    }

    /** A store that fails is not told by the wait itself, which would last its whole time. */
    private static void awaitAvailable(GraphDatabaseAPI graph) {
        DatabaseStateService<?> states =
                graph.getDependencyResolver().resolveDependency(DatabaseStateService.class);
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!graph.isAvailable(100)) {
            Optional<Throwable> cause = states.causeOfFailure(graph.databaseId());
            if (cause.isPresent() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "the database neo4j did not start", cause.orElse(null));
            }
        }
    }
}
