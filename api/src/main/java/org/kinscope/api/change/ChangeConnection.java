package org.kinscope.api.change;

import java.util.List;
import org.kinscope.api.relay.Connection;

/**
 * A page of changes.
 *
 * @param page the changes and whether more follow
 */
record ChangeConnection(Connection<Change> page) {

    /** {@return the changes, each with its place} */
    public List<Connection.Edge<Change>> edges() {
        return page.edges();
    }

    /** {@return whether more follow} */
    public Connection.PageInfo pageInfo() {
        return page.pageInfo();
    }
}
