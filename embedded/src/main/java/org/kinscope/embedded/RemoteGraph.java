package org.kinscope.embedded;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kinscope.embedded.GraphUnavailable.Reason;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Opens a graph that already runs, on this machine or another. */
public final class RemoteGraph {

    private static final Set<String> SCHEMES =
            Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    /** The driver tells each opening and closing; kept here because loggers are held weakly. */
    private static final Logger DRIVER_LOGGER = Logger.getLogger("org.neo4j.driver");

    /** A graph on this machine answers or is gone; one elsewhere may be on its way to another. */
    private static final long LOCAL_RETRY_SECONDS = 3;

    private static final long RETRY_SECONDS = 30;

    private RemoteGraph() {}

    /**
     * {@return a driver that has reached the graph; the caller closes it}
     *
     * @throws GraphUnavailable where the address is none of a graph, nothing answers there, or it
     *     does not accept user and password
     */
    public static Driver open(GraphConnection connection) {
        URI uri = connection.uri();
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || uri.getHost() == null || uri.getUserInfo() != null) {
            throw new GraphUnavailable(
                    Reason.UNSUPPORTED_SCHEME,
                    "The graph's address '"
                            + place(uri)
                            + "' is not one of a graph: write bolt://HOST:PORT or"
                            + " neo4j://HOST:PORT, with +s for TLS or +ssc for a certificate"
                            + " signed by itself, and no user in it.");
        }
        if (DRIVER_LOGGER.getLevel() == null) {
            DRIVER_LOGGER.setLevel(Level.SEVERE);
        }
        Driver driver =
                GraphDatabase.driver(
                        uri,
                        AuthTokens.basic(connection.user(), connection.password()),
                        Config.builder()
                                .withUserAgent("kinscope")
                                .withTelemetryDisabled(true)
                                .withConnectionTimeout(10, TimeUnit.SECONDS)
                                .withConnectionAcquisitionTimeout(15, TimeUnit.SECONDS)
                                .withMaxTransactionRetryTime(
                                        uri.getHost().equals("127.0.0.1")
                                                ? LOCAL_RETRY_SECONDS
                                                : RETRY_SECONDS,
                                        TimeUnit.SECONDS)
                                .build());
        try {
            driver.verifyConnectivity();
            return driver;
        } catch (Neo4jException e) {
            driver.close();
            throw refused(connection, e);
        }
    }

    private static GraphUnavailable refused(GraphConnection connection, Neo4jException e) {
        String place = place(connection.uri());
        String code = e.code() == null ? "" : e.code();
        if (e instanceof AuthenticationException || code.contains("AuthenticationRateLimit")) {
            return new GraphUnavailable(
                    Reason.WRONG_PASSWORD,
                    "The graph at "
                            + place
                            + " does not accept user '"
                            + connection.user()
                            + "' with this password: set KINSCOPE_GRAPH_USER and"
                            + " KINSCOPE_GRAPH_PASSWORD (or KINSCOPE_GRAPH_PASSWORD_FILE).",
                    e);
        }
        String why = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
        return new GraphUnavailable(
                Reason.NOT_REACHABLE,
                "No graph answers at "
                        + place
                        + " ("
                        + (why.isEmpty() ? e.getClass().getSimpleName() : why)
                        + "): see that it runs and that the address is right.",
                e);
    }

    /** The address without user, password and query. */
    private static String place(URI uri) {
        if (uri.getHost() == null) {
            return uri.getScheme() == null ? "(no scheme)" : uri.getScheme() + ":…";
        }
        return uri.getScheme()
                + "://"
                + uri.getHost()
                + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }
}
