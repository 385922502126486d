package org.kinscope.api.conflict;

import java.util.List;
import org.kinscope.api.relay.Connection;
import org.kinscope.graph.scope.AsOf;

/**
 * A page of conflicts.
 *
 * @param page the conflicts and whether more follow
 * @param filter which conflicts; counted only where the total is asked for
 * @param at the point of view
 */
record ConflictConnection(Connection<Conflict> page, ConflictFilter filter, AsOf at) {

    /** {@return the conflicts, each with its place} */
    public List<Connection.Edge<Conflict>> edges() {
        return page.edges();
    }

    /** {@return whether more follow} */
    public Connection.PageInfo pageInfo() {
        return page.pageInfo();
    }
}
