package org.kinscope.embedded;

import java.net.URI;

/**
 * Where a graph is and who asks.
 *
 * @param uri bolt or neo4j, each also with {@code +s} or {@code +ssc}
 * @param user the user's name at the graph
 * @param password in clear; {@link #toString()} leaves it out
 */
public record GraphConnection(URI uri, String user, String password) {

    /** {@return address and user, without the password} */
    @Override
    public String toString() {
        return "GraphConnection[" + user + " at " + uri.getHost() + ":" + uri.getPort() + "]";
    }
}
