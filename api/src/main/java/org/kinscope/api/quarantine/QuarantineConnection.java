package org.kinscope.api.quarantine;

import java.util.List;
import org.kinscope.api.relay.Connection;
import org.kinscope.graph.scope.AsOf;

/**
 * A page of entries.
 *
 * @param page the entries and whether more follow
 * @param filter which entries; counted only where the total is asked for
 * @param at the point of view
 */
record QuarantineConnection(Connection<QuarantineEntry> page, QuarantineFilter filter, AsOf at) {

    /** {@return the entries, each with its place} */
    public List<Connection.Edge<QuarantineEntry>> edges() {
        return page.edges();
    }

    /** {@return whether more follow} */
    public Connection.PageInfo pageInfo() {
        return page.pageInfo();
    }
}
