package org.kinscope.api.identity;

import java.util.List;
import org.kinscope.api.relay.Connection;
import org.kinscope.graph.scope.AsOf;

/**
 * A page of pairs that wait for a judgement.
 *
 * @param page the pairs and whether more follow
 * @param at the point of view; counted only where the total is asked for
 */
record IdentityReviewConnection(Connection<IdentityQuestion> page, AsOf at) {

    /** {@return the pairs, each with its place} */
    public List<Connection.Edge<IdentityQuestion>> edges() {
        return page.edges();
    }

    /** {@return whether more follow} */
    public Connection.PageInfo pageInfo() {
        return page.pageInfo();
    }
}
