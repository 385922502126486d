package org.kinscope.api.finding;

import java.util.List;
import org.kinscope.api.relay.Connection;
import org.kinscope.graph.scope.AsOf;

/**
 * A page of findings.
 *
 * @param page the findings and whether more follow
 * @param filter which findings; counted only where the total is asked for
 * @param at the point of view
 */
record FindingConnection(Connection<Finding> page, FindingFilter filter, AsOf at) {

    /** {@return the findings, each with its place} */
    public List<Connection.Edge<Finding>> edges() {
        return page.edges();
    }

    /** {@return whether more follow} */
    public Connection.PageInfo pageInfo() {
        return page.pageInfo();
    }
}
