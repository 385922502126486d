package org.kinscope.api.node;

import org.kinscope.api.relay.NodeId;
import org.kinscope.graph.scope.AsOf;

/**
 * Something in the graph to be looked up, on a day and by a scope.
 *
 * @param id what
 * @param at the point of view
 */
public record NodeAt(NodeId id, AsOf at) {}
