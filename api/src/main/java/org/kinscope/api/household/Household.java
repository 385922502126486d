package org.kinscope.api.household;

import org.jspecify.annotations.Nullable;
import org.kinscope.api.relay.NodeId;
import org.kinscope.graph.scope.AsOf;

/**
 * A household of the register as a reader sees it on a day. Its members are looked up only where
 * they are asked for.
 *
 * @param no its number
 * @param divisionCode the division that its rows name, the head's first
 * @param divisionName that division's name
 * @param address its address, by the same row
 * @param at the point of view
 */
public record Household(
        String no,
        @Nullable String divisionCode,
        @Nullable String divisionName,
        @Nullable String address,
        AsOf at) {

    /** {@return its id in the whole graph} */
    public String id() {
        return new NodeId(NodeId.Kind.HOUSEHOLD, no).text();
    }
}
