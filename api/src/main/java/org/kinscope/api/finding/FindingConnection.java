package org.kinscope.api.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.scope.AsOf;

/**
 * A page of findings.
 *
 * @param edges the findings, each with its place
 * @param pageInfo whether more follow
 * @param filter which findings; counted only where the total is asked for
 * @param at the point of view
 */
record FindingConnection(
        List<FindingEdge> edges, PageInfo pageInfo, FindingFilter filter, AsOf at) {

    /**
     * A finding in its page.
     *
     * @param node the finding
     * @param cursor its place
     */
    record FindingEdge(Finding node, String cursor) {}

    /**
     * Whether more follow.
     *
     * @param hasNextPage whether there is a next page
     * @param endCursor the place of the last finding of this one
     */
    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    static FindingConnection of(List<Finding> found, int first, FindingFilter filter, AsOf at) {
        List<FindingEdge> edges =
                found.stream()
                        .limit(first)
                        .map(finding -> new FindingEdge(finding, Cursor.of(finding).text()))
                        .toList();
        return new FindingConnection(
                edges,
                new PageInfo(
                        found.size() > first, edges.isEmpty() ? null : edges.getLast().cursor()),
                filter,
                at);
    }
}
